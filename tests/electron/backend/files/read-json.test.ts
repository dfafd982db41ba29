/** Files from outside: read through a schema, or refused with the place of the first fault. */
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readJsonFile } from '../../../../electron/backend/files/read-json.ts';
import { refusalOf } from '../../../helpers/refusal-of.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
const schema = z.object({
  list: z.array(z.object({ name: z.string() })),
  extra: z.record(z.string(), z.number()).optional(),
});

function write(text: string | Buffer): string {
  const file = folder.path('file.json');
  writeFileSync(file, text);
  return file;
}

test('data comes out as the schema says, and nothing else of the file', () => {
  const file = write('\uFEFF{"list": [{"name": "包丁", "colour": "red"}], "more": 1}');
  expect(readJsonFile(file, schema, 'ja')).toEqual({ list: [{ name: '包丁' }] });
});

test('keys that reach for the prototype are as if they were not there', () => {
  const file = write('{"__proto__": {"list": []}, "list": [], "extra": {"__proto__": 1, "constructor": 2, "a": 3}}');
  const read = readJsonFile(file, schema, 'ja');
  expect(Object.entries(read.extra ?? {})).toEqual([['a', 3]]);
  expect(Object.getPrototypeOf(read.extra)).toBe(Object.prototype);
  expect(refusalOf(() => readJsonFile(write('{"__proto__": {"list": []}}'), schema, 'ja')).code).toBe('file-invalid');
});

test.each([
  ['{"list": [{"name": "a"}, {"name": 1}]}', 'list.1.name'],
  ['{"list": {}}', 'list'],
  ['[]', ''],
  ['null', ''],
])('%s is refused with its place', (text, where) => {
  expect(refusalOf(() => readJsonFile(write(text), schema, 'ja'))).toMatchObject({
    code: 'file-invalid',
    details: { where },
  });
});

test('what is missing is called missing, in the user’s language', () => {
  const file = write('{"list": [{}]}');
  const details = (language: 'ja' | 'en') => refusalOf(() => readJsonFile(file, schema, language)).details;
  expect(details('ja')).toEqual({ file, where: 'list.0.name', problem: 'この項目がありません' });
  expect(details('en')).toEqual({ file, where: 'list.0.name', problem: 'it is missing' });
});

test.each(['', '{', '{"list": [}', 'list'])('what is no JSON is refused: "%s"', (text) => {
  const file = write(text);
  expect(refusalOf(() => readJsonFile(file, schema, 'ja'))).toMatchObject({ code: 'file-invalid', details: { file } });
});

test('a file that cannot be read is refused with the reason', () => {
  const file = folder.path('none.json');
  const details = { file, reason: 'ENOENT' };
  expect(refusalOf(() => readJsonFile(file, schema, 'ja'))).toMatchObject({ code: 'file-unreadable', details });
});
