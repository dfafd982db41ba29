/** Rules that every dated roadmap keeps, whatever the catalogue: prerequisites, working days, allowance, pace. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../../shared/model/plain-date.ts';
import type { Roadmap, RoadmapCourse } from '../../../../shared/model/roadmap.ts';
import { monthNumber } from '../../../../shared/planner/calendar.ts';
import { calendar, coursesOf, planTiny } from '../../../helpers/planner-fixture.ts';
import { randomWorld, type World } from '../../../helpers/random-catalogue.ts';

/** Plans random worlds and hands each dated roadmap to `check`. */
async function everyRoadmap(seed: number, check: (roadmap: Roadmap, world: World) => void): Promise<void> {
  const property = fc.asyncProperty(randomWorld(9), async (world) =>
    check(await planTiny(world.courses, world.request), world),
  );
  await fc.assert(property, { seed, numRuns: 500 });
}

const accompanies = ({ eLearningHours, classDays }: RoadmapCourse) => eLearningHours === null && classDays === null;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Working days from one day to another, both included. */
function workingDays(from: number, to: number): number {
  let count = 0;
  for (let day = from; day <= to; day += 1) if (calendar.isWorkingDay(day)) count += 1;
  return count;
}

/** The last day on which the e-learning of a course can be done: before its first class. */
function studyEnd({ end, classDates }: RoadmapCourse): number {
  const [first] = classDates;
  return first === undefined ? dayNumber(end) : dayNumber(first) - 1;
}

describe('every schedule', () => {
  test('lets each course begin after what it rests on has ended', async () => {
    await everyRoadmap(1, (roadmap) => {
      const courses = new Map(coursesOf(roadmap).map((each) => [each.id, each]));
      for (const course of courses.values()) {
        for (const group of course.prerequisites) {
          const met = group.some(({ course: id, met: how }) => {
            const earlier = courses.get(id);
            if (how !== 'planned') return how !== null;
            return earlier !== undefined && (accompanies(earlier) || accompanies(course) || earlier.end < course.start);
          });
          expect(met, `${course.id} rests on ${group.map(({ course: id }) => id).join(' or ')}`).toBe(true);
        }
      }
    });
  });

  test('begins no level before the one below has ended', async () => {
    await everyRoadmap(2, (roadmap) => {
      const stages = roadmap.stages
        .map(({ courses }) => courses.filter((course) => !accompanies(course)))
        .filter((courses) => courses.length > 0);
      stages.slice(1).forEach((courses, at) => {
        const ended = Math.max(...(stages[at] ?? []).map(({ end }) => dayNumber(end)));
        for (const { id, start } of courses) expect(dayNumber(start), id).toBeGreaterThan(ended);
      });
    });
  });

  test('holds every class day on a working day of its course, and never two on one day', async () => {
    await everyRoadmap(3, (roadmap, { request }) => {
      const all = coursesOf(roadmap).flatMap(({ classDates }) => classDates);
      expect(new Set(all).size).toBe(all.length);
      for (const { id, classDates, classDays, start, end } of coursesOf(roadmap)) {
        expect(classDates.length, id).toBe(Math.ceil(classDays ?? 0));
        expect([...classDates].sort(), id).toEqual(classDates);
        for (const date of classDates) {
          expect(calendar.isWorkingDay(dayNumber(date)), `${id} ${date}`).toBe(true);
          expect(date >= start && date <= end && date >= request.start, `${id} ${date}`).toBe(true);
        }
      }
    });
  });

  test('never uses more class days than have been allowed since the start', async () => {
    await everyRoadmap(4, (roadmap, { request }) => {
      const begun = coursesOf(roadmap).flatMap(({ classDates: [first], classDays }) =>
        first === undefined ? [] : [{ month: monthNumber(dayNumber(first)), days: classDays ?? 0 }],
      );
      const firstMonth = monthNumber(calendar.workingDayFrom(dayNumber(request.start)));
      for (const { month } of begun) {
        const used = sum(begun.filter((other) => other.month <= month).map(({ days }) => days));
        expect(used).toBeLessThanOrEqual((month - firstMonth + 1) * request.classDaysPerMonth + 1e-9);
        const here = begun.filter((other) => other.month === month).map(({ days }) => days);
        expect(sum(here)).toBeLessThanOrEqual(Math.max(request.classDaysPerMonth, ...here) + 1e-9);
      }
    });
  });

  test('asks for no more e-learning in any stretch of days than the pace gives', async () => {
    await everyRoadmap(5, (roadmap, { request }) => {
      const studies = coursesOf(roadmap).filter(({ eLearningHours }) => eLearningHours !== null);
      for (const { start } of studies) {
        for (const end of studies.map(studyEnd)) {
          const inside = studies.filter((other) => other.start >= start && studyEnd(other) <= end);
          const hours = sum(inside.map(({ eLearningHours }) => eLearningHours ?? 0));
          expect(hours).toBeLessThanOrEqual(
            (workingDays(dayNumber(start), end) * request.hoursPerWeek) / 5 + 0.01 * inside.length,
          );
        }
      }
    });
  });

  test('begins and ends every course that takes time on working days, none before the start', async () => {
    await everyRoadmap(6, (roadmap) => {
      for (const course of coursesOf(roadmap).filter((each) => !accompanies(each))) {
        expect(course.start >= roadmap.start && course.start <= course.end, course.id).toBe(true);
        expect(
          calendar.isWorkingDay(dayNumber(course.start)) && calendar.isWorkingDay(dayNumber(course.end)),
          course.id,
        ).toBe(true);
      }
      const ends = coursesOf(roadmap)
        .map(({ end }) => end)
        .sort();
      expect(roadmap.totals.finish).toBe(ends.at(-1) ?? null);
    });
  });
});
