/** A sheet from outside, open for reading: what is in it, and its rows one after the other. */
import type { SheetRow } from '../../../../shared/exchange/sheet-row.ts';

export interface SheetFile {
  readonly kind: 'csv' | 'xlsx';
  /** `utf-8`, `utf-16le`, `utf-16be`, `cp932` or `euc-jp`; null for a workbook. */
  readonly encoding: string | null;
  /** The visible sheets in their order; a CSV file has one, named like the file. */
  readonly sheets: readonly string[];
  /**
   * The rows that hold something. Numbers come as plain decimals, dates as `YYYY-MM-DD`, booleans as TRUE and FALSE,
   * formulas as the value last computed. Merged cells repeat over their range.
   * @throws SheetRefusal, also while rows are read; the signal's reason where it is aborted.
   */
  rows(sheet: string, signal?: AbortSignal): AsyncIterable<SheetRow>;
  close(): Promise<void>;
}
