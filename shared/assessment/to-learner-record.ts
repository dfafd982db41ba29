/** The record that the planner takes, derived from the detailed entries. */
import type { LearnerRecord } from '../model/record.ts';
import { currentLevels } from './current-assessments.ts';
import { entriesOf, type RecordEntry } from './record-entries.ts';

/** Ids of courses by where a person stands with them; completed once is completed. */
export function coursesByStatus(
  entries: readonly RecordEntry[],
): Readonly<Record<'planned' | 'under-way' | 'completed', ReadonlySet<string>>> {
  const of = (status: string) =>
    new Set(entriesOf(entries, 'course').flatMap(({ content }) => (content.status === status ? [content.course] : [])));
  const completed = of('completed');
  const open = (status: string) => new Set([...of(status)].filter((course) => !completed.has(course)));
  return { planned: open('planned'), 'under-way': open('under-way'), completed };
}

/**
 * Courses completed, levels of examinations passed, the person's own assessment and exemptions. What a supervisor
 * says stands beside it and does not count; what is planned or under way is not done yet.
 */
export function toLearnerRecord(entries: readonly RecordEntry[]): LearnerRecord {
  return {
    completed: [...coursesByStatus(entries).completed],
    examinations: [...new Set(entriesOf(entries, 'examination').map(({ content }) => content.level))],
    assessment: currentLevels(entries, 'self'),
    exemptions: entriesOf(entries, 'exemption').map(({ content: { item, level, reason, approver, date } }) => ({
      item,
      level,
      reason,
      approver,
      date,
    })),
  };
}
