/** Refuses rows that no catalogue has, before they cost memory. */
import { sheetLimits } from '../../../../shared/exchange/sheet-limits.ts';
import { SheetRefusal, type SheetRefusalCode } from '../../../../shared/exchange/sheet-refusal.ts';

export interface RowGuard {
  /**
   * The cells up to the last that holds something, or null for a blank row.
   * @throws SheetRefusal with the place of what is too much.
   */
  check(row: number, cells: readonly string[]): readonly string[] | null;
  /** Looks for NUL in all rows that follow; without it no cell is searched, for nearly no file holds any. */
  suspectNul(): void;
  refuse(code: SheetRefusalCode, row?: number, column?: number): SheetRefusal;
  /** Refuses a sheet in which nothing was found. */
  finish(): void;
}

const limits: Partial<Record<SheetRefusalCode, number>> = {
  'too-many-columns': sheetLimits.columns,
  'too-many-rows': sheetLimits.rows,
  'cell-too-long': sheetLimits.cellCharacters,
};

/** The last place that holds something, plus one. */
function usedWidth(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && cells[width - 1] === '') width -= 1;
  return width;
}

/** A guard for one reading of one sheet; `sheet` is null for CSV. */
export function createRowGuard(file: string, sheet: string | null): RowGuard {
  let rows = 0;
  let nulSuspected = false;
  const refuse: RowGuard['refuse'] = (code, row, column) => {
    const limit = limits[code];
    return new SheetRefusal(code, file, {
      ...(sheet === null ? {} : { sheet }),
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
      ...(limit === undefined ? {} : { limit }),
    });
  };
  return {
    refuse,
    check(row, cells) {
      const width = usedWidth(cells);
      if (width === 0) return null;
      if (width > sheetLimits.columns) throw refuse('too-many-columns', row, sheetLimits.columns);
      for (let column = 0; column < width; column += 1) {
        const cell = cells[column] ?? '';
        if (cell.length > sheetLimits.cellCharacters) throw refuse('cell-too-long', row, column);
        if (nulSuspected && cell.includes('\0')) throw refuse('nul-byte', row, column);
      }
      rows += 1;
      if (rows > sheetLimits.rows) throw refuse('too-many-rows', row);
      return width === cells.length ? cells : cells.slice(0, width);
    },
    suspectNul() {
      nulSuspected = true;
    },
    finish() {
      if (rows === 0) throw refuse('empty');
    },
  };
}
