/** Roadmaps over the data that ships: every specialty, every step from level 0 to 6, every objective. */
import { describe, expect, test } from 'vitest';
import { roadmapSchema } from '../../../shared/contract/roadmap-schema.ts';
import { objectives } from '../../../shared/model/plan-request.ts';
import { planRoadmap } from '../../../shared/planner/plan-roadmap.ts';
import { required } from '../../../shared/planner/required.ts';
import { builtInPlanner, coursesOf, idsOf, request } from '../../helpers/planner-fixture.ts';

const planner = builtInPlanner();
const { standard, catalogue } = planner;
const steps = [0, 1, 2, 3, 4, 5].flatMap((from) =>
  [1, 2, 3, 4, 5, 6].filter((to) => to > from).map((to) => [from, to] as const),
);

describe.each(['hardware', 'software', 'facility'])('%s', (specialty) => {
  test.each(steps)('level %i to %i: optimal, covers the gap, prerequisites in order', async (from, to) => {
    const roadmap = await planRoadmap(request({ specialty, from, to }), planner);
    expect(roadmapSchema.safeParse(roadmap).error).toBeUndefined();
    expect(roadmap).toMatchObject({
      status: 'optimal',
      uncovered: [],
      conflicts: [],
      bound: roadmap.totals.studyHours,
    });
    const courses = coursesOf(roadmap);
    const taught = new Set(
      courses.flatMap(({ teaches }) => teaches.map(({ knowledgeItem, level }) => `${knowledgeItem}@${level}`)),
    );
    const held = required(standard, specialty, from);
    const missing = [...required(standard, specialty, to)].filter((key) => !held.has(key) && !taught.has(key));
    expect(missing).toEqual([]);
    const position = new Map(courses.map(({ id }, at) => [id, at]));
    for (const { id, prerequisites } of courses) {
      for (const group of prerequisites) {
        const met = group.some(
          (leaf) =>
            leaf.met === 'held' ||
            (leaf.met === 'planned' && (position.get(leaf.course) ?? 999) < (position.get(id) ?? -1)),
        );
        expect(met, `${id} rests on ${group.map((leaf) => leaf.course).join(' or ')}`).toBe(true);
      }
    }
    expect(roadmap.milestones.map(({ level }) => level)).toEqual(
      Array.from({ length: to - from }, (_, index) => from + index + 1),
    );
  });

  test('every course of a roadmap has a reason', async () => {
    for (const { id, because } of coursesOf(await planRoadmap(request({ specialty, to: 6 }), planner))) {
      expect(because.onlyHere.length + because.prerequisiteOf.length, id).toBeGreaterThan(0);
    }
  });

  test('no other objective beats a roadmap at its own', async () => {
    const plans = await Promise.all(
      objectives.map((objective) => planRoadmap(request({ specialty, from: 3, to: 6, objective }), planner)),
    );
    const [hours, , courses, finish] = plans.map(({ totals }) => totals);
    for (const { totals } of plans) {
      expect(hours?.studyHours).toBeLessThanOrEqual(totals.studyHours);
      expect(courses?.courses).toBeLessThanOrEqual(totals.courses);
      expect((finish?.finish ?? '9') <= (totals.finish ?? '')).toBe(true);
    }
  });

  test('the built-in catalogue has no prices, and no roadmap claims one', async () => {
    const { totals } = await planRoadmap(request({ specialty, from: 3, to: 6, objective: 'cost' }), planner);
    expect(totals).toMatchObject({ cost: null, knownCost: 0, unknownCosts: totals.courses });
  });

  test('someone who completed the roadmap needs nothing more', async () => {
    const first = await planRoadmap(request({ specialty, from: 2, to: 6 }), planner);
    const record = { completed: idsOf(first), examinations: [], assessment: {}, exemptions: [] };
    const second = await planRoadmap(request({ specialty, from: 2, to: 6, record }), planner);
    expect(second).toMatchObject({ status: 'optimal', stages: [], totals: { courses: 0, finish: null } });
  });

  test('any one course of a roadmap can be excluded: another roadmap, or the exact reason why not', async () => {
    const plan = request({ specialty, from: 4, to: 6 });
    const first = await planRoadmap(plan, planner);
    for (const { id, because } of coursesOf(first)) {
      const other = await planRoadmap({ ...plan, excluded: [id] }, planner);
      expect(idsOf(other), id).not.toContain(id);
      if (other.status === 'optimal')
        expect(other.totals.studyHours, id).toBeGreaterThanOrEqual(first.totals.studyHours);
      else expect(other.conflicts, id).toEqual([{ kind: 'excluded', course: id }]);
      if (because.onlyCourse.length > 0) expect(other.status, id).toBe('infeasible');
    }
  });
});

test('what one specialty learned of customer service management carries over to the other', async () => {
  const csm = catalogue.catalogue.courses.filter(({ group }) => group === 'csm').map(({ id }) => id);
  const record = { completed: csm, examinations: [], assessment: {}, exemptions: [] };
  const roadmap = await planRoadmap(request({ specialty: 'software', from: 2, to: 6, record }), planner);
  expect(coursesOf(roadmap).filter(({ group }) => group === 'csm')).toEqual([]);
});
