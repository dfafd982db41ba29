/** Lookups over a catalogue, made once. */
import type { Attainment } from '../model/attainment.ts';
import type { Catalogue, Course, CourseGroup } from '../model/catalogue-schema.ts';

export interface CatalogueIndex {
  readonly catalogue: Catalogue;
  readonly courses: ReadonlyMap<string, Course>;
  readonly groups: ReadonlyMap<string, CourseGroup>;
  /** Course ids by attainment, ascending. */
  readonly teachers: ReadonlyMap<Attainment, readonly string[]>;
  /** All course ids, ascending: the catalogue order, which does not depend on the order of its rows. */
  readonly ids: readonly string[];
}

/** Orders texts by their code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Indexes a catalogue. */
export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const courses = new Map(catalogue.courses.map((course) => [course.id, course]));
  const ids = [...courses.keys()].sort(compareText);
  const teachers = new Map<Attainment, string[]>();
  for (const id of ids) {
    for (const key of courses.get(id)?.teaches ?? []) {
      const list = teachers.get(key);
      if (list) list.push(id);
      else teachers.set(key, [id]);
    }
  }
  return { catalogue, courses, groups: new Map(catalogue.groups.map((group) => [group.id, group])), teachers, ids };
}
