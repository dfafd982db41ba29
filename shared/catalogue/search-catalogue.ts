/** Search over all courses as one types: every word, any length, one Japanese letter included. */
import type { Course, CourseGroup } from '../model/catalogue-schema.ts';
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

interface Entry {
  readonly course: Course;
  readonly area: string;
  readonly title: string;
  readonly text: string;
}

export interface CatalogueSearch {
  /**
   * Courses that hold every word of the query: titles that begin with its first word, then titles that hold it, then
   * the rest; otherwise in the order of the catalogue.
   */
  find(query: string, filter: CatalogueFilter): readonly Course[];
}

/** Letters that no folded text holds, between parts, so that a query never matches across them. */
const between = '\n';

function entryOf(course: Course, group: CourseGroup | undefined, standard: StandardIndex): Entry {
  const names = new Set(
    course.teaches.flatMap((key) => {
      const found = standard.knowledgeItems.get(key.slice(0, key.lastIndexOf('@')));
      return found ? [found.item.ja, found.item.en, found.skill.ja, found.skill.en] : [];
    }),
  );
  const { id, title, outline, goals, provider, aliases } = course;
  const parts = [
    id,
    title.ja,
    title.en,
    group?.title.ja ?? '',
    group?.title.en ?? '',
    outline.ja,
    outline.en,
    ...goals.ja,
    ...goals.en,
    provider ?? '',
    ...(aliases ?? []),
    ...names,
  ];
  return {
    course,
    area: group?.area ?? '',
    title: [foldText(title.ja), foldText(title.en), foldText(id)].join(between),
    text: parts.map(foldText).join(between),
  };
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

/** Makes the search; texts are folded once, here. */
export function createCatalogueSearch(catalogue: EffectiveCatalogue, standard: StandardIndex): CatalogueSearch {
  const groups = new Map(catalogue.groups.map((group) => [group.id, group]));
  const entries = catalogue.courses.map((course) => entryOf(course, groups.get(course.group), standard));
  return {
    find: (query, filter) => {
      const words = query
        .split(/[\s\u3000]+/)
        .map(foldText)
        .filter((word) => word !== '');
      const first = words[0] ?? '';
      const buckets: [Course[], Course[], Course[]] = [[], [], []];
      for (const entry of entries) {
        if (!words.every((word) => entry.text.includes(word)) || !passes(entry, filter, catalogue.states)) continue;
        buckets[nearness(entry, first) as 0 | 1 | 2].push(entry.course);
      }
      return buckets.flat();
    },
  };
}
