/** The part of a person's record that a standard and its catalogue know: people outlive standards. */
import type { LearnerRecord } from './record.ts';
import type { StandardIndex } from './standard-index.ts';

/** Leaves out courses and items of other standards; examinations stand for levels and stay. */
export function recordWithin(
  record: LearnerRecord,
  standard: StandardIndex,
  hasCourse: (id: string) => boolean,
): LearnerRecord {
  const hasItem = (id: string) => standard.skillItems.has(id) || standard.knowledgeItems.has(id);
  return {
    completed: record.completed.filter(hasCourse),
    examinations: record.examinations,
    assessment: Object.fromEntries(Object.entries(record.assessment).filter(([id]) => hasItem(id))),
    exemptions: record.exemptions.filter(({ item }) => hasItem(item)),
  };
}
