/** Roadmaps side by side: best values, ends of levels, courses that differ; and the trade-off's geometry. */
import { describe, expect, it } from 'vitest';
import { columnRequest, objectiveColumns } from '../../renderer/features/compare/columns.ts';
import { bestOf, comparedCourses, levelEnd, levelsOf } from '../../renderer/features/compare/comparison.ts';
import { linearScale, roundStep, staircase } from '../../renderer/features/compare/trade-off-scale.ts';
import { course, idsOf, planTiny, request } from '../helpers/planner-fixture.ts';

const teaches = ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'] as const;
const both = [
  course('LONG', { teaches, eLearningHours: 20 }),
  course('HALF-A', { teaches: teaches.slice(0, 2), eLearningHours: 6 }),
  course('HALF-B', { teaches: teaches.slice(2), eLearningHours: 6 }),
];
const byHours = await planTiny(both);
const byCourses = await planTiny(both, { objective: 'courses' });

describe('bestOf', () => {
  it('marks every column with the least value', () => {
    expect([...bestOf([3, 1, 1])]).toEqual([1, 2]);
    expect([...bestOf(['2031-01-01', '2029-05-01'])]).toEqual([1]);
  });

  it('marks nothing where all are the same or nothing else is known, and never what is unknown', () => {
    expect(bestOf([2, 2]).size).toBe(0);
    expect(bestOf([2, null]).size).toBe(0);
    expect([...bestOf([null, 4, 5])]).toEqual([1]);
  });
});

describe('comparedCourses', () => {
  it('says which courses are only in which plan', () => {
    expect(idsOf(byHours)).toEqual(['HALF-A', 'HALF-B']);
    const compared = comparedCourses([byHours, byCourses, null]);
    expect(compared.map(({ id, within, differs }) => [id, within, differs])).toEqual([
      ['HALF-A', [true, false, null], true],
      ['HALF-B', [true, false, null], true],
      ['LONG', [false, true, null], true],
    ]);
    expect(comparedCourses([byHours, byHours]).some(({ differs }) => differs)).toBe(false);
  });
});

describe('levels', () => {
  it('end with the last of their courses', () => {
    expect(levelsOf([byHours, null, byCourses])).toEqual([1]);
    expect(levelEnd(byHours, 1)).toBe(byHours.totals.finish);
    expect(levelEnd(byHours, 2)).toBeNull();
    expect(levelEnd(null, 1)).toBeNull();
  });
});

describe('columns', () => {
  it('are the objectives, cost only where a cost is known', async () => {
    const objectives = (roadmap: typeof byHours, asked = request()) =>
      objectiveColumns(asked, roadmap).map((column) => column.kind === 'objective' && column.objective);
    expect(objectives(byHours)).toEqual(['hours', 'courses', 'finish']);
    const priced = await planTiny(both.map((each) => ({ ...each, cost: 1_000 })));
    expect(objectives(priced)).toEqual(['hours', 'cost', 'courses', 'finish']);
    expect(objectives(priced, request({ objective: 'weighted' }))).toEqual(['weighted', 'hours', 'cost', 'courses']);
  });

  it('ask nothing for a plan that is gone or an alternative that is not there', () => {
    expect(columnRequest({ kind: 'plan', plan: 'gone' }, request(), [], [])).toBeNull();
    expect(columnRequest({ kind: 'alternative', at: 2 }, request(), [], [])).toBeNull();
    expect(columnRequest({ kind: 'objective', objective: 'finish' }, request(), [], [])?.objective).toBe('finish');
  });
});

describe('the trade-off', () => {
  it('has round steps and keeps every value inside', () => {
    expect([roundStep(37, 4), roundStep(1_200_000, 4), roundStep(0.9, 3)]).toEqual([10, 500_000, 0.5]);
    const values = [412, 430, 455];
    const scale = linearScale(values, 0, 400, 5);
    expect(scale.ticks[0]).toBeLessThan(412);
    expect(scale.ticks.at(-1)).toBeGreaterThan(455);
    expect(scale.at(scale.ticks[0] ?? 0)).toBe(0);
    expect(values.map(scale.at).every((at) => at > 0 && at < 400)).toBe(true);
  });

  it('draws one value as well as many', () => {
    const { at } = linearScale([100], 0, 400, 4);
    expect(at(100)).toBeGreaterThan(0);
    expect(at(100)).toBeLessThan(400);
  });

  it('goes from point to point in steps', () => {
    expect(
      staircase([
        { x: 1, y: 9 },
        { x: 4, y: 3 },
      ]),
    ).toBe('M1 9 H4 V3');
  });
});
