/** Held (保有): the attainments that a learner brings along. */
import { type Attainment, attainmentParts } from '../model/attainment.ts';
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

/** The level up to which one knowledge item is held, courses aside. */
function heldLevel(knowledgeItem: string, skillItem: string, stated: number, record: LearnerRecord): number {
  const examined = Math.min(highestExaminedLevel, Math.max(0, ...record.examinations));
  const said = assessedLevel(knowledgeItem, skillItem, record) ?? stated;
  return Math.max(said, examined, exemptLevel(knowledgeItem, skillItem, record));
}

/**
 * Everything up to the stated level, corrected by the self-assessment (up or down), plus what completed courses
 * teach, examinations passed and exemptions; cut down to `universe`.
 */
export function held(
  index: StandardIndex,
  universe: ReadonlySet<Attainment>,
  stated: number,
  record: LearnerRecord,
  completed: readonly Course[],
): ReadonlySet<Attainment> {
  const result = new Set<Attainment>();
  for (const key of universe) {
    const { knowledgeItem, level } = attainmentParts(key);
    const skill = index.knowledgeItems.get(knowledgeItem)?.skill.id ?? '';
    if (level <= heldLevel(knowledgeItem, skill, stated, record)) result.add(key);
  }
  for (const course of completed) {
    for (const key of course.teaches) if (universe.has(key)) result.add(key);
  }
  return result;
}

/** `required - held`, in the order of `required`. */
export function gap(required: ReadonlySet<Attainment>, held: ReadonlySet<Attainment>): readonly Attainment[] {
  return [...required].filter((key) => !held.has(key));
}
