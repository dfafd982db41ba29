/** The print run on screen: who, what and how is chosen, what it would come to, how far it is and what came of it. */
import type { Refusal } from '../../../shared/contract/error.ts';
import type {
  BookletPart,
  PersonPart,
  PrintForm,
  PrintRun,
  PrintRunPreview,
} from '../../../shared/contract/print-run-methods.ts';
import type { Language } from '../../../shared/model/localized.ts';

/** Whom a run prints; `shown` are those whom the list of people is narrowed to. */
export type PrintedWho =
  | { readonly kind: 'all' }
  | { readonly kind: 'team'; readonly team: string }
  | { readonly kind: 'curriculum'; readonly curriculum: string }
  | { readonly kind: 'shown' };

export interface PrintRunChoice {
  readonly who: PrintedWho;
  /** At least one. */
  readonly parts: readonly PersonPart[];
  readonly form: PrintForm;
  /** Null is that of the screen. */
  readonly language: Language | null;
}

export interface PrintRunWork {
  /** Names the work. */
  readonly task: string;
  readonly done: number;
  /** Null until it is known. */
  readonly total: number | null;
}

export interface PrintRunState {
  readonly printChoice: PrintRunChoice;
  /** What it would come to; null while that is being found out. */
  readonly printPreview: PrintRunPreview | null;
  readonly printWork: PrintRunWork | null;
  readonly printResult: PrintRun | null;
  readonly printRefusal: Refusal | null;
  choosePrint(part: Partial<PrintRunChoice>): void;
  /** Finds out whom the choice would print, and who would be left out. */
  previewPrint(): Promise<void>;
  /** Plans, prints and offers the file. */
  makePrint(): Promise<void>;
  cancelPrint(): void;
  /** Offers the file once more, where the dialog was closed. */
  savePrint(): Promise<void>;
  /** Opens the booklet of a curriculum on paper; version null is the draft. */
  openBooklet(curriculum: string, version: number | null): Promise<void>;
  /** Parts of the booklet that were printed last. */
  readonly bookletParts: readonly BookletPart[];
}
