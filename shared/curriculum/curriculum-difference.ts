/** What differs between two versions of a curriculum. */
import type { CourseChoice, CurriculumContent } from './curriculum.ts';

/** A field of which both sides are told as they are. */
export type ChangedField =
  | 'name'
  | 'specialty'
  | 'from'
  | 'to'
  | 'objective'
  | 'hoursPerWeek'
  | 'classDaysPerMonth'
  | 'start'
  | 'note';

export interface FieldChange {
  readonly field: ChangedField;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

export interface CurriculumDifference {
  readonly fields: readonly FieldChange[];
  /** Who chooses now, where that is new. */
  readonly choice: CourseChoice['kind'] | null;
  /** Courses of the list, or fixed ones where the planner chooses, that came, went, or changed their mark. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Courses that the planner may no longer choose, or may again. */
  readonly excluded: readonly string[];
  readonly admitted: readonly string[];
  /** Courses of both lists that stand elsewhere among each other: the fewest that would have to be moved. */
  readonly moved: readonly string[];
}

const lacking = (ids: readonly string[], from: readonly string[]) => {
  const known = new Set(from);
  return ids.filter((id) => !known.has(id));
};

const listOf = (choice: CourseChoice): readonly string[] =>
  choice.kind === 'planner' ? choice.locked : choice.courses.map(({ course }) => course);
const requiredOf = (choice: CourseChoice): readonly string[] =>
  choice.kind === 'planner'
    ? choice.locked
    : choice.courses.flatMap(({ course, required }) => (required ? [course] : []));
const excludedOf = (choice: CourseChoice): readonly string[] => (choice.kind === 'planner' ? choice.excluded : []);

/** Those outside a longest row that stands in the same order in both. */
function movedBetween(before: readonly string[], after: readonly string[]): readonly string[] {
  const places = new Map(before.map((id, place) => [id, place]));
  const common = after.filter((id) => places.has(id));
  const place = (id: string | undefined) => places.get(id ?? '') ?? 0;
  const lengths: number[] = [];
  const previous: number[] = [];
  common.forEach((id, at) => {
    let best = -1;
    for (let other = 0; other < at; other += 1)
      if (place(common[other]) < place(id) && (best < 0 || (lengths[other] ?? 0) > (lengths[best] ?? 0))) best = other;
    previous.push(best);
    lengths.push(1 + (best < 0 ? 0 : (lengths[best] ?? 0)));
  });
  const stay = new Set<number>();
  for (let at = lengths.indexOf(Math.max(0, ...lengths)); at >= 0; at = previous[at] ?? -1) stay.add(at);
  return common.filter((_, at) => !stay.has(at));
}

function fieldChanges(before: CurriculumContent, after: CurriculumContent): readonly FieldChange[] {
  const fieldsOf = ({ name, specialty, from, to, objective, pace, start, note }: CurriculumContent) => ({
    name,
    specialty,
    from,
    to,
    objective,
    hoursPerWeek: pace.hoursPerWeek,
    classDaysPerMonth: pace.classDaysPerMonth,
    start,
    note,
  });
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const names = Object.keys(was) as (keyof typeof was)[];
  return names.flatMap((field) => (was[field] === is[field] ? [] : [{ field, before: was[field], after: is[field] }]));
}

/** What is new in `after`. */
export function curriculumDifference(before: CurriculumContent, after: CurriculumContent): CurriculumDifference {
  const [was, is] = [before.choice, after.choice];
  const kept = (ids: readonly string[], list: readonly string[]) => ids.filter((id) => list.includes(id));
  const both = was.kind === 'list' && is.kind === 'list';
  return {
    fields: fieldChanges(before, after),
    choice: was.kind === is.kind ? null : is.kind,
    added: lacking(listOf(is), listOf(was)),
    removed: lacking(listOf(was), listOf(is)),
    required: kept(lacking(requiredOf(is), requiredOf(was)), listOf(was)),
    optional: kept(lacking(requiredOf(was), requiredOf(is)), listOf(is)),
    excluded: lacking(excludedOf(is), excludedOf(was)),
    admitted: lacking(excludedOf(was), excludedOf(is)),
    moved: both ? movedBetween(listOf(was), listOf(is)) : [],
  };
}

/** True where two contents say the same. */
export function isSameContent(a: CurriculumContent, b: CurriculumContent): boolean {
  const { fields, choice, ...lists } = curriculumDifference(a, b);
  return fields.length === 0 && choice === null && Object.values(lists).every((list) => list.length === 0);
}
