/** Short messages at the foot of the window. */
import type { Refusal } from '../../../shared/contract/error.ts';
import type { ScreenKey } from '../../../shared/i18n/screen/ja.ts';
import type { TextValues } from '../../../shared/i18n/screen/screen-text.ts';

/** A message is kept as a key, so that it follows a change of language. */
export interface NoticeText {
  readonly key: ScreenKey;
  readonly values?: TextValues;
  /** Offers to take the edit back. */
  readonly undoable?: boolean;
  /** The plan to open again once the edit is taken back. */
  readonly reopen?: string;
}

export type Notice = { readonly id: number } & (NoticeText | { readonly refusal: Refusal });

export interface NoticesState {
  readonly notices: readonly Notice[];
  notify(text: NoticeText): void;
  /** Shows a refusal; what is not a refusal is shown as a fault. */
  notifyFailure(cause: unknown): void;
  /** Shows that something was just edited, with the offer to take it back; older offers would take back this edit. */
  notifyEdit(text: Omit<NoticeText, 'undoable'>): void;
  dismissNotice(id: number): void;
  /** Takes back the edit that a notice tells of. */
  undoNotice(notice: Notice): Promise<void>;
}
