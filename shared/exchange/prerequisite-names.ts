/** What the names in prerequisites stand for: course ids, course titles, or course groups of which any course will do. */
import type { Catalogue, Course, CourseGroup } from '../model/catalogue-schema.ts';
import { foldName, halfWidth } from './fold-text.ts';

export type Meaning =
  /** Any of these courses. */
  | { readonly kind: 'courses'; readonly ids: readonly string[] }
  /** Several courses bear the title. */
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown' };

export interface PrerequisiteNames {
  /** True for the id of a course, as it stands. */
  hasId(text: string): boolean;
  meaning(name: string): Meaning;
  /** True for a folded text that is an id, a title or a group's name. */
  knows(folded: string): boolean;
  /** Everything that can be named, for suggestions. */
  all(): Iterable<string>;
}

/** Ids by name. A lone id stands as itself: nearly all are, and a list each would cost more than the names. */
type Bearers = Map<string, string | string[]>;

function push(map: Bearers, key: string, id: string): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, id);
  else if (typeof before === 'string') {
    if (before !== id) map.set(key, [before, id]);
  } else if (before.at(-1) !== id) before.push(id);
}

function bearers(map: Bearers, key: string): readonly string[] {
  const found = map.get(key);
  return typeof found === 'string' ? [found] : (found ?? []);
}

function foldedTitles(courses: Iterable<Course>): Bearers {
  const map: Bearers = new Map();
  for (const { id, title } of courses) {
    push(map, foldName(title.ja), id);
    if (title.en !== title.ja) push(map, foldName(title.en), id);
  }
  return map;
}

/** Group names with their courses; a course of the file that moved counts where it is now. */
function groupCourses(groups: readonly CourseGroup[], courses: Iterable<Course>): Map<string, readonly string[]> {
  const byGroup = new Map<string, string[]>();
  for (const { id, group } of courses) {
    const list = byGroup.get(group);
    if (list) list.push(id);
    else byGroup.set(group, [id]);
  }
  const names = new Map<string, readonly string[]>();
  for (const { id, title } of groups) {
    for (const name of [title.en, title.ja, id]) names.set(foldName(name), byGroup.get(id) ?? []);
  }
  return names;
}

interface NameIndex {
  readonly titles: Bearers;
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly ids: Bearers;
}

function makeIndex(
  byId: ReadonlyMap<string, Course>,
  newGroups: readonly CourseGroup[],
  catalogues: readonly Catalogue[],
): NameIndex {
  const ids: Bearers = new Map();
  for (const id of byId.keys()) push(ids, foldName(id), id);
  const titles = foldedTitles(byId.values());
  // A course that the file renames is still found under its old title.
  const before = foldedTitles(catalogues.flatMap(({ courses }) => courses));
  for (const [key, bearing] of before) if (!titles.has(key)) titles.set(key, bearing);
  const groups = groupCourses([...catalogues.flatMap((catalogue) => catalogue.groups), ...newGroups], byId.values());
  return { ids, titles, groups };
}

/** The names of the file's courses and of the catalogues that are there; the file's come first. */
export function indexPrerequisiteNames(
  drafted: readonly Course[],
  newGroups: readonly CourseGroup[],
  catalogues: readonly Catalogue[],
): PrerequisiteNames {
  const byId = new Map<string, Course>();
  for (const { courses } of catalogues) for (const course of courses) byId.set(course.id, course);
  for (const course of drafted) byId.set(course.id, course);
  // Folding all titles costs more than all the rest, and files that name prerequisites by id never need it.
  let made: NameIndex | null = null;
  const index = () => {
    made ??= makeIndex(byId, newGroups, catalogues);
    return made;
  };
  return {
    hasId: (text) => byId.has(text),
    meaning(name) {
      const id = halfWidth(name);
      if (byId.has(id)) return { kind: 'courses', ids: [id] };
      const key = foldName(name);
      const { titles, groups, ids } = index();
      const titled = bearers(titles, key);
      const exact = titled.length > 1 ? titled.filter((titledId) => byId.get(titledId)?.title.ja === name) : titled;
      if (exact.length === 1) return { kind: 'courses', ids: exact };
      if (titled.length > 1) return { kind: 'ambiguous', ids: titled };
      const grouped = groups.get(key) ?? [];
      if (grouped.length > 0) return { kind: 'courses', ids: grouped };
      const like = bearers(ids, key);
      return like.length === 1 ? { kind: 'courses', ids: like } : { kind: 'unknown' };
    },
    knows(folded) {
      const { titles, groups, ids } = index();
      return titles.has(folded) || ids.has(folded) || groups.has(folded);
    },
    *all() {
      for (const { id, title } of byId.values()) yield* [title.ja, id];
      for (const { title } of newGroups) yield title.ja;
      for (const catalogue of catalogues) for (const { title } of catalogue.groups) yield title.ja;
    },
  };
}
