/** Reads the rows of one worksheet part. */
import { sheetLimits } from '../../../../shared/exchange/sheet-limits.ts';
import type { NumberKind } from './number-formats.ts';
import { numberText } from './number-text.ts';
import type { RowGuard } from './row-guard.ts';
import { richText } from './shared-strings.ts';
import { attribute, cellString } from './xml-text.ts';

/** What the cells of a workbook refer to. */
export interface CellSource {
  readonly strings: readonly string[];
  readonly mayHoldNul: boolean;
  readonly kinds: readonly NumberKind[];
  readonly from1904: boolean;
}

export interface ParsedRow {
  readonly number: number;
  readonly cells: string[];
}

const isoDate = /^(\d{4}-\d{2}-\d{2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/;

/** The column of a reference such as `AB12` that begins at `at`. */
function columnAt(xml: string, at: number): number {
  let column = 0;
  for (let code = xml.charCodeAt(at); code >= 65 && code <= 90; code = xml.charCodeAt(at)) {
    column = column * 26 + code - 64;
    at += 1;
  }
  return column - 1;
}

/** The content of `<v>` or another element within a cell; empty where there is none. */
function inner(content: string, name: string): string {
  const open = content.indexOf(`<${name}`);
  if (open < 0) return '';
  const start = content.indexOf('>', open) + 1;
  const end = content.indexOf(`</${name}>`, start);
  return end < 0 ? '' : content.slice(start, end);
}

/** The attributes of a cell. `column` is -1 where it has no reference. */
interface CellTag {
  column: number;
  type: string;
  style: number;
}

const [space, equals, quote, letterR, letterS, letterT] = [0x20, 0x3d, 0x22, 0x72, 0x73, 0x74];

/** Reads `<c r="A1" s="2" t="s"`, letter by letter: a workbook has millions of them. False where it is written otherwise. */
function readTag(xml: string, from: number, tagEnd: number, tag: CellTag): boolean {
  tag.column = -1;
  tag.type = '';
  tag.style = 0;
  for (let at = from; at < tagEnd; at += 1) {
    if (xml.charCodeAt(at) !== space) return xml.charCodeAt(at) === 0x2f;
    const value = xml.indexOf('"', at) + 1;
    if (value === 0 || value > tagEnd || xml.charCodeAt(value - 2) !== equals) return false;
    let end = value;
    while (end < tagEnd && xml.charCodeAt(end) !== quote) end += 1;
    const name = value === at + 4 ? xml.charCodeAt(at + 1) : 0;
    if (name === letterR) tag.column = columnAt(xml, value);
    else if (name === letterS) tag.style = Number(xml.slice(value, end));
    else if (name === letterT) tag.type = xml.slice(value, end);
    at = end;
  }
  return true;
}

function readUnusualTag(text: string, tag: CellTag): void {
  const reference = attribute(text, 'r');
  tag.column = reference === null ? -1 : columnAt(reference, 0);
  tag.type = attribute(text, 't') ?? '';
  tag.style = Number(attribute(text, 's') ?? 0);
}

/** The text of a cell with something in it. */
function cellText(tag: CellTag, content: string, prefix: string, source: CellSource): string {
  if (tag.type === 'inlineStr') return richText(content);
  const value = inner(content, `${prefix}v`);
  if (value === '') return '';
  switch (tag.type) {
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
      return numberText(value, source.kinds[tag.style] ?? 'number', source.from1904);
  }
}

/** A parser of row elements; a row or cell without a reference follows the one before. */
export function createRowParser(prefix: string, source: CellSource, guard: RowGuard): (xml: string) => ParsedRow {
  const open = `<${prefix}c`;
  const close = `</${prefix}c>`;
  const value = `<${prefix}v>`;
  const tag: CellTag = { column: -1, type: '', style: 0 };
  let number = 0;

  /** Shared texts, which most cells are, without taking the cell apart. */
  const sharedText = (xml: string, start: number, end: number): string | null => {
    if (tag.type !== 's' || !xml.startsWith(value, start)) return null;
    let index = 0;
    let at = start + value.length;
    for (let code = xml.charCodeAt(at); code >= 0x30 && code <= 0x39 && at < end; code = xml.charCodeAt(at)) {
      index = index * 10 + code - 0x30;
      at += 1;
    }
    return xml.charCodeAt(at) === 0x3c ? (source.strings[index] ?? '') : null;
  };

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
      if (!readTag(xml, at + open.length, tagEnd, tag)) readUnusualTag(xml.slice(at, tagEnd), tag);
      column = tag.column < 0 ? column + 1 : tag.column;
      let after = tagEnd;
      if (xml.charCodeAt(tagEnd - 1) !== 0x2f) {
        const end = xml.indexOf(close, tagEnd);
        if (end < 0) break;
        place(
          cells,
          column,
          sharedText(xml, tagEnd + 1, end) ?? cellText(tag, xml.slice(tagEnd + 1, end), prefix, source),
        );
        after = end + close.length;
      }
      at = xml.indexOf(open, after);
    }
    return { number, cells };
  };
}
