/** CSV that Excel opens right and that runs nothing. */
import { expect, test } from 'vitest';
import { csvText } from '../../../../electron/backend/files/roadmap-csv.ts';
import { csvCells } from '../../../helpers/csv-cells.ts';

const table = (...rows: readonly (readonly (string | number)[])[]) => csvText({ header: ['コース', '値'], rows });

test('begins with a byte order mark and ends every line as Windows does', () => {
  expect(table(['計画', 1])).toBe('\uFEFFコース,値\r\n計画,1\r\n');
});

test('commas, quotes and line breaks stay inside their cells', () => {
  const row = ['障害, 復旧', '「"緊急"」\n対応'];
  expect(csvCells(table(row))[1]).toEqual(row);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '　=1',
  '＝1',
  '＋1',
  '－1',
  '＠1',
  '\u00a0=1',
])('a cell that a spreadsheet could run is text: %j', (cell) => {
  expect(csvCells(table([cell, '']))[1]?.[0]).toBe(`'${cell}`);
});

test('numbers stay numbers, below zero too', () => {
  expect(csvCells(table(['a', -1.5]))[1]).toEqual(['a', '-1.5']);
});

test('what is harmless is left as it is', () => {
  for (const cell of ['A-1', '10-20', 'a=b', '2027-04-01', '']) expect(csvCells(table([cell, 'x']))[1]?.[0]).toBe(cell);
});
