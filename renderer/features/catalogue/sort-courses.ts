/** Puts courses in the order of one column; what is unknown comes last, whichever way. */
import type { EffectiveCatalogue } from '../../../shared/catalogue/effective-catalogue.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Reference } from '../../store/reference.ts';

export const orderColumns = [
  'id',
  'title',
  'group',
  'kind',
  'levels',
  'methods',
  'hours',
  'days',
  'cost',
  'source',
  'state',
] as const;
export type OrderColumn = (typeof orderColumns)[number];

export interface CourseOrder {
  readonly column: OrderColumn;
  readonly falling: boolean;
}

export interface OrderContext {
  readonly reference: Reference;
  readonly states: EffectiveCatalogue['states'];
  readonly language: Language;
}

const sources = ['named', 'derived', 'imported'] as const;
const states = ['active', 'off', 'retired'] as const;

type SortKey = string | number | null;

/** The place of an id in one of the standard's lists; what the list lacks comes after it. */
function placeIn(terms: readonly { readonly id: string }[] | undefined, id: string): number {
  const at = terms?.findIndex((term) => term.id === id) ?? -1;
  return at < 0 ? 1_000 : at;
}

function keyOf(column: OrderColumn, { reference, states: known, language }: OrderContext): (course: Course) => SortKey {
  const { standard, groups } = reference;
  const groupPlaces = new Map([...groups.keys()].map((id, at) => [id, at]));
  switch (column) {
    case 'id':
      return ({ id }) => id;
    case 'title':
      return ({ title }) => title[language];
    case 'group':
      return ({ group }) => groupPlaces.get(group) ?? groupPlaces.size;
    case 'kind':
      return ({ kind }) => placeIn(standard.courseSheet?.kinds, kind);
    case 'levels':
      return ({ levels }) => levels[0] * 100 + levels[1];
    case 'methods':
      return ({ methods }) => methods.map((id) => placeIn(standard.courseSheet?.methods, id) + 10).join();
    case 'hours':
      return ({ eLearningHours }) => eLearningHours;
    case 'days':
      return ({ classDays }) => classDays;
    case 'cost':
      return ({ cost }) => cost;
    case 'source':
      return ({ source }) => sources.indexOf(source);
    case 'state':
      return ({ id }) => states.indexOf(known[id] ?? 'active');
  }
}

/** The courses in the order asked for; equal ones keep the order they came in. */
export function sortCourses(
  courses: readonly Course[],
  order: CourseOrder | null,
  context: OrderContext,
): readonly Course[] {
  if (!order) return courses;
  const key = keyOf(order.column, context);
  const collator = new Intl.Collator(context.language, { numeric: true });
  const sign = order.falling ? -1 : 1;
  const keyed = courses.map((course) => ({ course, key: key(course) }));
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * collator.compare(String(a), String(b));
  });
  return keyed.map(({ course }) => course);
}
