/** Every problem and every refusal has a sentence in both languages that says where, what and how to mend it. */
import { describe, expect, test } from 'vitest';
import { rowProblemCodes, severityOf } from '../../../shared/exchange/row-problem.ts';
import { SheetRefusal } from '../../../shared/exchange/sheet-refusal.ts';
import { columnName } from '../../../shared/exchange/sheet-row.ts';
import { exchangeEn } from '../../../shared/i18n/exchange/en.ts';
import { exchangeJa } from '../../../shared/i18n/exchange/ja.ts';
import { wordRowProblem, wordRowProblemLine } from '../../../shared/i18n/exchange/word-row-problem.ts';
import { wordSheetRefusal } from '../../../shared/i18n/exchange/word-sheet-refusal.ts';

const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** Codes whose suggestion may be missing: nothing is near enough, or it is told once for a column. */
const open = /-unknown$|-kept$|^(?:id|group|kind|method)-missing$/;

describe.each(rowProblemCodes)('%s', (code) => {
  const problem = {
    row: 5,
    column: 2,
    field: 'title',
    code,
    value: 'v',
    severity: severityOf(code),
    suggestion: 's-1',
  } as const;

  test('is worded in both languages, with and without a suggestion', () => {
    const { suggestion: _suggestion, ...bare } = problem;
    for (const each of open.test(code) ? [problem, bare] : [problem]) {
      expect(wordRowProblem(each, 'ja')).toMatch(japanese);
      expect(wordRowProblem(each, 'en')).not.toMatch(japanese);
      for (const language of ['ja', 'en'] as const)
        expect(wordRowProblem(each, language)).not.toMatch(/undefined|「」|""/);
    }
  });
});

test('a line says sheet, row and column as Excel shows them', () => {
  const problem = { row: 5, column: 2, field: 'title', code: 'title-missing', value: '', severity: 'error' } as const;
  expect(wordRowProblemLine(problem, 'コース', 'ja')).toBe(
    'シート「コース」 5行目 C列（コース名）：コース名がありません。記入してください。',
  );
  expect(wordRowProblemLine(problem, null, 'en')).toBe('Row 5, column C (title): There is no title. Enter one.');
});

test('refusals say where', () => {
  const refusal = new SheetRefusal('cell-too-long', 'a.xlsx', { sheet: '台帳', row: 7, column: 27, limit: 32_767 });
  expect(wordSheetRefusal(refusal, 'ja')).toContain(
    'シート「台帳」 7行目 AB列：セルの文字が多すぎます（32,767字まで）',
  );
  expect(Object.keys(exchangeJa.refusals)).toEqual(Object.keys(exchangeEn.refusals));
});

test('columns are lettered', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
