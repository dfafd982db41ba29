/** Hours and days of the catalogue that ships keep to what the standard calls usual (`courseSheet.usual`). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findResources } from '../../electron/backend/resources.ts';
import type { Course } from '../../shared/model/catalogue-schema.ts';
import { builtInPlanner } from '../helpers/planner-fixture.ts';

interface Usual {
  readonly what: string;
  readonly classDays?: number | readonly [number, number];
  readonly eLearningHours?: number;
  readonly orELearningHours?: number;
}

const raw = JSON.parse(readFileSync(join(findResources(), 'standard/standard.json'), 'utf8')) as {
  readonly courseSheet: { readonly usual: readonly Usual[] };
  readonly roadmap: {
    readonly groupsNamed: readonly {
      readonly ja: string;
      readonly en: string;
      readonly area: string;
      readonly legend: string;
      readonly after: boolean;
    }[];
  };
};
const { catalogue } = builtInPlanner();
const { courses, groups } = catalogue.catalogue;

/** What is usual for the kind of course whose description begins with `start`. */
function usual(start: string): Usual {
  const found = raw.courseSheet.usual.find(({ what }) => what.startsWith(start));
  if (!found) throw new Error(`the standard says nothing of ${start}`);
  return found;
}

function days({ classDays }: Usual): readonly [number, number] {
  if (classDays === undefined) throw new Error('no class days');
  return typeof classDays === 'number' ? [classDays, classDays] : classDays;
}

const ofSpecialty = (course: Course) => catalogue.groups.get(course.group)?.legend === 'specialty-choice';
const offends = (list: readonly Course[], fits: (course: Course) => boolean) =>
  list.filter((course) => !fits(course)).map(({ id }) => id);
const within = (value: number | null, [from, to]: readonly [number, number]) =>
  value !== null && value >= from && value <= to;

test('a course has e-learning hours if, and only if, it is held by e-learning; class days if it is held in class', () => {
  for (const { id, methods, eLearningHours, classDays } of courses) {
    expect(eLearningHours !== null, id).toBe(methods.includes('e-learning'));
    expect(classDays !== null, id).toBe(methods.includes('lecture') || methods.includes('workshop'));
  }
});

test('no course is shorter than half a day or three hours, or longer than six days or thirty hours', () => {
  expect(offends(courses, ({ classDays }) => classDays === null || within(classDays, [0.5, 6]))).toEqual([]);
  expect(offends(courses, ({ eLearningHours }) => eLearningHours === null || within(eLearningHours, [3, 30]))).toEqual(
    [],
  );
  expect(offends(courses, ({ classDays }) => classDays === null || Number.isInteger(classDays * 2))).toEqual([]);
});

test('no price is given, because the source gives none', () => {
  expect(offends(courses, ({ cost }) => cost === null)).toEqual([]);
});

describe('usual lengths', () => {
  test.each(['basic', 'advanced'] as const)('%s class courses of a specialty', (kind) => {
    const list = courses.filter(
      (course) =>
        ofSpecialty(course) && course.kind === kind && course.eLearningHours === null && course.levels[1] <= 5,
    );
    const span = days(usual(kind));
    expect(list.length).toBeGreaterThan(0);
    expect(offends(list, ({ classDays }) => within(classDays, span))).toEqual([]);
  });

  test('blended courses of a specialty', () => {
    const list = courses.filter(
      (course) => ofSpecialty(course) && course.eLearningHours !== null && course.classDays !== null,
    );
    const blended = usual('blended');
    expect(list.length).toBeGreaterThan(0);
    expect(
      offends(
        list,
        ({ eLearningHours, classDays }) =>
          eLearningHours === blended.eLearningHours && within(classDays, days(blended)),
      ),
    ).toEqual([]);
  });

  test('project management at level 4 by e-learning', () => {
    const list = courses.filter(
      ({ group, levels, classDays }) => group === 'pm-basic' && levels[1] === 4 && classDays === null,
    );
    expect(list.map(({ eLearningHours }) => eLearningHours)).toEqual([usual('project management').eLearningHours]);
  });

  test('industry knowledge at level 3', () => {
    const list = courses.filter(({ group, levels }) => group === 'industry-standards' && levels[1] === 3);
    expect(list.map(({ eLearningHours }) => eLearningHours)).toEqual([usual('industry knowledge').eLearningHours]);
  });

  test('leadership, communication and negotiation at levels 4 and 5', () => {
    const list = courses.filter(
      ({ group, levels }) =>
        ['leadership', 'communication', 'negotiation'].includes(group) && [4, 5].includes(levels[1]),
    );
    expect(list).toHaveLength(6);
    expect(
      offends(
        list,
        ({ classDays, methods }) => classDays === usual('leadership').classDays && methods.join() === 'workshop',
      ),
    ).toEqual([]);
  });

  test('trends, applications and community activity', () => {
    const trends = courses.filter(({ group }) => group === 'technology-trends');
    expect(offends(trends, ({ classDays }) => classDays === usual('technology trends').classDays)).toEqual([]);
    const [application, business] = [usual('industry application'), usual('business trends')];
    const industry = courses.filter(({ group, kind }) => group === 'industry-standards' && kind === 'special');
    const fits = ({ classDays, eLearningHours }: Course) =>
      [application, business].some((each) =>
        classDays === null ? eLearningHours === each.orELearningHours : classDays === each.classDays,
      );
    expect(offends(industry, fits)).toEqual([]);
    const community = courses.filter(({ methods }) => methods.includes('community'));
    expect(community.length).toBeGreaterThan(0);
    expect(
      offends(
        community,
        ({ classDays, eLearningHours, kind }) => classDays === null && eLearningHours === null && kind === 'special',
      ),
    ).toEqual([]);
  });
});

describe('groups that the standard names', () => {
  test.each(raw.roadmap.groupsNamed.filter(({ after }) => after).map((group) => [group.ja, group] as const))(
    '%s keeps its name, area, legend and figure',
    (name, printed) => {
      const group = groups.find(({ title }) => title.ja === name);
      expect(group).toMatchObject({
        source: 'named',
        area: printed.area,
        legend: printed.legend,
        figure: '3-17',
        title: { en: printed.en },
      });
    },
  );

  test('no other group claims to be named', () => {
    const names = new Set(raw.roadmap.groupsNamed.filter(({ after }) => after).map(({ ja }) => ja));
    expect(
      groups.filter(({ source, title }) => source === 'named' && !names.has(title.ja)).map(({ id }) => id),
    ).toEqual([]);
    expect(groups.filter(({ source, figure }) => source === 'derived' && figure !== null).map(({ id }) => id)).toEqual(
      [],
    );
  });
});
