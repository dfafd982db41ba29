/** A course as its form holds it, and the way there and back. Pure. */
import type { Session } from '../../../shared/catalogue/own-catalogue.ts';
import type { Attainment } from '../../../shared/model/attainment.ts';
import type { Course, FunctionReference } from '../../../shared/model/catalogue-schema.ts';
import { highestLevel } from '../../../shared/model/standard-index.ts';
import type { Standard } from '../../../shared/model/standard-schema.ts';

export interface CourseDraft {
  readonly id: string;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly group: string;
  readonly kind: string;
  readonly specialties: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly methods: readonly string[];
  readonly eLearningHours: number | null;
  readonly classDays: number | null;
  /** Yen; null is unknown. */
  readonly cost: number | null;
  readonly provider: string;
  /** Ids, separated by spaces or commas. */
  readonly aliases: string;
  readonly outlineJa: string;
  readonly outlineEn: string;
  readonly audienceJa: string;
  readonly audienceEn: string;
  /** One a line. */
  readonly goalsJa: string;
  readonly goalsEn: string;
  readonly prerequisites: Course['prerequisites'];
  readonly prerequisiteText: string;
  readonly teaches: readonly Attainment[];
  readonly functions: readonly FunctionReference[];
  readonly sessions: readonly Session[];
}

/** Levels that some specialty reaches; a standard may describe higher ones that no specialty has. */
export function offeredLevels(standard: Standard): readonly number[] {
  const top = Math.max(...standard.specialties.map(highestLevel));
  return standard.levels.map(({ level }) => level).filter((level) => level <= top);
}

/** The lowest and the highest level that a course can aim at. */
export function levelBounds(standard: Standard): readonly [number, number] {
  const levels = offeredLevels(standard);
  return [Math.min(...levels), Math.max(...levels)];
}

/** A new course: nothing is guessed but the first kind and the first level. */
export function emptyDraft(standard: Standard): CourseDraft {
  const [lowest] = levelBounds(standard);
  return {
    id: '',
    titleJa: '',
    titleEn: '',
    group: '',
    kind: standard.courseSheet?.kinds[0]?.id ?? '',
    specialties: [],
    from: lowest,
    to: lowest,
    methods: [],
    eLearningHours: null,
    classDays: null,
    cost: null,
    provider: '',
    aliases: '',
    outlineJa: '',
    outlineEn: '',
    audienceJa: '',
    audienceEn: '',
    goalsJa: '',
    goalsEn: '',
    prerequisites: [],
    prerequisiteText: '',
    teaches: [],
    functions: [],
    sessions: [],
  };
}

/** A saved course as a draft. */
export function draftOf(course: Course, sessions: readonly Session[]): CourseDraft {
  const { id, group, kind, specialties, methods, eLearningHours, classDays, cost } = course;
  return {
    ...{ id, group, kind, specialties, methods, eLearningHours, classDays, cost, sessions },
    titleJa: course.title.ja,
    titleEn: course.title.en,
    from: course.levels[0],
    to: course.levels[1],
    provider: course.provider ?? '',
    aliases: (course.aliases ?? []).join(' '),
    outlineJa: course.outline.ja,
    outlineEn: course.outline.en,
    audienceJa: course.audience.ja,
    audienceEn: course.audience.en,
    goalsJa: course.goals.ja.join('\n'),
    goalsEn: course.goals.en.join('\n'),
    prerequisites: course.prerequisites,
    prerequisiteText: course.prerequisiteText ?? '',
    teaches: course.teaches,
    functions: course.functions,
  };
}

const splitIds = /[\s,，、;；\u3000]+/;
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The aliases typed, each once. */
export function aliasesOf(draft: CourseDraft): readonly string[] {
  return [...new Set(draft.aliases.split(splitIds).filter((alias) => alias !== ''))];
}

/** A title in one language stands for both until the other is given. */
function titleOf(draft: CourseDraft): Course['title'] {
  const ja = draft.titleJa.trim();
  const en = draft.titleEn.trim();
  return { ja: ja || en, en: en || ja };
}

/** The course that a draft stands for; what the form does not show is kept from `saved`. */
export function courseOf(draft: CourseDraft, saved: Course | null): Course {
  const { provider: _p, aliases: _a, prerequisiteText: _t, ...kept } = saved ?? { source: 'imported', revision: null };
  const aliases = aliasesOf(draft);
  const provider = draft.provider.trim();
  const prerequisiteText = draft.prerequisiteText.trim();
  const { group, kind, specialties, methods, eLearningHours, classDays, cost, teaches, functions } = draft;
  return {
    ...(kept as Pick<Course, 'source' | 'revision' | 'basedOn'>),
    ...{ group, kind, specialties, methods, eLearningHours, classDays, cost, teaches, functions },
    id: draft.id.trim(),
    title: titleOf(draft),
    levels: [draft.from, draft.to],
    outline: { ja: draft.outlineJa.trim(), en: draft.outlineEn.trim() },
    audience: { ja: draft.audienceJa.trim(), en: draft.audienceEn.trim() },
    goals: { ja: lines(draft.goalsJa), en: lines(draft.goalsEn) },
    prerequisites: draft.prerequisites.filter((alternatives) => alternatives.length > 0),
    ...(provider === '' ? {} : { provider }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(prerequisiteText === '' ? {} : { prerequisiteText }),
  };
}

/** An id that nothing bears yet, made from another: `CSM-301` gives `CSM-301-A`. */
export function proposeId(id: string, taken: (id: string) => boolean): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const base = id.slice(0, 96);
  for (const letter of letters) if (!taken(`${base}-${letter}`)) return `${base}-${letter}`;
  let number = 2;
  while (taken(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
