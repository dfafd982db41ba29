/** The objective "finish": its bound is below every possible roadmap, and "optimal" is said only where none ends earlier. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { dayNumber } from '../../../shared/model/plain-date.ts';
import { indexCatalogue } from '../../../shared/planner/catalogue-index.ts';
import { foundation } from '../../../shared/planner/foundation.ts';
import { orderCourses } from '../../../shared/planner/order.ts';
import { scheduleCourses } from '../../../shared/planner/schedule/schedule-courses.ts';
import { truthOf } from '../../helpers/brute-force.ts';
import {
  calendar,
  catalogueOf,
  course,
  idsOf,
  planTiny,
  tinyIndex,
  tinyProblem,
} from '../../helpers/planner-fixture.ts';
import { randomWorld, type World } from '../../helpers/random-catalogue.ts';

/** Days from the start to the end of one possible roadmap; 0 where it is empty. */
function days(courses: readonly Course[], { courses: all, request }: World): number {
  const { before } = foundation(new Set(courses.map(({ id }) => id)), tinyProblem(all, request));
  const ordered = orderCourses(courses, before, tinyIndex, indexCatalogue(catalogueOf(all)));
  const ends = [...scheduleCourses(ordered, before, request, calendar).bookings.values()].map(({ end }) => end);
  return Math.max(0, ...ends.map((end) => end - dayNumber(request.start) + 1));
}

describe('finish', () => {
  test('no roadmap of a random catalogue beats the bound, nor one that is called optimal', async () => {
    let optimal = 0;
    const property = fc.asyncProperty(randomWorld(8), async (random) => {
      const world: World = { ...random, request: { ...random.request, objective: 'finish' } };
      const roadmap = await planTiny(world.courses, world.request);
      if (roadmap.status === 'infeasible') return;
      const least = Math.min(...truthOf(world).affordable.map((courses) => days(courses, world)));
      const { finish } = roadmap.totals;
      const reached = finish === null ? 0 : dayNumber(finish) - dayNumber(roadmap.start) + 1;
      if (reached > 0) expect(roadmap.bound).toBeLessThanOrEqual(least);
      expect(reached).toBeGreaterThanOrEqual(least);
      if (roadmap.status !== 'optimal') return;
      optimal += 1;
      expect(reached).toBe(least);
    });
    await fc.assert(property, { seed: 21, numRuns: 600 });
    expect(optimal).toBeGreaterThan(50);
  });

  test('a longer e-learning course is taken where class days are scarce', async () => {
    const teaches = ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'] as const;
    const courses = [
      course('CLASS', { teaches, eLearningHours: null, classDays: 5, methods: ['lecture'] }),
      course('ONLINE', { teaches, eLearningHours: 40 }),
    ];
    expect(idsOf(await planTiny(courses, { objective: 'finish', hoursPerWeek: 20, classDaysPerMonth: 0.5 }))).toEqual([
      'ONLINE',
    ]);
    expect(idsOf(await planTiny(courses, { objective: 'finish', hoursPerWeek: 1, classDaysPerMonth: 5 }))).toEqual([
      'CLASS',
    ]);
    expect(idsOf(await planTiny(courses, { objective: 'hours', hoursPerWeek: 20, classDaysPerMonth: 0.5 }))).toEqual([
      'CLASS',
    ]);
  });
});
