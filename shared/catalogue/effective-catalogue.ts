/** The catalogue in use: the built-in one with the department's own beside it. Built-in courses are never changed. */
import type { Catalogue, Course, CourseGroup } from '../model/catalogue-schema.ts';
import { type CourseState, courseState, type OwnCatalogue } from './own-catalogue.ts';

/** `courses` are as they were written; `plannable` are what is planned by, with former names followed. */
export interface EffectiveCatalogue extends Catalogue {
  readonly plannable: readonly Course[];
  /** States other than `active`, by course id. */
  readonly states: Readonly<Record<string, CourseState>>;
  /** Course ids by the alias that a course also answers to. */
  readonly aliases: ReadonlyMap<string, string>;
}

/**
 * Courses by the former ids that they answer to. The id of a course on offer is never taken over; a course that is no
 * longer offered answers only where no other one does and nothing bears the name itself: it may stand in a record.
 */
function aliasTable(
  courses: readonly Course[],
  states: Readonly<Record<string, CourseState>>,
): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  const named = courses.filter(({ aliases }) => aliases !== undefined && aliases.length > 0);
  if (named.length === 0) return result;
  const isActive = ({ id }: Course) => courseState(states, id) === 'active';
  const add = (bearers: readonly Course[], taken: ReadonlySet<string>) => {
    for (const { id, aliases } of bearers)
      for (const alias of aliases ?? []) if (!taken.has(alias) && !result.has(alias)) result.set(alias, id);
  };
  add(named.filter(isActive), new Set(courses.filter(isActive).map(({ id }) => id)));
  add(
    named.filter((course) => !isActive(course)),
    new Set(courses.map(({ id }) => id)),
  );
  return result;
}

/**
 * A prerequisite on a course that is no longer offered is met by the course that took its name over as well.
 * Leaves keep their order; none stands twice.
 */
function withAliases(course: Course, aliases: ReadonlyMap<string, string>): Course {
  const affected = course.prerequisites.some((group) => group.some((leaf) => aliases.has(leaf)));
  if (!affected) return course;
  const widen = (leaf: string): readonly string[] => {
    const heir = aliases.get(leaf);
    return heir === undefined || heir === course.id ? [leaf] : [leaf, heir];
  };
  return { ...course, prerequisites: course.prerequisites.map((group) => [...new Set(group.flatMap(widen))]) };
}

function mergeGroups(builtIn: readonly CourseGroup[], own: readonly CourseGroup[]): readonly CourseGroup[] {
  const known = new Set(builtIn.map(({ id }) => id));
  return [...builtIn, ...own.filter(({ id }) => !known.has(id))];
}

/** Puts both together. An own course with the id of a built-in one is left out: it must not change it. */
export function effectiveCatalogue(builtIn: Catalogue, own: OwnCatalogue): EffectiveCatalogue {
  const known = new Set(builtIn.courses.map(({ id }) => id));
  const courses = [...builtIn.courses, ...own.courses.filter(({ id }) => !known.has(id))];
  const aliases = aliasTable(courses, own.states);
  return {
    groups: mergeGroups(builtIn.groups, own.groups),
    courses,
    plannable: aliases.size === 0 ? courses : courses.map((course) => withAliases(course, aliases)),
    states: own.states,
    aliases,
  };
}
