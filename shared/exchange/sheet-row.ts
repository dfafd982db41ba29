/** One row of a sheet as the reader gives it: text cells under the row number that Excel shows. */

/** `number` counts from 1, blank rows included. Trailing empty cells may be missing. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The letters that Excel shows above a column; `column` counts from 0 (A). */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
