/** Texts as a workbook can hold them; one sign that XML does not know would make the whole file unreadable. */
import { protectApostrophe } from '../../../../shared/exchange/formula-text.ts';
import { sheetLimits } from '../../../../shared/exchange/sheet-limits.ts';
import type { TableCell } from './sheet-table.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get through
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** What looks like Excel's own escape must be escaped to stay what it is. */
const escapeLike = /_x(?=[0-9A-Fa-f]{4}_)/g;

/** A cell that is safe and no longer than Excel takes. Text stays text: it is never a formula. */
export function safeCell(cell: TableCell): string | number | null {
  if (typeof cell !== 'string') return cell;
  if (cell === '') return null;
  const text = protectApostrophe(cell.replace(notXml, '')).slice(0, sheetLimits.cellCharacters);
  return text.toWellFormed().replace(escapeLike, '_x005F_x');
}

/** A sheet's name: at most 31 letters, none of `[]:*?/\`, no apostrophe at its ends, and each one once. */
export function sheetName(name: string, taken: ReadonlySet<string>): string {
  const base =
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, 31) || 'Sheet';
  for (let turn = 1; ; turn += 1) {
    const candidate = turn === 1 ? base : `${base.slice(0, 31 - ` (${turn})`.length)} (${turn})`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
