/** Merged cells: only the first holds the value, so a header over three columns must be repeated over them. */
import { sheetLimits } from '../../../../shared/exchange/sheet-limits.ts';
import { elementPrefix } from './xml-text.ts';
import type { ZipParts } from './zip-parts.ts';

/** Rows count from 1, columns from 0; both ends included. */
export interface MergedRange {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

const reference = /<(?:[\w.-]+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;
/** More merged ranges than a person makes. */
const longestTail = 4 * 1024 * 1024;

/** The place of a column's letters, from 0. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

function ranges(xml: string): MergedRange[] {
  return [...xml.matchAll(reference)].map(([, fromColumn = '', fromRow, toColumn = '', toRow]) => ({
    fromRow: Number(fromRow),
    toRow: Number(toRow),
    fromColumn: columnOf(fromColumn),
    toColumn: Math.min(columnOf(toColumn), sheetLimits.columns - 1),
  }));
}

/** The merged ranges of a sheet, by first row. They stand behind its rows, so it is read through once before. */
export async function readMergedRanges(zip: ZipParts, part: string): Promise<readonly MergedRange[]> {
  let close: Buffer | null = null;
  let tail: string | null = null;
  let rest = Buffer.alloc(0);
  for await (const chunk of zip.bytes(part)) {
    close ??= Buffer.from(`</${elementPrefix(chunk.toString('latin1', 0, 4096), 'worksheet')}sheetData>`);
    if (tail !== null) {
      if (tail.length < longestTail) tail += chunk.toString('latin1');
      continue;
    }
    const joined = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const end = joined.indexOf(close);
    if (end >= 0) tail = joined.toString('latin1', end);
    rest = Buffer.from(joined.subarray(Math.max(0, joined.length - close.length)));
  }
  return ranges(tail ?? '').sort((a, b) => a.fromRow - b.fromRow);
}

/** So many at one row is an attack. */
const mostOpen = 1_000;

/** Repeats merged values row by row; rows come in their order. */
export function createMergeFiller(merged: readonly MergedRange[]): (row: number, cells: string[]) => void {
  let next = 0;
  let open: { readonly range: MergedRange; value: string }[] = [];
  return (row, cells) => {
    if (next === merged.length && open.length === 0) return;
    open = open.filter(({ range }) => range.toRow >= row);
    for (; next < merged.length; next += 1) {
      const range = merged[next];
      if (!range || range.fromRow > row) break;
      if (range.toRow < row || open.length >= mostOpen) continue;
      open.push({ range, value: range.fromRow === row ? (cells[range.fromColumn] ?? '') : '' });
    }
    for (const { range, value } of open) {
      if (value === '') continue;
      for (let column = range.fromColumn; column <= range.toColumn; column += 1) {
        while (cells.length < column) cells.push('');
        if (!cells[column]) cells[column] = value;
      }
    }
  };
}
