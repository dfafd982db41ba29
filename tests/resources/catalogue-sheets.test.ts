/** Every course sheet of the catalogue that ships is a sheet of its own, complete in both languages. */
import { describe, expect, test } from 'vitest';
import type { Course } from '../../shared/model/catalogue-schema.ts';
import { builtInPlanner } from '../helpers/planner-fixture.ts';

const { standard, catalogue } = builtInPlanner();
const { courses, groups } = catalogue.catalogue;
const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/;

/** The course's texts with where they stand. */
function texts(course: Course): readonly { readonly where: string; readonly ja: string; readonly en: string }[] {
  const { title, outline, audience, goals } = course;
  const listed = goals.ja.map((ja, at) => ({ where: `goal ${at + 1}`, ja, en: goals.en[at] ?? '' }));
  return [
    { where: 'title', ...title },
    { where: 'outline', ...outline },
    { where: 'audience', ...audience },
    ...listed,
  ];
}

describe.each(['ja', 'en'] as const)('texts (%s)', (language) => {
  test('none is empty or in the other language', () => {
    for (const course of courses) {
      for (const entry of texts(course)) {
        const text = entry[language].trim();
        expect(text, `${course.id} ${entry.where}`).not.toBe('');
        if (language === 'en') expect(text, `${course.id} ${entry.where}`).not.toMatch(japanese);
        else if (entry.where !== 'title') expect(text, `${course.id} ${entry.where}`).toMatch(japanese);
      }
    }
  });

  test('titles differ from each other', () => {
    const titles = courses.map(({ title }) => title[language].toLowerCase());
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  test('groups bear names', () => {
    expect(
      groups.filter(({ title }) => (language === 'en') === japanese.test(title[language])).map(({ id }) => id),
    ).toEqual([]);
  });
});

test('every sheet states as many goals in one language as in the other, and at least three', () => {
  const odd = courses.filter(({ goals }) => goals.ja.length < 3 || goals.ja.length !== goals.en.length);
  expect(odd.map(({ id }) => id)).toEqual([]);
});

/** The share of three-letter pieces that two texts have in common; spaces do not count. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const piece of a) if (b.has(piece)) common += 1;
  return common / (a.size + b.size - common);
}

function pieces(text: string): ReadonlySet<string> {
  const letters = [...text.replace(/\s/g, '')];
  return new Set(letters.slice(2).map((letter, at) => `${letters[at]}${letters[at + 1]}${letter}`));
}

describe('no two sheets are alike by copy and paste', () => {
  const kinds: Readonly<Record<string, (course: Course) => string>> = {
    'outline (ja)': ({ outline }) => outline.ja,
    'outline (en)': ({ outline }) => outline.en,
    'goals (ja)': ({ goals }) => goals.ja.join(''),
    'goals (en)': ({ goals }) => goals.en.join(''),
  };
  test.each(Object.keys(kinds))('%s', (kind) => {
    const all = courses.map((course) => ({ id: course.id, pieces: pieces(kinds[kind]?.(course) ?? '') }));
    const alike = all.flatMap((one, at) =>
      all
        .slice(at + 1)
        .flatMap((other) => (likeness(one.pieces, other.pieces) >= 0.45 ? [`${one.id} and ${other.id}`] : [])),
    );
    expect(alike).toEqual([]);
  });
});

describe('names that the standard defines', () => {
  const { roadmap, courseSheet } = standard.standard;
  const ids = (list: readonly { readonly id: string }[] | undefined) => new Set((list ?? []).map(({ id }) => id));
  const [areas, legend, revisions, kinds, methods] = [
    roadmap?.areas,
    roadmap?.legend,
    roadmap?.revisions,
    courseSheet?.kinds,
    courseSheet?.methods,
  ].map(ids);

  test('groups use its areas, legend, revisions and specialties, and say where they come from', () => {
    for (const group of groups) {
      expect(areas, group.id).toContain(group.area);
      expect(legend, group.id).toContain(group.legend);
      if (group.revision !== null) expect(revisions, group.id).toContain(group.revision);
      for (const specialty of group.specialties)
        expect([...standard.specialties.keys()], group.id).toContain(specialty);
      expect(['named', 'derived'], group.id).toContain(group.source);
    }
  });

  test('courses use its kinds, methods and revisions', () => {
    for (const course of courses) {
      expect(kinds, course.id).toContain(course.kind);
      for (const method of course.methods) expect(methods, course.id).toContain(method);
      if (course.revision !== null) expect(revisions, course.id).toContain(course.revision);
    }
  });

  test('each of the five areas and three revisions has a course', () => {
    expect(new Set(courses.map(({ group }) => catalogue.groups.get(group)?.area))).toEqual(areas);
    expect(new Set(courses.flatMap(({ revision }) => revision ?? []))).toEqual(revisions);
  });

  test('courses stay within the levels, the specialties and the source of their group', () => {
    for (const course of courses) {
      const group = catalogue.groups.get(course.group);
      expect(group, `${course.id} in ${course.group}`).toBeDefined();
      expect(course.levels[0], course.id).toBeGreaterThanOrEqual(group?.levels[0] ?? 99);
      expect(course.levels[1], course.id).toBeLessThanOrEqual(group?.levels[1] ?? 0);
      expect(
        course.specialties.filter((specialty) => !group?.specialties.includes(specialty)),
        course.id,
      ).toEqual([]);
      expect(course.source, course.id).toBe(group?.source);
    }
  });
});
