/** Names for files that leave the app. */
import { expect, test } from 'vitest';
import { fileName } from '../../../../electron/backend/files/file-name.ts';

test.each([
  [['佐藤 花子', '五年計画'], '佐藤_花子_五年計画.pdf'],
  [['', '計画'], '計画.pdf'],
  [[], 'michishirube.pdf'],
  [['../../etc/passwd'], '.._.._etc_passwd.pdf'],
  [['C:\\Windows\\system32'], 'C_Windows_system32.pdf'],
  [['a<b>c:"d"|e?f*g'], 'a_b_c_d_e_f_g.pdf'],
  [['改\n行\u0000と\u007f制御'], '改_行_と_制御.pdf'],
  [['末尾の点...'], '末尾の点.pdf'],
  [['...'], 'michishirube.pdf'],
])('%j becomes %s', (parts, name) => {
  expect(fileName(parts, 'pdf')).toBe(name);
});

test('a long name is cut, its extension is not', () => {
  const name = fileName(['長'.repeat(500)], 'csv');
  expect(Buffer.byteLength(name)).toBeLessThan(255);
  expect(name.endsWith('.csv')).toBe(true);
  expect(name.isWellFormed()).toBe(true);
});

test.each([96, 97, 98, 99, 100])('a letter of two halves is not cut in two, after %i others', (length) => {
  expect(fileName([`${'a'.repeat(length)}${'𠮷'.repeat(60)}`], 'csv').isWellFormed()).toBe(true);
});

test.each(['CON', 'nul', 'com1', 'LPT9'])('a name that Windows keeps for itself is not given: %s', (name) => {
  expect(fileName([name], 'pdf').toLowerCase().startsWith(`${name.toLowerCase()}.`)).toBe(false);
});
