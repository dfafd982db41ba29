/** The user's settings, and undo and redo over the whole store. */
import type { History, Settings } from '../../../shared/contract/methods.ts';
import type { Language } from '../../../shared/model/localized.ts';

export interface SettingsState {
  readonly settings: Settings;
  readonly history: History;
  setLanguage(language: Language): void;
  setTheme(theme: Settings['theme']): void;
  rememberOpenPlan(id: string): void;
  reloadSettings(): Promise<void>;
  reloadHistory(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}
