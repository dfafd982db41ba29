/** Headers as they are found in the wild. */
import { expect, test } from 'vitest';
import { guessColumns } from '../../../shared/exchange/guess-columns.ts';

const rows = (...lines: readonly (readonly string[])[]) => lines.map((cells, index) => ({ number: index + 1, cells }));

test('finds the headers of the design in both languages, in any order', () => {
  const { mapping } = guessColumns(rows(['対象レベル', 'コース名', 'コースID', '受講料'], ['4', '監視', 'C1', '']));
  expect(mapping).toEqual({ headerRows: 1, columns: { levels: 0, title: 1, id: 2, cost: 3 } });
  const english = guessColumns(rows(['eLearningHours', 'id', 'titleEn', 'title', 'classDays']));
  expect(english.mapping.columns).toEqual({ eLearningHours: 0, id: 1, titleEn: 2, title: 3, classDays: 4 });
});

test('folds spaces, width, brackets, case and remarks', () => {
  const { mapping, unplaced } = guessColumns(
    rows([
      'コース ＩＤ',
      'コース名',
      'コース名(英語)',
      '標準\n時間',
      '受講料【税込】',
      'ＭＥＴＨＯＤＳ',
      '備考',
      '',
      '',
    ]),
  );
  expect(mapping.columns).toEqual({ id: 0, title: 1, titleEn: 2, eLearningHours: 3, cost: 4, methods: 5 });
  expect(unplaced).toEqual([{ column: 6, header: '備考' }]);
});

test('passes over titles above the header', () => {
  const { mapping } = guessColumns([
    { number: 1, cells: ['2027年度 研修コース一覧'] },
    { number: 3, cells: ['', 'コースID', 'コース名', '日数'] },
    { number: 4, cells: ['', 'C1', '監視', '2'] },
  ]);
  expect(mapping).toEqual({ headerRows: 3, columns: { id: 1, title: 2, classDays: 3 } });
});

test('reads two header rows, merged cells repeated or not', () => {
  const merged = guessColumns(
    rows(
      ['コースID', 'コース名', 'コース名', '標準', '標準'],
      ['コースID', '日本語', '英語', '時間', '日数'],
      ['C1', '監視', 'Monitoring', '6', '1'],
    ),
  );
  const columns = { id: 0, title: 1, titleEn: 2, eLearningHours: 3, classDays: 4 };
  expect(merged.mapping).toEqual({ headerRows: 2, columns });
  const plain = guessColumns(
    rows(['コースID', 'コース名', '期間', ''], ['', '', '標準時間', '標準日数'], ['C1', '監視', '6', '1']),
  );
  expect(plain.mapping).toEqual({ headerRows: 2, columns: { id: 0, title: 1, eLearningHours: 2, classDays: 3 } });
});

test('takes a second row in the other language for a header too', () => {
  const { mapping } = guessColumns(
    rows(['コースID', 'コース名', '領域'], ['id', 'title', 'area'], ['C1', '監視', 'テクノロジ']),
  );
  expect(mapping).toEqual({ headerRows: 2, columns: { id: 0, title: 1, area: 2 } });
});

test('reports headers that stand twice, and prefers the exact one', () => {
  const { mapping, duplicates } = guessColumns(rows(['コースID', '概要', 'コース概要', 'コース名']));
  expect(mapping.columns.outline).toBe(2);
  expect(duplicates).toEqual([{ field: 'outline', columns: [1, 2] }]);
});

test('headers that are keys of every object are only headers', () => {
  const { mapping, unplaced } = guessColumns(rows(['__proto__', 'constructor', 'toString', 'コースID', 'コース名']));
  expect(Object.keys(mapping.columns)).toEqual(['id', 'title']);
  expect(unplaced.map(({ header }) => header)).toEqual(['__proto__', 'constructor', 'toString']);
  expect(Object.getPrototypeOf(mapping.columns)).toBe(Object.prototype);
});

test('finds nothing where there is no header', () => {
  expect(guessColumns(rows(['C1', '監視', '4'])).mapping).toEqual({ headerRows: 0, columns: {} });
  expect(guessColumns([]).mapping).toEqual({ headerRows: 0, columns: {} });
});
