/** An import under way: which step, which file, which columns, and what would come of it. */
import type {
  ImportPreview,
  ImportWhat,
  InspectedSheet,
  WireColumnMapping,
} from '../../../shared/contract/catalogue-methods.ts';
import type { Refusal } from '../../../shared/contract/error.ts';

export const importSteps = ['file', 'columns', 'preview', 'done'] as const;
export type ImportStep = (typeof importSteps)[number];

export interface SavedMapping {
  readonly name: string;
  readonly mapping: WireColumnMapping;
}

export interface ImportProgress {
  readonly done: number;
  /** Null where nobody knows yet. */
  readonly total: number | null;
}

export interface Importing {
  /** What the sheet is about. */
  readonly what: ImportWhat;
  readonly step: ImportStep;
  readonly file: { readonly name: string; readonly size: number } | null;
  readonly upload: string | null;
  readonly sheet: InspectedSheet | null;
  readonly mapping: WireColumnMapping;
  readonly savedMappings: readonly SavedMapping[];
  /** Names that nothing bears are taken: prerequisites as text, teams as new ones. */
  readonly keepUnknown: boolean;
  /** What would be taken; after the import, what was. */
  readonly preview: ImportPreview | null;
  readonly busy: 'upload' | 'inspect' | 'preview' | 'apply' | null;
  readonly progress: ImportProgress | null;
  readonly refusal: Refusal | null;
}

export interface ImportState {
  /** Null while the wizard is closed. */
  readonly importing: Importing | null;
  openImport(what: ImportWhat): void;
  /** Stops what is under way and forgets the file. */
  closeImport(): void;
  chooseImportFile(file: File): Promise<void>;
  chooseImportSheet(sheet: string): Promise<void>;
  setImportMapping(mapping: WireColumnMapping): void;
  saveImportMapping(name: string): Promise<void>;
  removeImportMapping(name: string): Promise<void>;
  setKeepUnknown(keep: boolean): Promise<void>;
  goToImportStep(step: 'file' | 'columns'): void;
  previewImport(): Promise<void>;
  applyImport(): Promise<void>;
  /** Stops the upload, the preview or the import; nothing is taken. */
  cancelImport(): void;
  undoImport(): Promise<void>;
}
