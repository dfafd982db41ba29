/** The texts that cells of a workbook share. Furigana (phonetic runs) are no part of a text. */
import { sheetLimits } from '../../../../shared/exchange/sheet-limits.ts';
import { SheetRefusal } from '../../../../shared/exchange/sheet-refusal.ts';
import { createElementCutter } from './xml-stream.ts';
import { cellString, elementPrefix, mayHoldNul } from './xml-text.ts';
import type { ZipParts } from './zip-parts.ts';

/** One text with its runs and furigana; more is no text of a cell. */
const longestEntry = 8 * 1024 * 1024;

/** Longer than a cell may be, so that the cell which uses it can be named; the rest is dropped. */
const kept = sheetLimits.cellCharacters + 1;

const phonetic = /<((?:[\w.-]+:)?rPh)[\s>][\s\S]*?<\/\1>/g;
const run = /<(?:[\w.-]+:)?t(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?t>)/g;

/** The text of an `si` or `is` element: its runs joined, without furigana. */
export function richText(xml: string): string {
  const printed = xml.includes('rPh') ? xml.replace(phonetic, '') : xml;
  let text = '';
  for (const match of printed.matchAll(run)) text += cellString(match[1] ?? '');
  return text.length > kept ? text.slice(0, kept) : text;
}

/** One run, which nearly every text is, is read without a search. */
function simpleText(xml: string): string | null {
  const start = xml.startsWith('<si><t>') ? 7 : xml.startsWith('<si><t xml:space="preserve">') ? 28 : 0;
  if (start === 0 || !xml.endsWith('</t></si>')) return null;
  const text = xml.slice(start, -9);
  return text.includes('<') ? null : cellString(text).slice(0, kept);
}

export interface SharedStrings {
  /** By index. */
  readonly strings: readonly string[];
  readonly mayHoldNul: boolean;
}

/**
 * Reads them all.
 * @throws SheetRefusal
 */
export async function readSharedStrings(zip: ZipParts, part: string | null, file: string): Promise<SharedStrings> {
  const strings: string[] = [];
  let suspicious = false;
  if (part === null || !zip.has(part)) return { strings, mayHoldNul: suspicious };
  const decoder = new TextDecoder();
  const refuse = (): never => {
    throw new SheetRefusal('cell-too-long', file, { limit: sheetLimits.cellCharacters });
  };
  let cutter: ReturnType<typeof createElementCutter> | null = null;
  for await (const chunk of zip.bytes(part)) {
    const text = decoder.decode(chunk, { stream: true });
    suspicious ||= mayHoldNul(text);
    cutter ??= createElementCutter(`${elementPrefix(text, 'sst')}si`, longestEntry, refuse);
    for (const element of cutter.push(text)) strings.push(simpleText(element) ?? richText(element));
  }
  return { strings, mayHoldNul: suspicious };
}
