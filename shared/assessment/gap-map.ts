/** The gap (ギャップ) as a map: for each skill item and level what is required, held and missing, and what would close it. */
import { type Attainment, attainment } from '../model/attainment.ts';
import type { Course } from '../model/catalogue-schema.ts';
import type { Localized } from '../model/localized.ts';
import type { LearnerRecord } from '../model/record.ts';
import type { IndexedSkillItem, StandardIndex } from '../model/standard-index.ts';
import { type CatalogueIndex, knownCourses } from '../planner/catalogue-index.ts';

export interface GapCell {
  readonly level: number;
  readonly required: number;
  readonly held: number;
  /** Knowledge items missing at this level. */
  readonly missing: readonly string[];
}

export interface GapRow {
  readonly item: string;
  readonly title: Localized;
  readonly scope: IndexedSkillItem['scope'];
  readonly figure: string | null;
  readonly cells: readonly GapCell[];
  readonly required: number;
  readonly held: number;
  /** The level that the target asks for, and how far the person is on average over its knowledge items. */
  readonly requiredLevel: number;
  readonly heldLevel: number;
}

export interface RadarAxis {
  readonly id: string;
  readonly title: Localized;
  readonly requiredLevel: number;
  readonly heldLevel: number;
}

/** One radar: the items of an area (levels 1 and 2, common to the job, the specialty's own). */
export interface RadarArea {
  readonly scope: IndexedSkillItem['scope'];
  readonly axes: readonly RadarAxis[];
}

/** A course that teaches some of what is missing. */
export interface ClosingCourse {
  readonly course: string;
  readonly title: Localized;
  readonly levels: readonly [from: number, to: number];
  /** What it teaches of the gap, by skill item and level. */
  readonly closes: readonly { readonly item: string; readonly level: number; readonly count: number }[];
  readonly count: number;
}

export interface GapMap {
  readonly specialty: string;
  readonly to: number;
  readonly required: number;
  readonly held: number;
  readonly rows: readonly GapRow[];
  readonly radar: readonly RadarArea[];
  /** Courses that close something, those that close most first; at most `mostCourses`. */
  readonly courses: readonly ClosingCourse[];
  /** How many courses close something. */
  readonly coursesTotal: number;
}

const mostCourses = 300;

type Sets = { readonly required: ReadonlySet<Attainment>; readonly held: ReadonlySet<Attainment> };

/** Courses completed, by their ids and those that they bore before. */
export function completedCourses(record: LearnerRecord, catalogue: CatalogueIndex): readonly Course[] {
  return knownCourses(record.completed, catalogue).flatMap((id) => catalogue.courses.get(id) ?? []);
}

function cell(skill: IndexedSkillItem, level: number, { required, held }: Sets): GapCell {
  const asked = skill.knowledge.map(({ id }) => id).filter((id) => required.has(attainment(id, level)));
  const missing = asked.filter((id) => !held.has(attainment(id, level)));
  return { level, required: asked.length, held: asked.length - missing.length, missing };
}

/** How far a person is with one knowledge item: the level below the first one that is required and missing. */
function levelOfKnowledge(id: string, cells: readonly GapCell[], requiredLevel: number): number {
  const firstMissing = cells.find(({ missing }) => missing.includes(id));
  return firstMissing ? firstMissing.level - 1 : requiredLevel;
}

function row(skill: IndexedSkillItem, to: number, sets: Sets): GapRow | null {
  const levels = Array.from({ length: to }, (_, index) => index + 1);
  const cells = levels.map((level) => cell(skill, level, sets));
  const asked = cells.filter(({ required }) => required > 0);
  const [first] = asked;
  const last = asked.at(-1);
  if (!first || !last) return null;
  // Below the first level that asks for a skill item nothing is asked, and so nothing is held of it either.
  const reached = skill.knowledge.map(({ id }) => levelOfKnowledge(id, asked, last.level));
  const mean = reached.reduce((sum, level) => sum + (level < first.level ? 0 : level), 0) / reached.length;
  const sum = (value: (of: GapCell) => number) => cells.reduce((total, of) => total + value(of), 0);
  return {
    item: skill.id,
    title: { ja: skill.ja, en: skill.en },
    scope: skill.scope,
    figure: skill.figure,
    cells,
    required: sum(({ required }) => required),
    held: sum(({ held }) => held),
    requiredLevel: last.level,
    heldLevel: Math.round(mean * 100) / 100,
  };
}

/** The many items of levels 1 and 2 make one axis for each of their fields. */
function entryAxes(index: StandardIndex, rows: readonly GapRow[]): readonly RadarAxis[] {
  return (index.standard.levelsOneTwo?.areas ?? []).flatMap(({ id, ja, en, skills }) => {
    const own = rows.filter(({ item }) => skills.some((skill) => skill.id === item));
    if (own.length === 0) return [];
    const mean = (value: (of: GapRow) => number) =>
      Math.round((own.reduce((sum, of) => sum + value(of), 0) / own.length) * 100) / 100;
    return [
      { id, title: { ja, en }, requiredLevel: mean((of) => of.requiredLevel), heldLevel: mean((of) => of.heldLevel) },
    ];
  });
}

function radar(index: StandardIndex, rows: readonly GapRow[]): readonly RadarArea[] {
  const axes = (scope: GapRow['scope']) =>
    rows
      .filter((of) => of.scope === scope)
      .map(({ item, title, requiredLevel, heldLevel }) => ({ id: item, title, requiredLevel, heldLevel }));
  const areas: readonly RadarArea[] = [
    {
      scope: 'entry',
      axes: entryAxes(
        index,
        rows.filter(({ scope }) => scope === 'entry'),
      ),
    },
    { scope: 'common', axes: axes('common') },
    { scope: 'specialty', axes: axes('specialty') },
  ];
  return areas.filter((area) => area.axes.length > 0);
}

function closing(
  id: string,
  missing: ReadonlySet<Attainment>,
  index: StandardIndex,
  { courses }: CatalogueIndex,
): ClosingCourse[] {
  const course = courses.get(id);
  if (!course) return [];
  const counts = new Map<string, { item: string; level: number; count: number }>();
  for (const key of course.teaches) {
    if (!missing.has(key)) continue;
    const at = key.lastIndexOf('@');
    const [item, level] = [index.knowledgeItems.get(key.slice(0, at))?.skill.id ?? '', Number(key.slice(at + 1))];
    const known = counts.get(`${item}@${level}`) ?? { item, level, count: 0 };
    counts.set(`${item}@${level}`, { ...known, count: known.count + 1 });
  }
  const closes = [...counts.values()];
  const count = closes.reduce((sum, each) => sum + each.count, 0);
  return [{ course: id, title: course.title, levels: course.levels, closes, count }];
}

function closers(
  missing: ReadonlySet<Attainment>,
  index: StandardIndex,
  catalogue: CatalogueIndex,
): readonly ClosingCourse[] {
  const ids = new Set([...missing].flatMap((key) => catalogue.teachers.get(key) ?? []));
  const open = [...ids].filter((id) => !catalogue.closed.has(id)).sort();
  return open.flatMap((id) => closing(id, missing, index, catalogue)).sort((a, b) => b.count - a.count);
}

/** The map of what is required up to a level and what of it is held. */
export function mapGap(
  index: StandardIndex,
  catalogue: CatalogueIndex,
  specialty: string,
  to: number,
  sets: Sets,
): GapMap {
  const rows = [...index.skillItems.values()].flatMap((skill) => row(skill, to, sets) ?? []);
  const missing = new Set([...sets.required].filter((key) => !sets.held.has(key)));
  const courses = closers(missing, index, catalogue);
  return {
    specialty,
    to,
    required: sets.required.size,
    held: sets.required.size - missing.size,
    rows,
    radar: radar(index, rows),
    courses: courses.slice(0, mostCourses),
    coursesTotal: courses.length,
  };
}
