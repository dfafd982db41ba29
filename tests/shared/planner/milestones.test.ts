/** What a level asks for beyond courses: printed indicators, honest words where the source prints none. */
import { describe, expect, test } from 'vitest';
import { milestones } from '../../../shared/planner/milestones.ts';
import { builtInPlanner, tinyIndex } from '../../helpers/planner-fixture.ts';

const { standard } = builtInPlanner();
const one = (specialty: string, level: number) => {
  const [milestone] = milestones(standard, specialty, level - 1, level);
  if (!milestone) throw new Error('no milestone');
  return milestone;
};

describe('milestones', () => {
  test('one for each level passed on the way, none for the level already reached', () => {
    expect(milestones(standard, 'hardware', 3, 6).map(({ level }) => level)).toEqual([4, 5, 6]);
    expect(milestones(standard, 'facility', 0, 2).map(({ level }) => level)).toEqual([1, 2]);
  });

  test.each([
    ['hardware', 5, '3-7'],
    ['hardware', 6, '3-8'],
    ['software', 5, '3-7'],
    ['software', 6, '3-8'],
  ] as const)('%s level %i is printed in figure %s', (specialty, level, figure) => {
    const milestone = one(specialty, level);
    expect(milestone).toMatchObject({ printed: true, figure });
    expect(milestone.items.map(({ id }) => id)).toEqual([
      'responsibility',
      'complexity',
      'size',
      'expertise',
      'succession',
      'mentoring',
    ]);
  });

  test('the revised form counts years at the level itself and names the activities of the specialty', () => {
    const [responsibility] = one('software', 6).items;
    expect(responsibility?.text.ja).toContain('通算3年以上');
    expect(responsibility?.text.ja).toContain('レベル6');
    expect(responsibility?.of?.map(({ ja }) => ja)).toEqual([
      'ソフトウェア導入・配信',
      '一次障害対応／二次障害対応',
      '予防保守',
      'カスタマサービスマネジメント',
    ]);
  });

  test('counted conditions say how many, and list all that counts', () => {
    const complexity = one('hardware', 6).items.find(({ id }) => id === 'complexity');
    expect(complexity?.text.en).toContain('at least 2');
    expect(complexity?.of).toHaveLength(6);
    const succession = one('hardware', 5).items.find(({ id }) => id === 'succession');
    expect(succession?.text.ja).toContain('3つ以上');
    expect(succession?.of).toHaveLength(7);
  });

  test('level 5 contributes to the company, level 6 to the industry', () => {
    const passingOn = (level: number) => one('hardware', level).items.find(({ id }) => id === 'succession')?.text.ja;
    expect(passingOn(5)).toContain('社内');
    expect(passingOn(6)).toContain('業界');
  });

  test('the easier size is tied to more complexity', () => {
    const size = one('hardware', 6).items.find(({ id }) => id === 'size');
    expect(size?.of?.map(({ ja }) => ja.includes('複雑性4つ以上'))).toEqual([false, true]);
  });

  test("level 6 tells of the customer's letter of thanks that only the text names", () => {
    expect(one('hardware', 6).note?.ja).toContain('感謝状');
    expect(one('hardware', 5).note).toBeNull();
  });

  test('facility management keeps the old indicator, and says so', () => {
    const milestone = one('facility', 6);
    expect(milestone).toMatchObject({ printed: true, figure: 'appendix' });
    expect(milestone.items[0]?.text.ja).toContain('3回以上');
    expect(milestone.items.find(({ id }) => id === 'complexity')?.of).toHaveLength(4);
    expect(milestone.note?.ja).toContain('改訂前');
  });

  test.each([
    ['hardware', 3],
    ['hardware', 4],
  ] as const)('%s level %i, which the source does not print, shows only its facts', (specialty, level) => {
    const milestone = one(specialty, level);
    expect(milestone).toMatchObject({ printed: false, figure: '3.3 text' });
    expect(milestone.items).toHaveLength(1);
    expect(milestone.note?.ja).toContain('印刷されていない');
    expect(milestone.items[0]?.text.ja).toContain(level === 3 ? '通算1年' : '1〜3年');
  });

  test('facility keeps the form before the revision, so its unprinted levels speak of no years', () => {
    const milestone = one('facility', 5);
    expect(milestone).toMatchObject({ printed: false, figure: '3.3 text' });
    expect(milestone.items[0]?.text.ja).toContain('回数');
    expect(milestone.items[0]?.text.ja).not.toMatch(/\d年/);
  });

  test('levels 1 and 2 name the national examination that stands for them', () => {
    expect(one('software', 1).items[0]?.text.ja).toContain('ITパスポート');
    expect(one('software', 2).items[0]?.text.ja).toContain('基本情報');
  });

  test('a standard without indicators asks for nothing beyond courses', () => {
    expect(milestones(tinyIndex, 'alpha', 0, 3)).toEqual([]);
  });
});
