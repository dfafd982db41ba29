/** What a learner brings along: the stated level, and every record that corrects it. */
import { describe, expect, test } from 'vitest';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { LearnerRecord } from '../../../shared/model/record.ts';
import { gap, held, type Stated } from '../../../shared/planner/held.ts';
import { required } from '../../../shared/planner/required.ts';
import { builtInPlanner, course, record, tinyIndex } from '../../helpers/planner-fixture.ts';

const universe = required(tinyIndex, 'alpha', 3);
/** What is said of a level reached at home. */
const said = (level: number, specialty = 'alpha'): Stated => ({ level, specialty, carries: false });
const has = (stated: number, given: Partial<LearnerRecord> = {}, completed: readonly Course[] = []) =>
  [...held(tinyIndex, universe, said(stated), record(given), completed)].sort();
const at = (level: number, ...items: readonly string[]) => items.map((item) => `${item}@${level}`);
const all = ['team-a', 'team-b', 'work-a', 'work-b'] as const;

describe('held', () => {
  test('is everything up to the stated level', () => {
    expect(has(0)).toEqual([]);
    expect(has(2)).toEqual([...at(1, ...all), ...at(2, ...all)].sort());
  });

  test('a self-assessment of a skill item lowers all its knowledge items, and no other', () => {
    expect(has(1, { assessment: { work: 0 } })).toEqual(at(1, 'team-a', 'team-b'));
  });

  test('a self-assessment of a skill item raises all its knowledge items, and no other', () => {
    expect(has(0, { assessment: { team: 2 } })).toEqual(
      [...at(1, 'team-a', 'team-b'), ...at(2, 'team-a', 'team-b')].sort(),
    );
  });

  test('a knowledge item has its own say, up or down, against its skill item', () => {
    expect(has(1, { assessment: { work: 0, 'work-b': 1 } })).toEqual([...at(1, 'team-a', 'team-b', 'work-b')].sort());
    expect(has(1, { assessment: { work: 2, 'work-a': 0 } })).toEqual(
      [...at(1, 'team-a', 'team-b', 'work-b'), 'work-b@2'].sort(),
    );
  });

  test('examinations stand for all levels up to theirs, but not above level 3', () => {
    expect(has(0, { examinations: [1] })).toEqual(at(1, ...all));
    expect(has(0, { examinations: [2, 1] })).toEqual([...at(1, ...all), ...at(2, ...all)].sort());
    const { standard } = builtInPlanner();
    const examined = held(
      standard,
      required(standard, 'hardware', 6),
      said(3, 'hardware'),
      record({ examinations: [4] }),
      [],
    );
    expect([...examined].filter((key) => key.endsWith('@4'))).toEqual([]);
  });

  test('an examination is not undone by a lower self-assessment', () => {
    expect(has(0, { examinations: [1], assessment: { work: 0 } })).toEqual(at(1, ...all));
  });

  test('an exemption counts for its skill or knowledge item up to its level', () => {
    const exemption = { reason: '実務経験', approver: '佐藤', date: '2027-04-01' };
    expect(has(0, { exemptions: [{ item: 'work', level: 1, ...exemption }] })).toEqual(at(1, 'work-a', 'work-b'));
    expect(has(0, { exemptions: [{ item: 'work-a', level: 2, ...exemption }] })).toEqual(['work-a@1', 'work-a@2']);
  });

  test('a completed course brings what it teaches, and only that', () => {
    expect(has(0, {}, [course('A', { teaches: ['work-a@3', 'care-a@1'] })])).toEqual(['work-a@3']);
  });

  test('names that are part of every object are no assessments', () => {
    const hostile = JSON.parse('{"constructor": 3, "__proto__": 3}') as Readonly<Record<string, number>>;
    expect(has(0, { assessment: hostile })).toEqual([]);
  });
});

test('gap is what is required and not held', () => {
  const asked = required(tinyIndex, 'alpha', 1);
  const missing = gap(asked, held(tinyIndex, universe, said(0), record({ assessment: { team: 1 } }), []));
  expect([...missing].sort()).toEqual(at(1, 'work-a', 'work-b'));
});
