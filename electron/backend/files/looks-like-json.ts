/** Tells JSON from a sheet by what a file begins with. */
import { closeSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';

/** What a file begins with, byte order mark and white space aside; empty where it cannot be read. */
function firstLetter(file: string): string {
  try {
    const handle = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(256);
      const head = bytes.toString('utf8', 0, readSync(handle, bytes));
      return head
        .replace(/^\uFEFF/, '')
        .trimStart()
        .slice(0, 1);
    } finally {
      closeSync(handle);
    }
  } catch {
    return '';
  }
}

/** `opening` is what the JSON asked for begins with. A file named `.json` is taken at its word. */
export function looksLikeJson(file: string, opening: '{' | '['): boolean {
  return extname(file).toLowerCase() === '.json' || firstLetter(file) === opening;
}
