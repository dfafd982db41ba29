/** The catalogue that ships covers the standard: every requirement is taught, by courses that can really be taken. */
import { describe, expect, test } from 'vitest';
import { attainmentParts } from '../../shared/model/attainment.ts';
import { catalogueSchema } from '../../shared/model/catalogue-schema.ts';
import { highestLevel } from '../../shared/model/standard-index.ts';
import { takeableCourses, uncoveredAttainments } from '../../shared/planner/feasibility.ts';
import { setUpProblem } from '../../shared/planner/problem.ts';
import { required } from '../../shared/planner/required.ts';
import { builtInPlanner, request } from '../helpers/planner-fixture.ts';

const { standard, catalogue } = builtInPlanner();
const { courses, groups } = catalogue.catalogue;
const specialties = [...standard.specialties.values()];

test('passes the schema that foreign catalogues must pass', () => {
  expect(catalogueSchema.safeParse(catalogue.catalogue).error).toBeUndefined();
});

test('bears every id once, and has no group without a course', () => {
  expect(catalogue.courses.size).toBe(courses.length);
  expect(catalogue.groups.size).toBe(groups.length);
  expect(groups.filter(({ id }) => !courses.some(({ group }) => group === id)).map(({ id }) => id)).toEqual([]);
});

describe.each(specialties.map((specialty) => [specialty.id, highestLevel(specialty)] as const))(
  '%s',
  (specialty, top) => {
    for (let level = 1; level <= top; level += 1) {
      test(`level ${level}: every requirement is taught by a course that can be taken from nothing`, () => {
        const problem = setUpProblem(request({ specialty, to: level }), standard, catalogue);
        expect(problem.gap.length).toBeGreaterThan(0);
        expect(uncoveredAttainments(problem, takeableCourses(problem))).toEqual([]);
      });
    }

    test('every course of the specialty can be taken by it', () => {
      const problem = setUpProblem(request({ specialty, to: top }), standard, catalogue);
      const takeable = takeableCourses(problem);
      const own = courses.filter((course) => course.specialties.includes(specialty));
      expect(own.filter(({ id }) => !takeable.has(id)).map(({ id }) => id)).toEqual([]);
    });

    test('each of its courses teaches something that it requires', () => {
      const asked = required(standard, specialty, top);
      const own = courses.filter((course) => course.specialties.includes(specialty));
      expect(own.filter(({ teaches }) => !teaches.some((key) => asked.has(key))).map(({ id }) => id)).toEqual([]);
    });
  },
);

describe('what courses teach', () => {
  test('is asked for by the standard, at a level of the course and for a specialty of the course', () => {
    for (const course of courses) {
      const asked = course.specialties.map((specialty) => required(standard, specialty, 99));
      for (const key of course.teaches) {
        const { level } = attainmentParts(key);
        expect(
          asked.some((set) => set.has(key)),
          `${course.id} ${key}`,
        ).toBe(true);
        expect(level >= course.levels[0] && level <= course.levels[1], `${course.id} ${key}`).toBe(true);
      }
      expect(new Set(course.teaches).size, course.id).toBe(course.teaches.length);
    }
  });
});

describe('prerequisites', () => {
  const prerequisites = courses.flatMap((course) => course.prerequisites.flat().map((leaf) => ({ course, leaf })));

  test('exist and never come from a higher level', () => {
    for (const { course, leaf } of prerequisites) {
      const found = catalogue.courses.get(leaf);
      expect(found, `${course.id} rests on ${leaf}`).toBeDefined();
      expect(found?.levels[1] ?? 99, `${course.id} rests on ${leaf}`).toBeLessThanOrEqual(course.levels[0]);
    }
  });

  test('are acyclic, whichever alternatives one looks at', () => {
    const done = new Set<string>();
    const visit = (id: string, above: readonly string[]): void => {
      expect(above, `${[...above, id].join(' rests on ')}`).not.toContain(id);
      if (done.has(id)) return;
      for (const leaf of catalogue.courses.get(id)?.prerequisites.flat() ?? []) visit(leaf, [...above, id]);
      done.add(id);
    };
    for (const id of catalogue.ids) visit(id, []);
  });

  test('leave every specialty that takes the course an open alternative', () => {
    for (const course of courses) {
      for (const specialty of course.specialties) {
        const closed = course.prerequisites.filter(
          (group) => !group.some((leaf) => catalogue.courses.get(leaf)?.specialties.includes(specialty)),
        );
        expect(closed, `${course.id} for ${specialty}`).toEqual([]);
      }
    }
  });

  test('name no course twice in one group', () => {
    const doubled = courses.filter(({ prerequisites: list }) =>
      list.some((group) => new Set(group).size !== group.length),
    );
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });
});
