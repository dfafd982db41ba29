/** Reads the levels that a course aims at, in the ways in which sheets write them. */
import type { LevelSpan } from '../model/catalogue-schema.ts';
import { foldName } from './fold-text.ts';

export type ParsedLevels =
  /** `gap` where the levels named do not follow each other, as in `4、6`. */
  | { readonly ok: true; readonly span: LevelSpan; readonly gap: boolean }
  | {
      readonly ok: false;
      readonly code: 'level-invalid' | 'level-out-of-range' | 'level-is-date';
      readonly suggestion?: string;
    };

const word = /レベル|level|lv\.?|l(?=\d)/g;
const separator = /[、､,;・/&と\n]|および|及び|and/;
const range = /^(\d{1,3})(?:-|~|から|to)(\d{1,3})(?:まで)?$/;
const upward = /^(\d{1,3})(?:以上|-|~|\+|から)$/;
const downward = /^(?:(\d{1,3})(?:以下|まで)|[-~](\d{1,3}))$/;

/** Excel turns `4-6` into the 6th of April. */
const dates = [/^\d{4}-(\d{2})-(\d{2})/, /^\d{4}\/(\d{1,2})\/(\d{1,2})/, /^(\d{1,2})月(\d{1,2})日$/];
const englishDate = /^(\d{1,2})-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function asDate(text: string): string | null {
  for (const pattern of dates) {
    const match = pattern.exec(text);
    if (match) return `${Number(match[1])}-${Number(match[2])}`;
  }
  const match = englishDate.exec(text);
  return match ? `${months.indexOf(match[2] ?? '') + 1}-${Number(match[1])}` : null;
}

function parsePart(part: string, top: number): LevelSpan | null {
  if (/^\d{1,3}$/.test(part)) return [Number(part), Number(part)];
  const between = range.exec(part);
  if (between) return [Number(between[1]), Number(between[2])];
  const from = upward.exec(part);
  if (from) return [Number(from[1]), Math.max(top, Number(from[1]))];
  const to = downward.exec(part);
  return to ? [1, Number(to[1] ?? to[2])] : null;
}

/** `4`, `4、5`, `4-6`, `レベル４〜６`, `レベル4以上` (up to `top`), `L3`. */
export function parseLevels(text: string, top: number): ParsedLevels {
  const folded = foldName(text);
  const date = asDate(folded);
  if (date) return { ok: false, code: 'level-is-date', suggestion: date };
  const parts = folded
    .replace(word, '')
    .split(separator)
    .filter((part) => part !== '');
  const spans: LevelSpan[] = [];
  for (const part of parts) {
    const span = parsePart(part, top);
    if (!span || span[0] > span[1]) return { ok: false, code: 'level-invalid' };
    spans.push(span);
  }
  if (spans.length === 0) return { ok: false, code: 'level-invalid' };
  spans.sort((a, b) => a[0] - b[0]);
  let reach = 0;
  let gap = false;
  for (const [from, to] of spans) {
    if (reach > 0 && from > reach + 1) gap = true;
    reach = Math.max(reach, to);
  }
  const first = spans[0]?.[0] ?? 0;
  if (first < 1 || reach > top) return { ok: false, code: 'level-out-of-range', suggestion: `1-${top}` };
  return { ok: true, span: [first, reach], gap };
}
