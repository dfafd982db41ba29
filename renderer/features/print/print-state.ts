/** The print preview. */
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Sheet } from '../../../shared/contract/methods.ts';

export interface PrintPreview {
  readonly html: string;
  readonly title: string;
}

export interface PrintState {
  readonly printOpen: boolean;
  readonly sheets: readonly Sheet[];
  readonly preview: PrintPreview | null;
  readonly printBusy: 'preview' | 'pdf' | null;
  readonly printRefusal: Refusal | null;
  openPrint(): Promise<void>;
  closePrint(): void;
  setSheets(sheets: readonly Sheet[]): Promise<void>;
  printPreview(): Promise<void>;
  savePdf(): Promise<void>;
}
