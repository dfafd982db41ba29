/** Entries of a person's record: read them, save and remove them, assess many skills at once. Each call is one edit. */
import { currentAssessments } from '../../../shared/assessment/current-assessments.ts';
import {
  contentProblems,
  countingEntries,
  type EntryProblem,
  evidenceProblems,
  type Known,
} from '../../../shared/assessment/evidence-problems.ts';
import { type EntryContent, nextVersion, type RecordEntry } from '../../../shared/assessment/record-entries.ts';
import { withoutTakenOver } from '../../../shared/assessment/taken-over.ts';
import { toLearnerRecord } from '../../../shared/assessment/to-learner-record.ts';
import { type EntryFault, RefusalError } from '../../../shared/contract/error.ts';
import type { PersonRecord } from '../../../shared/contract/record-methods.ts';
import type { Services } from '../dispatch.ts';
import type { Change } from '../store/edits.ts';
import { learnerImage, type StoredLearner } from '../store/learners.ts';
import { entryChange } from '../store/record-entries.ts';
import type { ServiceContext } from './context.ts';
import { entriesOfPerson, findStoredLearner } from './person-record.ts';

/** What entries may name under the standard in use. */
export function knownNow({ planning, clock }: Pick<ServiceContext, 'planning' | 'clock'>): Known {
  const { planner, catalogue } = planning.current();
  const courses = new Set(catalogue.courses.map(({ id }) => id));
  return {
    standard: planner.standard,
    today: clock.today(),
    hasCourse: (id) => courses.has(id) || planner.catalogue.courses.has(id) || planner.catalogue.aliases.has(id),
  };
}

/** A person's entries, what is wrong with them, and those that count. */
export function readPerson(context: ServiceContext, learner: string) {
  const stored = findStoredLearner(context.store, learner);
  const entries = entriesOfPerson(context.store, stored);
  const problems = evidenceProblems(entries, knownNow(context));
  return { stored, entries, problems, counting: countingEntries(entries, problems) };
}

export type ReadPerson = ReturnType<typeof readPerson>;

/** What the screen is told of a person's record. */
export function personRecord({ entries, problems, counting }: ReadPerson): PersonRecord {
  return { entries, problems, assessed: currentAssessments(counting), record: toLearnerRecord(counting) };
}

/**
 * Writes entries as one edit. What was known without dates and now stands as an entry leaves the person's own row, so
 * that it is never counted twice.
 */
export function writeEntries(
  { store, clock, announce }: ServiceContext,
  label: string,
  stored: StoredLearner,
  entries: readonly RecordEntry[],
): void {
  if (entries.length === 0) return;
  const changes: Change[] = entries.map((entry) => entryChange(stored.id, entry.id, entry));
  const known = withoutTakenOver(stored.id, stored.known, new Set(entries.map(({ id }) => id)));
  if (known !== stored.known)
    changes.push({ aggregate: 'learner', id: stored.id, after: learnerImage({ ...stored, known }) });
  store.edits.make(label, clock.now(), changes);
  announce({ name: 'store.changed', data: { what: 'record' } });
}

/** What keeps an entry from being saved. Overlaps do not: shared days count once. */
function refuseProblem({ code, field, value }: EntryProblem): never {
  throw new RefusalError('entry-refused', { problem: code as EntryFault, field, value });
}

function checkContent(context: ServiceContext, content: EntryContent): void {
  const [problem] = contentProblems('', content, knownNow(context));
  if (problem) refuseProblem(problem);
}

function findEntry(entries: readonly RecordEntry[], id: string): RecordEntry {
  const entry = entries.find((each) => each.id === id);
  if (!entry) throw new RefusalError('not-found', { what: 'entry', id });
  return entry;
}

/** An assessment may come back as it was, but says for ever what it said. */
function refuseRewriting(before: RecordEntry, content: EntryContent): void {
  const isHistory = before.content.kind === 'assessment' || content.kind === 'assessment';
  if (isHistory && JSON.stringify(before.content) !== JSON.stringify(content))
    throw new RefusalError('assessment-is-history', { id: before.id });
}

export function createRecordEntriesService(context: ServiceContext) {
  const { clock, newId } = context;
  const version = (content: EntryContent, removed = false) => ({ changedAt: clock.now(), removed, content });
  return {
    'record.get': ({ learner }) => personRecord(readPerson(context, learner)),
    'record.saveEntry': ({ learner, id, content }) => {
      const { stored, entries } = readPerson(context, learner);
      const before = id === null ? null : findEntry(entries, id);
      if (before) refuseRewriting(before, content);
      checkContent(context, content);
      const entry = nextVersion(before, id ?? newId(), version(content));
      writeEntries(context, 'record.save', stored, [entry]);
      return entry;
    },
    'record.removeEntry': ({ learner, id }) => {
      const { stored, entries } = readPerson(context, learner);
      const before = findEntry(entries, id);
      if (!before.removed)
        writeEntries(context, 'record.remove', stored, [nextVersion(before, id, version(before.content, true))]);
      return {};
    },
    'record.assess': ({ learner, by, date, assessor, levels }) => {
      const { stored, counting } = readPerson(context, learner);
      const now = new Map(currentAssessments(counting).map((each) => [each.item, each[by]]));
      const last = new Map(levels.map(({ item, level }) => [item, level]));
      const made = [...last]
        .filter(([item, level]) => (now.get(item) ?? null) !== level)
        .map(([item, level]): EntryContent => ({ kind: 'assessment', by, item, level, date, assessor, note: '' }));
      for (const content of made) checkContent(context, content);
      const entries = made.map((content) => nextVersion(null, newId(), version(content)));
      writeEntries(context, 'record.assess', stored, entries);
      return entries;
    },
  } satisfies Partial<Services>;
}
