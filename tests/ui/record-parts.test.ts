/** The parts of the record's screens that are plain reckoning: keys, levels, differences, runs, shapes. */
import { describe, expect, it } from 'vitest';
import { closersOf, fullness, missingRuns } from '../../renderer/features/gap/closing-courses.ts';
import { nameLines, pointOnAxis, polygonPoints } from '../../renderer/features/gap/radar-shape.ts';
import { goalOf } from '../../renderer/features/record/record-goal.ts';
import { firstRequest } from '../../renderer/features/roadmap/request-rules.ts';
import { digitOf, type GridKey, placeAfter } from '../../renderer/features/skills/grid-keys.ts';
import { differenceText } from '../../renderer/features/skills/side-columns.tsx';
import { historyOf, levelChoices, skillGroups } from '../../renderer/features/skills/skill-rows.ts';
import { gapOfPerson } from '../../shared/assessment/person-gap.ts';
import type { RecordEntry } from '../../shared/assessment/record-entries.ts';
import { emptyRecord } from '../../shared/model/record.ts';
import { builtInPlanner } from '../helpers/planner-fixture.ts';

const planner = builtInPlanner();
const { standard: index } = planner;
const key = (name: string, more: Partial<GridKey> = {}): GridKey => ({
  key: name,
  code: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

function skill(id: string) {
  const found = index.skillItems.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('the keys of the grid', () => {
  const rows = [
    { id: 'high', choices: [0, 3, 4, 5] },
    { id: 'low', choices: [0, 1, 2] },
  ];

  it('pass over levels that an item does not have, and go to the nearest of the next item', () => {
    expect(placeAfter(key('ArrowRight'), { row: 'high', level: 0 }, rows)).toEqual({ row: 'high', level: 3 });
    expect(placeAfter(key('ArrowDown'), { row: 'high', level: 5 }, rows)).toEqual({ row: 'low', level: 2 });
    expect(placeAfter(key('ArrowDown'), { row: 'low', level: 2 }, rows)).toEqual({ row: 'low', level: 2 });
    expect(placeAfter(key('End', { ctrlKey: true }), { row: 'high', level: 0 }, rows)?.row).toBe('low');
    expect(placeAfter(key('a'), { row: 'high', level: 0 }, rows)).toBeNull();
  });

  it('know a digit while a Japanese input method is on, and leave shortcuts alone', () => {
    expect(digitOf(key('Process', { code: 'Digit4' }))).toBe(4);
    expect(digitOf(key('4', { code: 'Numpad4' }))).toBe(4);
    expect(digitOf(key('1', { ctrlKey: true }))).toBeNull();
    expect(digitOf(key('s'))).toBeNull();
  });
});

describe('the skill items of a specialty', () => {
  it('begin with its own, and offer only levels that the standard describes', () => {
    const groups = skillGroups(index, 'hardware');
    expect(groups.map(({ scope }) => scope).slice(0, 3)).toEqual(['specialty', 'common', 'entry']);
    expect(groups.flatMap(({ items }) => items)).toHaveLength(36);
    expect(levelChoices(skill('hw-installation'), index, 'hardware')).toEqual([0, 3, 4, 5]);
    expect(levelChoices(skill('technology'), index, 'hardware')).toEqual([0, 3, 4, 5, 6]);
  });

  it('tell the history of an item with its knowledge, the newest first, without other items', () => {
    const entry = (id: string, item: string, date: string | null): RecordEntry => ({
      id,
      changedAt: '2026-11-01T00:00:00.000Z',
      removed: false,
      content: { kind: 'assessment', by: 'self', item, level: 4, date, assessor: '', note: '' },
      former: [],
    });
    const part = skill('hw-repair').knowledge[0]?.id ?? '';
    const entries = [
      entry('a', 'hw-repair', null),
      entry('b', part, '2026-05-01'),
      entry('c', 'hw-repair', '2026-06-01'),
      entry('d', 'technology', '2026-07-01'),
    ];
    expect(historyOf(entries, skill('hw-repair')).map((past) => past.entry)).toEqual(['c', 'b', 'a']);
  });
});

describe('two views', () => {
  it('differ by signed levels, and by nothing where one is silent', () => {
    expect([differenceText(5, 4), differenceText(3, 5), differenceText(4, 4), differenceText(null, 4)]).toEqual([
      '－1',
      '+2',
      '±0',
      '',
    ]);
  });
});

describe('the goal', () => {
  it('keeps to levels that exist where the specialty changes', () => {
    const basis = firstRequest(index, '2026-11-23');
    expect(goalOf(index, basis, {})).toEqual({ specialty: 'hardware', home: 'hardware', from: 3, to: 6 });
    expect(goalOf(index, basis, { specialty: 'facility', to: 9 })).toMatchObject({ home: 'hardware', to: 6 });
  });
});

describe('the gap', () => {
  const gap = gapOfPerson(planner, { specialty: 'hardware', origin: 'hardware', from: 3, to: 6 }, emptyRecord);

  it('takes levels that lack the same together', () => {
    const row = gap.rows.find(({ item }) => item === 'hw-csm');
    expect(row && missingRuns(row)).toMatchObject([{ from: 4, to: 6 }]);
  });

  it('names courses of the roadmap before others that teach more', () => {
    const [most] = closersOf(gap, null, new Set());
    const last = closersOf(gap, null, new Set()).at(-1);
    const [first] = closersOf(gap, null, new Set([last?.course ?? '']));
    expect(first).toEqual({ ...last, planned: true });
    expect(first?.course).not.toBe(most?.course);
    const own = closersOf(gap, 'hw-csm', new Set());
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(gap.courses.length);
  });

  it('is coloured by steps that tell none, some and all apart', () => {
    expect([fullness(0, 7), fullness(1, 7), fullness(3, 7), fullness(6, 7), fullness(7, 7)]).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('a radar', () => {
  it('points its first axis up and goes round clockwise', () => {
    expect(pointOnAxis(0, 4, 1, 100)).toEqual({ x: 0, y: -100 });
    expect(pointOnAxis(1, 4, 0.5, 100)).toEqual({ x: 50, y: 0 });
    expect(polygonPoints([6, 3, 0, 6], 6, 100)).toBe('0,-100 50,0 0,0 -100,0');
  });

  it('breaks long names at spaces and signs', () => {
    expect(nameLines('Fault repair', 18)).toEqual(['Fault repair']);
    expect(nameLines('一次障害対応／二次障害対応', 9)).toEqual(['一次障害対応／', '二次障害対応']);
    expect(
      Math.max(...nameLines('First-line and second-line incident response', 18).map(({ length }) => length)),
    ).toBeLessThan(19);
  });
});
