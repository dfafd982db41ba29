/** Reads a JSON file from outside through a schema; the only way that such data gets in. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Language } from '../../../shared/model/localized.ts';

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code || (error instanceof Error ? error.message : String(error));
}

/** Keys that would reach an object's prototype are left out as if they were not there. */
function withoutPrototypeKeys(key: string, value: unknown): unknown {
  return key === '__proto__' || key === 'constructor' || key === 'prototype' ? undefined : value;
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''), withoutPrototypeKeys) as unknown;
  } catch (error) {
    throw new RefusalError('file-invalid', {
      file,
      where: '',
      problem: error instanceof Error ? error.message : String(error),
    });
  }
}

/** The text of a file. @throws RefusalError `file-unreadable` */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new RefusalError('file-unreadable', { file, reason: reasonOf(error) });
  }
}

/** What stands at a path of the data. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  const step = (inside: unknown, key: PropertyKey): unknown =>
    typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined;
  return path.reduce(step, value);
}

/** The first fault in the user's language. */
function problemOf(issue: z.core.$ZodIssue, value: unknown, language: Language): string {
  const found = valueAt(value, issue.path);
  if (found === undefined) return language === 'ja' ? 'この項目がありません' : 'it is missing';
  // Rules of our own, such as a date that exists, have no sentence; what stands there says enough.
  if (issue.code !== 'custom' || typeof found === 'object') return issue.message;
  return language === 'ja' ? `「${String(found)}」は使えません` : `"${String(found)}" cannot be used`;
}

/**
 * Data of a shape.
 * @throws RefusalError `file-unreadable`, or `file-invalid` with the path of the first fault.
 */
export function readJsonFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  language: Language,
): z.output<Schema> {
  const value = parse(readText(file), file);
  const { localeError } = language === 'ja' ? z.locales.ja() : z.locales.en();
  const parsed = schema.safeParse(value, { error: localeError });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new RefusalError('file-invalid', {
    file,
    where: issue?.path.map(String).join('.') ?? '',
    problem: issue ? problemOf(issue, value, language) : '',
  });
}
