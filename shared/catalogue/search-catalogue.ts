/** Search over all courses as one types: every word, any length, one Japanese letter included. */
import type { Course } from '../model/catalogue-schema.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import type { EffectiveCatalogue } from './effective-catalogue.ts';
import { foldText } from './fold-text.ts';
import { type CourseState, courseState } from './own-catalogue.ts';

/** What a course must be to be found; absent parts ask for nothing. */
export interface CatalogueFilter {
  readonly specialty?: string | undefined;
  readonly level?: number | undefined;
  readonly area?: string | undefined;
  readonly group?: string | undefined;
  readonly kind?: string | undefined;
  readonly method?: string | undefined;
  readonly provider?: string | undefined;
  readonly revision?: string | undefined;
  readonly source?: string | undefined;
  readonly state?: CourseState | undefined;
  readonly knowledgeItem?: string | undefined;
}

/** A course with its texts folded once. Names that many courses share are looked up apart. */
interface Entry {
  readonly course: Course;
  readonly area: string;
  /** Id, titles, provider and former ids. */
  readonly title: string;
  /** Outline and goals, by language: a word with Japanese letters is never looked for in English. */
  readonly japanese: string;
  readonly english: string;
  /** Places of its knowledge items among all of the standard. */
  readonly items: readonly number[];
}

/** What is searched: courses as they were written, with their states. */
export type SearchedCatalogue = Pick<EffectiveCatalogue, 'groups' | 'courses' | 'states'>;

export interface CatalogueSearch {
  /**
   * Courses that hold every word of the query: titles that begin with its first word, then titles that hold it, then
   * the rest; otherwise in the order of the catalogue.
   */
  find(query: string, filter: CatalogueFilter): readonly Course[];
}

/** A letter that no folded text holds, between parts, so that a query never matches across them. */
const between = '\n';

const join = (parts: readonly string[]) => parts.map(foldText).join(between);

function entryOf(course: Course, area: string, places: ReadonlyMap<string, number>): Entry {
  const { id, title, outline, goals, provider, aliases, prerequisiteText } = course;
  const items = course.teaches.flatMap((key) => places.get(key.slice(0, key.lastIndexOf('@'))) ?? []);
  return {
    course,
    area,
    title: join([title.ja, title.en, id, provider ?? '', ...(aliases ?? [])]),
    japanese: join([outline.ja, ...goals.ja, prerequisiteText ?? '']),
    english: join([outline.en, ...goals.en]),
    items: [...new Set(items)],
  };
}

/** Names that a word is looked for in once a query, not once a course. */
interface SharedNames {
  readonly groups: readonly (readonly [id: string, name: string])[];
  /** By place: the knowledge item's and its skill item's names. */
  readonly items: readonly string[];
}

/** One word of a query, with the shared names that hold it. */
interface Word {
  readonly text: string;
  readonly groups: ReadonlySet<string>;
  /** 1 for each knowledge item whose name holds the word. */
  readonly items: Uint8Array;
  readonly anyItem: boolean;
  readonly couldBeEnglish: boolean;
}

const onlyAscii = /^[ -~]*$/;

function wordOf(text: string, names: SharedNames): Word {
  const items = Uint8Array.from(names.items, (name) => (name.includes(text) ? 1 : 0));
  return {
    text,
    groups: new Set(names.groups.flatMap(([id, name]) => (name.includes(text) ? [id] : []))),
    items,
    anyItem: items.includes(1),
    couldBeEnglish: onlyAscii.test(text),
  };
}

function holds({ course, title, japanese, english, items }: Entry, word: Word): boolean {
  if (title.includes(word.text) || word.groups.has(course.group)) return true;
  if (word.anyItem && items.some((place) => word.items[place] === 1)) return true;
  return japanese.includes(word.text) || (word.couldBeEnglish && english.includes(word.text));
}

function passes({ course, area }: Entry, filter: CatalogueFilter, states: EffectiveCatalogue['states']): boolean {
  const is = <Value>(wanted: Value | undefined, has: (value: Value) => boolean) => wanted === undefined || has(wanted);
  return (
    is(filter.specialty, (value) => course.specialties.includes(value)) &&
    is(filter.level, (value) => course.levels[0] <= value && value <= course.levels[1]) &&
    is(filter.area, (value) => area === value) &&
    is(filter.group, (value) => course.group === value) &&
    is(filter.kind, (value) => course.kind === value) &&
    is(filter.method, (value) => course.methods.includes(value)) &&
    is(filter.provider, (value) => (course.provider ?? '') === value) &&
    is(filter.revision, (value) => course.revision === value) &&
    is(filter.source, (value) => course.source === value) &&
    is(filter.state, (value) => courseState(states, course.id) === value) &&
    is(filter.knowledgeItem, (value) => course.teaches.some((key) => key.slice(0, key.lastIndexOf('@')) === value))
  );
}

/** 0 where a title begins with the query, 1 where it holds it, 2 elsewhere. */
function nearness({ title }: Entry, query: string): number {
  if (query === '') return 0;
  const at = title.indexOf(query);
  if (at < 0) return 2;
  return at === 0 || title[at - 1] === between ? 0 : 1;
}

function sharedNames(catalogue: SearchedCatalogue, standard: StandardIndex): SharedNames {
  return {
    groups: catalogue.groups.map(({ id, title }) => [id, join([title.ja, title.en])] as const),
    items: [...standard.knowledgeItems.values()].map(({ item, skill }) => join([item.ja, item.en, skill.ja, skill.en])),
  };
}

/** Makes the search; texts are folded once, here. */
export function createCatalogueSearch(catalogue: SearchedCatalogue, standard: StandardIndex): CatalogueSearch {
  const areas = new Map(catalogue.groups.map(({ id, area }) => [id, area]));
  const places = new Map([...standard.knowledgeItems.keys()].map((id, place) => [id, place]));
  const names = sharedNames(catalogue, standard);
  const entries = catalogue.courses.map((course) => entryOf(course, areas.get(course.group) ?? '', places));
  const search = (query: string, filter: CatalogueFilter): readonly Course[] => {
    const words = query
      .split(/[\s\u3000]+/)
      .map(foldText)
      .filter((word) => word !== '')
      .map((word) => wordOf(word, names));
    const first = words[0]?.text ?? '';
    const buckets: [Course[], Course[], Course[]] = [[], [], []];
    for (const entry of entries) {
      if (!words.every((word) => holds(entry, word)) || !passes(entry, filter, catalogue.states)) continue;
      buckets[nearness(entry, first) as 0 | 1 | 2].push(entry.course);
    }
    return buckets.flat();
  };
  // A list that is scrolled asks for the same courses page by page.
  let last: { readonly key: string; readonly found: readonly Course[] } | null = null;
  return {
    find: (query, filter) => {
      const key = JSON.stringify([query, filter]);
      if (last?.key !== key) last = { key, found: search(query, filter) };
      return last.found;
    },
  };
}
