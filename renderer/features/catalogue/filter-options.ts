/** What each filter of the catalogue offers, with how many courses would be left by it. */
import type { CatalogueFilter } from '../../../shared/catalogue/search-catalogue.ts';
import type { ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Reference } from '../../store/reference.ts';
import { levelName, termName } from '../roadmap/level-words.ts';

export const filterNames = [
  'specialty',
  'level',
  'area',
  'kind',
  'method',
  'provider',
  'revision',
  'source',
  'state',
] as const;
export type FilterName = (typeof filterNames)[number];

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface OptionContext {
  readonly reference: Reference;
  readonly states: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly text: ScreenTranslate;
}

/** The values of a course that a filter looks at. */
function valuesOf(name: FilterName, { reference, states }: OptionContext): (course: Course) => readonly string[] {
  switch (name) {
    case 'specialty':
      return ({ specialties }) => specialties;
    case 'level':
      return ({ levels: [from, to] }) => Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
    case 'area':
      return ({ group }) => [reference.groups.get(group)?.area ?? ''];
    case 'kind':
      return ({ kind }) => [kind];
    case 'method':
      return ({ methods }) => methods;
    case 'provider':
      return ({ provider }) => [provider ?? ''];
    case 'revision':
      return ({ revision }) => (revision === null ? [] : [revision]);
    case 'source':
      return ({ source }) => [source];
    case 'state':
      return ({ id }) => [states[id] ?? 'active'];
  }
}

type Term = { readonly id: string; readonly ja: string; readonly en: string };

function termsOf(name: FilterName, { reference: { standard } }: OptionContext): readonly Term[] | undefined {
  switch (name) {
    case 'specialty':
      return standard.specialties;
    case 'area':
      return standard.roadmap?.areas;
    case 'kind':
      return standard.courseSheet?.kinds;
    case 'method':
      return standard.courseSheet?.methods;
    case 'revision':
      return standard.roadmap?.revisions;
    default:
      return undefined;
  }
}

const sources = ['named', 'derived', 'imported'] as const;
const states = ['active', 'off', 'retired'] as const;

/** A value in words. */
export function filterWord(name: FilterName, value: string, context: OptionContext): string {
  const { text, language } = context;
  if (name === 'level') return levelName(Number(value), text);
  if (name === 'provider') return value === '' ? text('catalogue.noProvider') : value;
  const source = name === 'source' ? sources.find((each) => each === value) : undefined;
  if (source) return text(`catalogue.source.${source}.full`);
  const state = name === 'state' ? states.find((each) => each === value) : undefined;
  if (state) return text(`catalogue.state.${state}`);
  return termName(termsOf(name, context), value, language);
}

/** The standard's own order first; what only the catalogue has follows, sorted. */
function orderOf(name: FilterName, context: OptionContext): readonly string[] {
  if (name === 'source') return sources;
  if (name === 'state') return states;
  return (termsOf(name, context) ?? []).map(({ id }) => id);
}

/** The options that some of the courses have. */
export function filterOptions(
  name: FilterName,
  courses: readonly Course[],
  context: OptionContext,
): readonly FilterOption[] {
  const counts = new Map<string, number>();
  const values = valuesOf(name, context);
  for (const course of courses) for (const value of values(course)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const known = orderOf(name, context);
  const collator = new Intl.Collator(context.language, { numeric: true });
  const others = [...counts.keys()].filter((value) => !known.includes(value)).sort(collator.compare);
  return [...known, ...others].flatMap((value) => {
    const count = counts.get(value) ?? 0;
    return count === 0 ? [] : [{ value, label: filterWord(name, value, context), count }];
  });
}

/** A filter with one part set; an empty text takes it away. */
export function filterChange(name: FilterName, value: string | undefined): CatalogueFilter {
  if (value === undefined) return { [name]: undefined };
  return { [name]: name === 'level' ? Number(value) : value };
}

/** The value of a filter as its options write it. */
export function filterValue(filter: CatalogueFilter, name: FilterName): string | undefined {
  const value = filter[name];
  return value === undefined ? undefined : String(value);
}
