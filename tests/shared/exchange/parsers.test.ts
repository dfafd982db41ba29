/** Levels, amounts and lists in the ways in which Japanese sheets write them. */
import { describe, expect, test } from 'vitest';
import { parseAmount } from '../../../shared/exchange/parse-amount.ts';
import { parseLevels } from '../../../shared/exchange/parse-levels.ts';
import { splitList, splitSentences } from '../../../shared/exchange/split-list.ts';

describe('levels', () => {
  test.each([
    ['4', [4, 4]],
    ['４、５', [4, 5]],
    ['4,5', [4, 5]],
    ['5、4', [4, 5]],
    ['4-6', [4, 6]],
    ['４～６', [4, 6]],
    ['4〜6', [4, 6]],
    ['4 to 6', [4, 6]],
    ['レベル4以上', [4, 6]],
    ['レベル４以上', [4, 6]],
    ['4～', [4, 6]],
    ['レベル3以下', [1, 3]],
    ['L3', [3, 3]],
    ['Lv.3', [3, 3]],
    ['Level 3', [3, 3]],
    ['レベル３〜５', [3, 5]],
    ['レベル3、レベル4', [3, 4]],
    [' 3 ', [3, 3]],
  ] as const)('%s', (text, span) => {
    expect(parseLevels(text, 6)).toEqual({ ok: true, span, gap: false });
  });

  test('a gap is told and filled', () => {
    expect(parseLevels('4、6', 6)).toEqual({ ok: true, span: [4, 6], gap: true });
  });

  test.each(['2026-04-06', '2026/4/6', '4月6日', '6-Apr'])('%s was a span before Excel made a date of it', (text) => {
    expect(parseLevels(text, 6)).toEqual({ ok: false, code: 'level-is-date', suggestion: '4-6' });
  });

  test.each(['', '上級', '6-4', '4-6-8', 'レベル'])('cannot read "%s"', (text) => {
    expect(parseLevels(text, 6)).toMatchObject({ ok: false, code: 'level-invalid' });
  });

  test.each(['0', '7', '5-9', '999'])('has no level %s', (text) => {
    expect(parseLevels(text, 6)).toMatchObject({ ok: false, code: 'level-out-of-range' });
  });
});

describe('amounts', () => {
  test.each([
    ['18', 'hours', 18],
    ['18時間', 'hours', 18],
    ['１８．５時間', 'hours', 18.5],
    ['90分', 'hours', 1.5],
    ['約12h', 'hours', 12],
    ['0', 'hours', null],
    ['2日', 'days', 2],
    ['２日間', 'days', 2],
    ['半日', 'days', 0.5],
    ['1日半', 'days', 1.5],
    ['', 'days', null],
    ['―', 'days', null],
    ['120000', 'yen', 120_000],
    ['¥120,000', 'yen', 120_000],
    ['￥１２０，０００', 'yen', 120_000],
    ['\\120,000', 'yen', 120_000],
    ['120,000円（税込）', 'yen', 120_000],
    ['12万円', 'yen', 120_000],
    ['12.5万', 'yen', 125_000],
    ['0', 'yen', 0],
    ['無料', 'yen', 0],
    ['未定', 'yen', null],
  ] as const)('%s (%s)', (text, unit, value) => {
    expect(parseAmount(text, unit)).toEqual({ ok: true, value });
  });

  test.each([
    ['たくさん', 'hours', 'not-a-number'],
    ['1,5', 'hours', 'not-a-number'],
    ['12時間30分', 'days', 'not-a-number'],
    ['0.5', 'yen', 'not-a-number'],
    ['Infinity', 'hours', 'not-a-number'],
    ['-3', 'days', 'negative'],
    ['▲1,000', 'yen', 'negative'],
    ['99999', 'hours', 'too-high'],
  ] as const)('%s (%s) is refused', (text, unit, code) => {
    expect(parseAmount(text, unit)).toEqual({ ok: false, code });
  });
});

describe('lists', () => {
  test('are split at every sign that people use', () => {
    expect(splitList('a、b,c；d\n e ')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(splitList(' 、 ')).toEqual([]);
  });

  test('keep names whole that hold such a sign themselves', () => {
    const known = (folded: string) => folded === '変更管理,構成管理';
    expect(splitList('変更管理,構成管理、障害対応', known)).toEqual(['変更管理,構成管理', '障害対応']);
  });

  test('of sentences keep their commas', () => {
    expect(splitSentences('聞き取り、記録できる\n報告できる')).toEqual(['聞き取り、記録できる', '報告できる']);
    expect(splitSentences('Establish the impact; record it')).toEqual(['Establish the impact', 'record it']);
    expect(splitSentences('Establish the impact; record it\n')).toEqual(['Establish the impact; record it']);
  });
});
