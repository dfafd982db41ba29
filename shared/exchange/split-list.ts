/** Splits a cell that holds a list, without cutting names that contain a comma themselves. */
import { foldName } from './fold-text.ts';

const separators = /([、､，,；;\n])/;

/** A name that holds more separators than this is none. */
const longestJoin = 8;

/** True where a folded text is a name of its own. */
export type KnownName = (folded: string) => boolean;

function longestKnown(parts: readonly string[], start: number, known: KnownName): number {
  const last = Math.min(parts.length - 1, start + longestJoin * 2);
  for (let end = last - ((last - start) % 2); end > start; end -= 2) {
    if (known(foldName(parts.slice(start, end + 1).join('')))) return end;
  }
  return start;
}

/** The entries of a list, trimmed and without empty ones. */
export function splitList(text: string, known?: KnownName): string[] {
  if (!separators.test(text)) {
    const only = text.trim();
    return only === '' ? [] : [only];
  }
  // With a capturing group, entries stand at even places and their separators between them.
  const parts = text.split(separators);
  const entries: string[] = [];
  for (let start = 0; start < parts.length; start += 2) {
    const end = known ? longestKnown(parts, start, known) : start;
    const entry = parts
      .slice(start, end + 1)
      .join('')
      .trim();
    if (entry !== '') entries.push(entry);
    start = end;
  }
  return entries;
}

/** The lines of a cell of sentences: commas belong to them, so only line breaks part them, or else semicolons. */
export function splitSentences(text: string): string[] {
  const parts = text.includes('\n') ? text.split('\n') : text.split(/[;；]/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
