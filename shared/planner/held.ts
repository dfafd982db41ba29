/** Held (保有): the attainments that a learner brings along. */
import { type Attainment, attainment, attainmentParts } from '../model/attainment.ts';
import type { Course } from '../model/catalogue-schema.ts';
import type { LearnerRecord } from '../model/record.ts';
import type { StandardIndex } from '../model/standard-index.ts';

/**
 * Examinations stand for whole levels only up to this one; the advanced ones of level 4 count for a part of it
 * (`examinationNote` of the standard), which no attainment can express.
 */
const highestExaminedLevel = 3;

/** The level that a learner says of one knowledge item: its own word, else its skill item's, else `null`. */
function assessedLevel(knowledgeItem: string, skillItem: string, record: LearnerRecord): number | null {
  if (Object.hasOwn(record.assessment, knowledgeItem)) return record.assessment[knowledgeItem] ?? null;
  if (Object.hasOwn(record.assessment, skillItem)) return record.assessment[skillItem] ?? null;
  return null;
}

function exemptLevel(knowledgeItem: string, skillItem: string, record: LearnerRecord): number {
  return Math.max(
    0,
    ...record.exemptions.filter(({ item }) => item === knowledgeItem || item === skillItem).map(({ level }) => level),
  );
}

/** What a learner says of a level, and where it counts. */
export interface Stated {
  readonly level: number;
  /** The specialty in which it was reached: it counts for that specialty's items and the common ones. */
  readonly specialty: string;
  /** Whether it counts for the same knowledge of another specialty too. */
  readonly carries: boolean;
}

/** The level up to which one knowledge item is held, courses and other specialties aside. */
function ownLevel(knowledgeItem: string, index: StandardIndex, stated: Stated, record: LearnerRecord): number {
  const skill = index.knowledgeItems.get(knowledgeItem)?.skill;
  const examined = Math.min(highestExaminedLevel, Math.max(0, ...record.examinations));
  const reached = skill?.specialties.includes(stated.specialty) ? stated.level : 0;
  const said = assessedLevel(knowledgeItem, skill?.id ?? '', record) ?? reached;
  return Math.max(said, examined, exemptLevel(knowledgeItem, skill?.id ?? '', record));
}

/**
 * The levels up to which knowledge items are held, courses aside; those of their twins count where knowledge carries
 * over.
 */
export function heldLevels(index: StandardIndex, stated: Stated, record: LearnerRecord): (item: string) => number {
  const own = new Map<string, number>();
  const ownOf = (item: string): number => {
    const known = own.get(item);
    if (known !== undefined) return known;
    const level = ownLevel(item, index, stated, record);
    own.set(item, level);
    return level;
  };
  if (!stated.carries) return ownOf;
  return (item) => {
    // What a person says of an item itself is not overruled by what they hold elsewhere.
    const skill = index.knowledgeItems.get(item)?.skill.id ?? '';
    if (assessedLevel(item, skill, record) !== null) return ownOf(item);
    return Math.max(ownOf(item), ...(index.twins.get(item) ?? []).map(ownOf));
  };
}

/** What is held courses aside. */
function heldByLevel(
  index: StandardIndex,
  universe: ReadonlySet<Attainment>,
  stated: Stated,
  record: LearnerRecord,
): ReadonlySet<Attainment> {
  const levelOf = heldLevels(index, stated, record);
  return new Set(
    [...universe].filter((key) => {
      const { knowledgeItem, level } = attainmentParts(key);
      return level <= levelOf(knowledgeItem);
    }),
  );
}

type ByStatement = Map<string, ReadonlySet<Attainment>>;

/** By universe, what is held by a level and examinations alone: thousands of people say no more of themselves. */
const plainlyHeld = new WeakMap<ReadonlySet<Attainment>, ByStatement>();

function sharedHeldByLevel(
  index: StandardIndex,
  universe: ReadonlySet<Attainment>,
  stated: Stated,
  record: LearnerRecord,
): ReadonlySet<Attainment> {
  if (record.exemptions.length > 0 || Object.keys(record.assessment).length > 0)
    return heldByLevel(index, universe, stated, record);
  const known: ByStatement = plainlyHeld.get(universe) ?? new Map();
  plainlyHeld.set(universe, known);
  const name = `${stated.level} ${stated.carries} ${Math.max(0, ...record.examinations)} ${stated.specialty}`;
  const found = known.get(name) ?? heldByLevel(index, universe, stated, record);
  known.set(name, found);
  return found;
}

/**
 * Everything up to the stated level, corrected by the self-assessment (up or down), plus what completed courses
 * teach, examinations passed and exemptions; cut down to `universe`. The same knowledge of another specialty counts
 * where it carries over.
 */
export function held(
  index: StandardIndex,
  universe: ReadonlySet<Attainment>,
  stated: Stated,
  record: LearnerRecord,
  completed: readonly Course[],
): ReadonlySet<Attainment> {
  const byLevel = sharedHeldByLevel(index, universe, stated, record);
  if (completed.length === 0) return byLevel;
  const result = new Set(byLevel);
  for (const course of completed) {
    for (const key of course.teaches)
      for (const same of sameKnowledge(key, index, stated)) if (universe.has(same)) result.add(same);
  }
  return result;
}

/** An attainment, and the same knowledge of other specialties at its level where it carries over. */
function sameKnowledge(key: Attainment, { twins }: StandardIndex, { carries }: Stated): readonly Attainment[] {
  if (!carries) return [key];
  const { knowledgeItem, level } = attainmentParts(key);
  return [key, ...(twins.get(knowledgeItem) ?? []).map((twin) => attainment(twin, level))];
}

/** `required - held`, in the order of `required`. */
export function gap(required: ReadonlySet<Attainment>, held: ReadonlySet<Attainment>): readonly Attainment[] {
  return [...required].filter((key) => !held.has(key));
}
