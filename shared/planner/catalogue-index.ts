/** Lookups over a catalogue, made once. */
import type { Attainment } from '../model/attainment.ts';
import type { Catalogue, Course, CourseGroup } from '../model/catalogue-schema.ts';

export interface CatalogueIndex {
  readonly catalogue: Catalogue;
  readonly courses: ReadonlyMap<string, Course>;
  readonly groups: ReadonlyMap<string, CourseGroup>;
  /** Course ids by attainment, ascending. */
  readonly teachers: ReadonlyMap<Attainment, readonly string[]>;
  /** Ids of courses that nobody can take any more or here: switched off or retired. */
  readonly closed: ReadonlySet<string>;
  /** Course ids by a former id that they still answer to. */
  readonly aliases: ReadonlyMap<string, string>;
  /** All course ids, ascending: the catalogue order, which does not depend on the order of its rows. */
  readonly ids: readonly string[];
}

/** Orders texts by their code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A catalogue, with what a department says about its courses where it has a say. */
export interface IndexedCatalogue extends Catalogue {
  readonly states?: Readonly<Record<string, string>>;
  readonly aliases?: ReadonlyMap<string, string>;
}

/** Indexes a catalogue. */
export function indexCatalogue(catalogue: IndexedCatalogue): CatalogueIndex {
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
  const closed = Object.entries(catalogue.states ?? {}).flatMap(([id, state]) => (state === 'active' ? [] : [id]));
  return {
    catalogue,
    courses,
    groups: new Map(catalogue.groups.map((group) => [group.id, group])),
    teachers,
    closed: new Set(closed),
    aliases: catalogue.aliases ?? new Map(),
    ids,
  };
}

/** Course ids, and beside each former one the course that answers to it now. Names that nothing bears stay out. */
export function knownCourses(ids: readonly string[], { courses, aliases }: CatalogueIndex): readonly string[] {
  const known = new Set<string>();
  for (const id of ids) {
    if (courses.has(id)) known.add(id);
    const now = aliases.get(id);
    if (now !== undefined && courses.has(now)) known.add(now);
  }
  return [...known];
}
