/** The print preview. */
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Sheet } from '../../../shared/contract/methods.ts';

/** Formats offered besides paper, the one most asked for first. */
export const roadmapFileFormats = ['xlsx', 'ics', 'csv', 'json', 'html'] as const;
export type RoadmapFileFormat = (typeof roadmapFileFormats)[number];

export interface PrintPreview {
  readonly html: string;
  readonly title: string;
}

export interface PrintState {
  readonly printOpen: boolean;
  readonly sheets: readonly Sheet[];
  readonly preview: PrintPreview | null;
  readonly printBusy: 'preview' | 'pdf' | 'file' | null;
  readonly printRefusal: Refusal | null;
  openPrint(): Promise<void>;
  closePrint(): void;
  setSheets(sheets: readonly Sheet[]): Promise<void>;
  printPreview(): Promise<void>;
  savePdf(): Promise<void>;
  /** Saves the roadmap as a file that other programs read. */
  saveRoadmap(format: RoadmapFileFormat): Promise<void>;
}
