/**
 * Cuts CSV text into records. A splitter of its own: rows without quotes, which are nearly all, cost one search and
 * one split, so that reading stays quicker than storing (bench/exchange.ts); the library took several times longer.
 */
import { sheetLimits } from '../../../../shared/exchange/sheet-limits.ts';
import type { CsvShape } from './csv-shape.ts';
import type { RowGuard } from './row-guard.ts';

export interface CsvSplitter {
  /** Takes more text; gives the records that are complete, blank lines as one empty cell. */
  push(text: string): string[][];
  /** The rest, once no text follows. */
  end(): string[][];
}

/** No row is longer than its cells may be; what is, is refused instead of gathered. */
const longestRow = sheetLimits.columns * sheetLimits.cellCharacters;

interface Field {
  readonly text: string;
  /** Behind the field: its delimiter, its line break, or the end of the text. */
  readonly end: number;
}

/** A splitter for one file; `guard` words what cannot be a row. */
export function createCsvSplitter(shape: CsvShape, guard: RowGuard): CsvSplitter {
  const { delimiter, newline } = shape;
  let buffer = '';
  let row = 0;
  let ended = false;

  const plainField = (start: number, lineEnd: number): Field => {
    const comma = buffer.indexOf(delimiter, start);
    const end = comma >= 0 && comma < lineEnd ? comma : lineEnd;
    const isLast = end === lineEnd;
    const text = buffer.slice(start, end);
    return { text: isLast && text.endsWith('\r') ? text.slice(0, -1) : text, end };
  };

  const tooLong = (length: number, column: number) => {
    if (length > sheetLimits.cellCharacters * 2) throw guard.refuse('cell-too-long', row + 1, column);
  };

  /** A field that begins with a quote; null where the text ends within it. */
  const quotedField = (start: number, column: number): Field | null => {
    let text = '';
    for (let from = start + 1; ; ) {
      const quote = buffer.indexOf('"', from);
      tooLong((quote < 0 ? buffer.length : quote) - start, column);
      if (quote < 0 || (quote === buffer.length - 1 && !ended)) {
        if (ended) throw guard.refuse('damaged', row + 1, column);
        return null;
      }
      text += buffer.slice(from, quote);
      if (buffer[quote + 1] !== '"') {
        const found = buffer.indexOf(newline, quote + 1);
        if (found < 0 && !ended && !buffer.includes(delimiter, quote + 1)) return null;
        const tail = plainField(quote + 1, found < 0 ? buffer.length : found);
        return { text: text + tail.text, end: tail.end };
      }
      text += '"';
      from = quote + 2;
    }
  };

  /** A record that holds quotes; null where the text ends within it. */
  const quotedRecord = (start: number): { readonly cells: string[]; readonly end: number } | null => {
    const cells: string[] = [];
    for (let at = start; ; ) {
      const found = buffer[at] === '"' ? -1 : buffer.indexOf(newline, at);
      if (buffer[at] !== '"' && found < 0 && !ended && !buffer.includes(delimiter, at)) return null;
      const field =
        buffer[at] === '"' ? quotedField(at, cells.length) : plainField(at, found < 0 ? buffer.length : found);
      if (!field) return null;
      cells.push(field.text);
      if (cells.length > sheetLimits.columns * 100)
        throw guard.refuse('too-many-columns', row + 1, sheetLimits.columns);
      if (buffer[field.end] !== delimiter) return { cells, end: field.end + 1 };
      at = field.end + 1;
    }
  };

  const plainRecord = (start: number, end: number): string[] => {
    const line = buffer.slice(start, buffer[end - 1] === '\r' && newline === '\n' ? end - 1 : end);
    return line.split(delimiter);
  };

  /** A row that goes on and on: tells which of its cells does. */
  const refuseEndless = (at: number) => {
    if (buffer.length - at <= sheetLimits.cellCharacters * 2) return;
    if (buffer.slice(at, at + sheetLimits.cellCharacters).includes('"')) quotedRecord(at);
    else if (buffer.length - at > longestRow) guard.check(row + 1, buffer.slice(at).split(delimiter));
  };

  const take = (): string[][] => {
    const records: string[][] = [];
    let at = 0;
    let quote = buffer.indexOf('"');
    while (at < buffer.length) {
      const found = buffer.indexOf(newline, at);
      if (found < 0 && !ended) {
        refuseEndless(at);
        break;
      }
      const end = found < 0 ? buffer.length : found;
      if (quote >= 0 && quote < at) quote = buffer.indexOf('"', at);
      if (quote >= 0 && quote < end) {
        const record = quotedRecord(at);
        if (!record) break;
        records.push(record.cells);
        at = record.end;
      } else {
        records.push(plainRecord(at, end));
        at = end + 1;
      }
      row += 1;
    }
    buffer = buffer.slice(at);
    if (buffer.length > longestRow) throw guard.refuse('cell-too-long', row + 1);
    return records;
  };

  return {
    push(text) {
      buffer += text;
      return take();
    },
    end() {
      ended = true;
      return take();
    },
  };
}
