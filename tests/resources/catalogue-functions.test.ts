/** The catalogue and the three revisions: function matrices, customer service management, network skills. */
import { describe, expect, test } from 'vitest';
import { objectives } from '../../shared/model/plan-request.ts';
import { planRoadmap } from '../../shared/planner/plan-roadmap.ts';
import { builtInPlanner, idsOf, request } from '../helpers/planner-fixture.ts';

const planner = builtInPlanner();
const { standard, catalogue } = planner;
const { courses } = catalogue.catalogue;
const matrices = Object.entries(standard.standard.functions ?? {});
const rowsOf = (matrix: string) =>
  (standard.standard.functions?.[matrix]?.rows ?? []).map(({ middle, minor }) => `${matrix}: ${middle} / ${minor}`);
const cited = (list: typeof courses) =>
  new Set(
    list.flatMap(({ functions }) => functions.map(({ matrix, middle, minor }) => `${matrix}: ${middle} / ${minor}`)),
  );

describe('function matrices', () => {
  test.each(matrices.map(([matrix]) => matrix))('every row of %s is answered by a course', (matrix) => {
    const answered = cited(courses);
    expect(rowsOf(matrix).length).toBeGreaterThan(0);
    expect(rowsOf(matrix).filter((row) => !answered.has(row))).toEqual([]);
  });

  test('courses cite no row that the standard does not have', () => {
    const known = new Set(matrices.flatMap(([matrix]) => rowsOf(matrix)));
    expect([...cited(courses)].filter((row) => !known.has(row))).toEqual([]);
  });

  test('the matrix of a specialty is answered by courses of that specialty', () => {
    for (const course of courses) {
      for (const { matrix } of course.functions) {
        if (standard.specialties.has(matrix)) expect(course.specialties, course.id).toContain(matrix);
      }
    }
  });
});

describe('customer service management', () => {
  const levelSix = courses.filter(({ group, levels }) => group === 'csm' && levels[0] === 6 && levels[1] === 6);

  test('its level-6 courses answer all twelve rows of the level-6 matrix', () => {
    const answered = cited(levelSix);
    const rows = rowsOf('customer-service-management');
    expect(rows).toHaveLength(12);
    expect(rows.filter((row) => !answered.has(row))).toEqual([]);
  });

  test.each(['hw-csm', 'sw-csm'])('its level-6 courses teach all seven knowledge items of %s', (skill) => {
    const taught = new Set(levelSix.flatMap(({ teaches }) => teaches));
    const asked = standard.skillItems.get(skill)?.knowledge.map(({ id }) => `${id}@6`) ?? [];
    expect(asked).toHaveLength(7);
    expect(asked.filter((key) => !taught.has(key as `${string}@${number}`))).toEqual([]);
  });

  test.each(['hardware', 'software'])(
    'every roadmap of %s to level 6 answers every row, from any level, for any objective',
    async (specialty) => {
      const rows = rowsOf('customer-service-management');
      for (const objective of objectives) {
        for (let from = 0; from < 6; from += 1) {
          const roadmap = await planRoadmap(request({ specialty, from, to: 6, objective }), planner);
          const answered = cited(idsOf(roadmap).flatMap((id) => catalogue.courses.get(id) ?? []));
          expect(
            rows.filter((row) => !answered.has(row)),
            `${objective} from ${from}`,
          ).toEqual([]);
        }
      }
    },
  );
});

describe('revisions', () => {
  test.each(['hardware', 'software'])('network skills came into groups of %s itself', (specialty) => {
    const own = courses.filter((course) => {
      const group = catalogue.groups.get(course.group);
      return (
        course.revision === 'network' && group?.legend === 'specialty-choice' && course.specialties.includes(specialty)
      );
    });
    expect(own.length).toBeGreaterThan(0);
    expect(
      own.some(({ teaches }) =>
        teaches.some(
          (key) => standard.knowledgeItems.get(key.slice(0, key.lastIndexOf('@')))?.skill.specialties.length === 1,
        ),
      ),
    ).toBe(true);
  });

  test('the customer service management group and all its courses came with the csm revision', () => {
    const group = courses.filter(({ group: id }) => id === 'csm');
    expect(group.every(({ revision }) => revision === 'csm')).toBe(true);
    expect(catalogue.groups.get('csm')?.revision).toBe('csm');
  });

  test("the job's common courses of level 6 came with the level-6 revision", () => {
    const common = courses.filter(
      ({ group, levels }) => catalogue.groups.get(group)?.legend === 'job-common' && levels[0] === 6,
    );
    expect(common.length).toBeGreaterThan(0);
    expect(common.filter(({ revision }) => revision !== 'level-6').map(({ id }) => id)).toEqual([]);
  });
});
