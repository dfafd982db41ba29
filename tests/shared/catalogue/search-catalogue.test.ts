/** Search as one types: whatever the width, the case and the kana, one letter included. */
import { describe, expect, test } from 'vitest';
import { effectiveCatalogue } from '../../../shared/catalogue/effective-catalogue.ts';
import { foldText } from '../../../shared/catalogue/fold-text.ts';
import { noOwnCatalogue } from '../../../shared/catalogue/own-catalogue.ts';
import { type CatalogueFilter, createCatalogueSearch } from '../../../shared/catalogue/search-catalogue.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { catalogueOf, course, tinyIndex } from '../../helpers/planner-fixture.ts';

const titled = (id: string, ja: string, given: Partial<Course> = {}) =>
  course(id, { title: { ja, en: `about ${id}` }, ...given });

function searchOf(courses: readonly Course[], states: Readonly<Record<string, 'off' | 'retired'>> = {}) {
  const catalogue = effectiveCatalogue(catalogueOf(courses), { ...noOwnCatalogue, states });
  const search = createCatalogueSearch(catalogue, tinyIndex);
  return (query: string, filter: CatalogueFilter = {}) => search.find(query, filter).map(({ id }) => id);
}

describe('folding', () => {
  test.each([
    ['half-width kana', 'ｶｽﾀﾏｻｰﾋﾞｽ', 'カスタマサービス'],
    ['hiragana and katakana', 'かすたまさーびす', 'カスタマサービス'],
    ['full-width letters and case', 'ＳＬＡ', 'sla'],
    ['circled numbers and signs', '㈱研修①', '(株)研修1'],
    ['spaces of both kinds', 'サービス　マネジメント', 'サービスマネジメント'],
    ['middle dots and brackets', 'ファシリティ・マーケティング（基礎）', 'ファシリティマーケティング基礎'],
    ['hyphens of every kind', 'CSM－301', 'csm−301'],
    ['a voiced mark of its own', 'ハ\u3099ックアッフ\u309a', 'バックアップ'],
  ])('%s', (_what, a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  test('keeps apart what are different words', () => {
    for (const [a, b] of [
      ['ハート', 'バード'],
      ['C', 'C++'],
      ['研修1', '研修2'],
      ['びょういん', 'びよういん'],
    ] as const)
      expect(foldText(a)).not.toBe(foldText(b));
  });
});

describe('a query', () => {
  const find = searchOf([
    titled('NET-1', 'ネットワーク設計', { outline: { ja: '障害に強い網を組む。', en: '' }, provider: '㈱道標' }),
    titled('NET-2', '無線ネットワーク', { teaches: ['work-a@1'] }),
    titled('INC-1', '障害対応', { goals: { ja: ['落ち着いて聞く'], en: ['Listen calmly'] }, aliases: ['TRB-9'] }),
  ]);

  test.each([
    ['障', ['INC-1', 'NET-1']],
    ['網', ['NET-1']],
    ['ねっと', ['NET-1', 'NET-2']],
    ['ﾈｯﾄﾜｰｸ', ['NET-1', 'NET-2']],
    ['ネットワーク　無線', ['NET-2']],
    ['CALMLY', ['INC-1']],
    ['株道標', ['NET-1']],
    ['trb9', ['INC-1']],
    ['ｗｏｒｋ－ａの名', ['NET-2']],
    ['net-2', ['NET-2']],
    ['group-first', ['NET-1', 'NET-2', 'INC-1']],
    ['無い言葉', []],
    ['', ['NET-1', 'NET-2', 'INC-1']],
    [' 　', ['NET-1', 'NET-2', 'INC-1']],
    ['.*', []],
  ])('%j finds %j', (query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  test('puts titles that begin with it before titles that hold it, and these before the rest', () => {
    const ordered = searchOf([
      titled('Z-REST', '別の題', { outline: { ja: '設計を学ぶ', en: '' } }),
      titled('Y-HOLDS', '基本設計'),
      titled('X-BEGINS', '設計入門'),
    ]);
    expect(ordered('設計')).toEqual(['X-BEGINS', 'Y-HOLDS', 'Z-REST']);
  });

  test('never matches across two parts of a course', () => {
    const apart = searchOf([titled('A', '前半', { title: { ja: '前半', en: 'late' } })]);
    expect(apart('半late')).toEqual([]);
    expect(apart('の名name')).toEqual([]);
  });
});

describe('a filter', () => {
  const find = searchOf(
    [
      course('A', {
        specialties: ['alpha', 'beta'],
        levels: [1, 2],
        methods: ['e-learning', 'lecture'],
        provider: '甲社',
      }),
      course('B', { group: 'group-second', kind: 'advanced', levels: [2, 3], teaches: ['work-a@2'], source: 'named' }),
      course('constructor', { levels: [3, 3], revision: 'level-6' }),
    ],
    { A: 'off' },
  );

  test.each<[CatalogueFilter, readonly string[]]>([
    [{ specialty: 'beta' }, ['A']],
    [{ level: 2 }, ['A', 'B']],
    [{ level: 3 }, ['B', 'constructor']],
    [{ area: 'second' }, ['B']],
    [{ group: 'group-first' }, ['A', 'constructor']],
    [{ kind: 'advanced' }, ['B']],
    [{ method: 'lecture' }, ['A']],
    [{ provider: '甲社' }, ['A']],
    [{ provider: '' }, ['B', 'constructor']],
    [{ revision: 'level-6' }, ['constructor']],
    [{ source: 'named' }, ['B']],
    [{ state: 'off' }, ['A']],
    [{ state: 'active' }, ['B', 'constructor']],
    [{ knowledgeItem: 'work-a' }, ['B']],
    [{ knowledgeItem: 'work' }, []],
    [{ level: 2, specialty: 'alpha', state: 'active' }, ['B']],
  ])('%j finds %j', (filter, ids) => {
    expect(find('', filter)).toEqual(ids);
  });
});

test('one letter over ten thousand courses comes within a few frames', () => {
  const courses = Array.from({ length: 10_000 }, (_, at) =>
    titled(`C${at}`, `研修その${at}`, { outline: { ja: '説明'.repeat(60), en: '' } }),
  );
  const find = searchOf(courses);
  find('研');
  const started = performance.now();
  expect(find('9')).toHaveLength(courses.filter(({ id }) => id.includes('9')).length);
  expect(performance.now() - started).toBeLessThan(100);
});
