/** Breaks text into lines by estimated width, so that screen and paper lay the diagram out alike without a DOM. */
import { textWidth } from './text-width.ts';

const neverFirst = /^[、。，．・：；？！）」』】〕］｝ー々ゝゞぁぃぅぇぉゃゅょっァィゥェォャュョッ％〜…)\]},.:;!?%-]/;
const neverLast = /[（「『【〔［｛([{]$/;

/** Particles and endings belong to the word before them. */
const onlyHiragana = /^[ぁ-ん]+$/;

const words = new Intl.Segmenter('ja', { granularity: 'word' });

function joins(before: string, after: string): boolean {
  if (before.endsWith(' ')) return false;
  return neverFirst.test(after) || neverLast.test(before) || onlyHiragana.test(after) || after === ' ';
}

function joined(segments: Iterable<string>): string[] {
  const result: string[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (last !== undefined && joins(last, segment)) result[result.length - 1] = last + segment;
    else result.push(segment);
  }
  return result;
}

/** Pieces between which a line may break: words with what must stay beside them, single letters where a word is too long. */
function pieces(text: string, limit: number): readonly string[] {
  const segments = Array.from(words.segment(text), ({ segment }) => segment);
  return joined(segments).flatMap((piece) => (textWidth(piece.trimEnd()) <= limit ? [piece] : joined(piece)));
}

function fill(parts: readonly string[], limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && textWidth((line + part).trimEnd()) > limit) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Evens the lines out, so that no last line holds a letter or two. */
function balance(parts: readonly string[], limit: number, lines: string[]): readonly string[] {
  let best = lines;
  for (let narrower = limit * 0.95; narrower > limit * 0.5; narrower *= 0.95) {
    const next = fill(parts, narrower);
    if (next.length > lines.length || next.some((line) => textWidth(line) > limit)) break;
    best = next;
  }
  return best;
}

function wrap(text: string, limit: number): readonly string[] {
  if (textWidth(text) <= limit) return text === '' ? [] : [text];
  const parts = pieces(text, limit);
  return balance(parts, limit, fill(parts, limit));
}

/** The same titles are broken again at every replan; what was found is remembered, up to a bound. */
const remembered = new Map<string, readonly string[]>();
const mostRemembered = 5_000;

/**
 * Breaks `text` into lines no wider than `width`, both in the unit of `fontSize`, as few and as even as can be.
 * Words stay whole where they fit; no line begins with 、 or ends with （.
 */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  const limit = Math.max(width / fontSize, 1);
  const key = `${limit} ${text}`;
  const known = remembered.get(key);
  if (known) return known;
  const lines = wrap(text.trim(), limit);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, lines);
  return lines;
}
