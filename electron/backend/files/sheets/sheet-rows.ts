/** Reads the rows of one worksheet part. */
import { sheetLimits } from '../../../../shared/exchange/sheet-limits.ts';
import { columnOf } from './merged-cells.ts';
import type { NumberKind } from './number-formats.ts';
import { numberText } from './number-text.ts';
import type { RowGuard } from './row-guard.ts';
import { richText } from './shared-strings.ts';
import { attribute, cellString } from './xml-text.ts';

/** What the cells of a workbook refer to. */
export interface CellSource {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly from1904: boolean;
}

export interface ParsedRow {
  readonly number: number;
  readonly cells: string[];
}

const isoDate = /^(\d{4}-\d{2}-\d{2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/;

function columnAt(reference: string): number {
  let length = 0;
  while (length < reference.length && reference.charCodeAt(length) >= 65) length += 1;
  return Math.max(0, columnOf(reference.slice(0, length)));
}

/** The content of `<v>` or another element within a cell; empty where there is none. */
function inner(content: string, name: string): string {
  const open = content.indexOf(`<${name}`);
  if (open < 0) return '';
  const start = content.indexOf('>', open) + 1;
  const end = content.indexOf(`</${name}>`, start);
  return end < 0 ? '' : content.slice(start, end);
}

/** The text of a cell with something in it. */
function cellText(tag: string, content: string, prefix: string, source: CellSource): string {
  const type = attribute(tag, 't');
  if (type === 'inlineStr') return richText(content);
  const value = inner(content, `${prefix}v`);
  if (value === '') return '';
  switch (type) {
    case 's':
      return source.strings[Number(value)] ?? '';
    case 'b':
      return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
    case 'str':
    case 'e':
      return cellString(value);
    case 'd':
      return isoDate.exec(value)?.[1] ?? value.replace('T', ' ');
    default:
      return numberText(value, source.kinds[Number(attribute(tag, 's') ?? 0)] ?? 'number', source.from1904);
  }
}

/** A parser of row elements; a row or cell without a reference follows the one before. */
export function createRowParser(prefix: string, source: CellSource, guard: RowGuard): (xml: string) => ParsedRow {
  const open = `<${prefix}c`;
  const close = `</${prefix}c>`;
  let number = 0;
  const place = (cells: string[], column: number, text: string) => {
    if (text === '') return;
    if (column >= sheetLimits.columns) throw guard.refuse('too-many-columns', number, sheetLimits.columns);
    while (cells.length < column) cells.push('');
    cells[column] = text;
  };
  return (xml) => {
    const rowTagEnd = xml.indexOf('>');
    number = Number(attribute(xml.slice(0, rowTagEnd), 'r')) || number + 1;
    const cells: string[] = [];
    let column = -1;
    for (let at = xml.indexOf(open, rowTagEnd); at >= 0; ) {
      const tagEnd = xml.indexOf('>', at);
      if (tagEnd < 0) break;
      const tag = xml.slice(at, tagEnd);
      const reference = attribute(tag, 'r');
      column = reference === null ? column + 1 : columnAt(reference);
      if (xml.charCodeAt(tagEnd - 1) === 0x2f) {
        at = xml.indexOf(open, tagEnd);
        continue;
      }
      const end = xml.indexOf(close, tagEnd);
      if (end < 0) break;
      place(cells, column, cellText(tag, xml.slice(tagEnd + 1, end), prefix, source));
      at = xml.indexOf(open, end + close.length);
    }
    return { number, cells };
  };
}
