/** Paper as it will be printed: any part of the window opens the one dialog with a job of its own. */
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Download, MadeFile } from '../../../shared/contract/made-file.ts';
import type { ScreenKey } from '../../../shared/i18n/screen/ja.ts';
import type { NoticeText } from '../shell/notices-state.ts';

export interface PrintPreview {
  readonly html: string;
  readonly title: string;
}

/** Something to be ticked before printing: a sheet, an option. */
export interface PaperPart {
  readonly id: string;
  readonly label: ScreenKey;
}

/** The paper as a file of another kind. */
export interface PaperFile {
  readonly id: string;
  readonly label: ScreenKey;
  make(): Promise<MadeFile>;
}

/** What is to be printed. `render` and `pdf` get the ids of the parts that are ticked. */
export interface PaperJob {
  readonly title: ScreenKey;
  /** Says more beside the title, as the number of pages. */
  readonly note?: Pick<NoticeText, 'key' | 'values'>;
  /** At least one stays ticked. */
  readonly parts?: {
    readonly legend: ScreenKey;
    readonly all: readonly PaperPart[];
    readonly chosen: readonly string[];
  };
  readonly files?: readonly PaperFile[];
  render(parts: readonly string[]): Promise<PrintPreview>;
  /** Null where it goes to the printer only. */
  readonly pdf: ((parts: readonly string[]) => Promise<MadeFile | Download>) | null;
}

export interface OpenPaper {
  readonly job: PaperJob;
  readonly parts: readonly string[];
  /** Null until it is there. */
  readonly preview: PrintPreview | null;
  readonly busy: 'preview' | 'pdf' | 'file' | null;
  readonly refusal: Refusal | null;
}

export interface PaperState {
  /** What the dialog shows; null while it is closed. */
  readonly paper: OpenPaper | null;
  /** Opens the dialog and renders the preview; a refusal is shown in the dialog. */
  openPaper(job: PaperJob): Promise<void>;
  closePaper(): void;
  /** Ticks other parts and renders anew. */
  choosePaperParts(parts: readonly string[]): Promise<void>;
  printPaper(): Promise<void>;
  /** Saves the PDF. */
  savePaper(): Promise<void>;
  /** Saves the paper as a file of another kind. */
  savePaperAs(file: string): Promise<void>;
}
