/** Cuts a prerequisite cell into names, operators and parentheses. */
import { foldName } from './fold-text.ts';
import type { KnownName } from './split-list.ts';

/** `position` counts characters from 1, as people do. */
export type PrerequisiteToken =
  | { readonly kind: 'name'; readonly name: string; readonly position: number }
  | { readonly kind: 'list' | 'and' | 'or' | 'open' | 'close' | 'end'; readonly position: number };

type Sign = 'list' | 'and' | 'or' | 'open' | 'close';

const signs: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...[...'、､，,；;\n'].map((sign) => [sign, 'list'] as const),
  ...[...'&＆'].map((sign) => [sign, 'and'] as const),
  ...[...'|｜'].map((sign) => [sign, 'or'] as const),
  ...[...'(（'].map((sign) => [sign, 'open'] as const),
  ...[...')）'].map((sign) => [sign, 'close'] as const),
]);
const japaneseWord = /(?:かつ|または|又は|もしくは|若しくは)/y;
const englishWord = /(?<=[\s)）\u3000])(and|or)(?=[\s(（\u3000])/iy;
const quotes: Readonly<Record<string, string>> = { '"': '"', '「': '」', '“': '”' };

/** A name holds no more than this, so looking for a known one stays quick. */
const longestName = 200;

interface Operator {
  readonly kind: Sign;
  readonly length: number;
}

function operatorAt(text: string, at: number): Operator | null {
  const sign = signs.get(text[at] ?? '');
  if (sign) return { kind: sign, length: 1 };
  for (const pattern of [japaneseWord, englishWord]) {
    pattern.lastIndex = at;
    const word = pattern.exec(text)?.[0];
    if (word) return { kind: word === 'かつ' || word.toLowerCase() === 'and' ? 'and' : 'or', length: word.length };
  }
  return null;
}

function closingAfter(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const sign = signs.get(text[at] ?? '');
    if (sign === 'open') depth += 1;
    if (sign === 'close') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** The end of a name: before the next operator. Parentheses right behind a name belong to it. */
function plainEnd(text: string, start: number): number {
  for (let at = start; at < text.length; ) {
    const operator = operatorAt(text, at);
    if (operator?.kind === 'open' && at > start && !/\s/.test(text[at - 1] ?? '')) {
      const close = closingAfter(text, at);
      if (close < 0) return at;
      at = close + 1;
    } else if (operator) return at;
    else at += 1;
  }
  return text.length;
}

/** The longest stretch from here that is a name already known, commas, brackets and words within it included. */
function knownEnd(text: string, start: number, known: KnownName): number {
  let found = -1;
  const last = Math.min(text.length, start + longestName);
  for (let at = start + 1; at <= last; at += 1) {
    const ends = at === text.length || operatorAt(text, at) !== null || text[at - 1] === ')' || text[at - 1] === '）';
    if (ends && known(foldName(text.slice(start, at)))) found = at;
  }
  return found;
}

function nameAt(
  text: string,
  start: number,
  known: KnownName | undefined,
): { readonly name: string; readonly end: number } {
  const quote = quotes[text[start] ?? ''];
  const close = quote ? text.indexOf(quote, start + 1) : -1;
  if (close > start) return { name: text.slice(start + 1, close).trim(), end: close + 1 };
  const end = known ? knownEnd(text, start, known) : -1;
  const stop = end > start ? end : plainEnd(text, start);
  return { name: text.slice(start, stop).trim(), end: stop };
}

/** The tokens, closed by `end`. With `known`, names that hold operators themselves stay whole. */
export function readPrerequisiteTokens(text: string, known?: KnownName): PrerequisiteToken[] {
  const tokens: PrerequisiteToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '\n' && /\s/.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const operator = operatorAt(text, at);
    const wholeName = operator && known ? knownEnd(text, at, known) : -1;
    if (operator && wholeName < 0) {
      tokens.push({ kind: operator.kind, position: at + 1 });
      at += operator.length;
      continue;
    }
    const { name, end } = nameAt(text, at, known);
    tokens.push({ kind: 'name', name, position: at + 1 });
    at = Math.max(end, at + 1);
  }
  tokens.push({ kind: 'end', position: text.length + 1 });
  return tokens;
}
