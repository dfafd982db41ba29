/** The fake backend's answers about records: the real engine over entries in memory. */
import { currentAssessments } from '../../shared/assessment/current-assessments.ts';
import { dueSoon } from '../../shared/assessment/due-soon.ts';
import { countingEntries, evidenceProblems } from '../../shared/assessment/evidence-problems.ts';
import { checkLevel } from '../../shared/assessment/level-check.ts';
import { compareRecords, mergeRecords } from '../../shared/assessment/merge-records.ts';
import { gapOfPerson } from '../../shared/assessment/person-gap.ts';
import { type EntryContent, nextVersion, type RecordEntry } from '../../shared/assessment/record-entries.ts';
import { compareSpecialties } from '../../shared/assessment/soonest-specialty.ts';
import { toLearnerRecord } from '../../shared/assessment/to-learner-record.ts';
import { RefusalError } from '../../shared/contract/error.ts';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';
import { type Planner, planRoadmap } from '../../shared/planner/plan-roadmap.ts';

/** Entries by the person whom they belong to. */
export type Records = Readonly<Record<string, readonly RecordEntry[]>>;

/** What the fake backend keeps, and how it is changed: one edit each. */
export interface RecordHolder {
  readonly planner: Planner;
  readonly today: string;
  records(): Records;
  change(label: string, records: Records): void;
  now(): string;
  newId(): string;
  /** What a record file that was uploaded holds. */
  readonly received: { entries: readonly RecordEntry[] };
}

type RecordMethod = Extract<MethodName, `record.${string}` | `paper.career${string}`>;
type RecordHandlers = {
  readonly [Name in RecordMethod]: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>;
};

function find(entries: readonly RecordEntry[], id: string): RecordEntry {
  const entry = entries.find((each) => each.id === id);
  if (!entry) throw new RefusalError('not-found', { what: 'entry', id });
  return entry;
}

export function recordHandlers(holder: RecordHolder): RecordHandlers {
  const { planner, today } = holder;
  const known = { standard: planner.standard, today, hasCourse: (id: string) => planner.catalogue.courses.has(id) };
  const entriesOf = (learner: string) => holder.records()[learner] ?? [];
  const read = (learner: string) => {
    const entries = entriesOf(learner);
    const problems = evidenceProblems(entries, known);
    const counting = countingEntries(entries, problems);
    return { entries, problems, assessed: currentAssessments(counting), record: toLearnerRecord(counting) };
  };
  const put = (label: string, learner: string, changed: readonly RecordEntry[]) => {
    const ids = new Set(changed.map(({ id }) => id));
    const kept = entriesOf(learner).filter(({ id }) => !ids.has(id));
    holder.change(label, { ...holder.records(), [learner]: [...kept, ...changed] });
  };
  const version = (content: EntryContent, removed = false) => ({ changedAt: holder.now(), removed, content });
  return {
    'record.get': ({ learner }) => read(learner),
    'record.saveEntry': ({ learner, id, content }) => {
      const before = id === null ? null : find(entriesOf(learner), id);
      const entry = nextVersion(before, id ?? holder.newId(), version(content as EntryContent));
      put('record.save', learner, [entry]);
      return entry;
    },
    'record.removeEntry': ({ learner, id }) => {
      const before = find(entriesOf(learner), id);
      put('record.remove', learner, [nextVersion(before, id, version(before.content, true))]);
      return {};
    },
    'record.assess': ({ learner, by, date, assessor, levels }) => {
      const made = levels.map(({ item, level }) =>
        nextVersion(null, holder.newId(), version({ kind: 'assessment', by, item, level, date, assessor, note: '' })),
      );
      put('record.assess', learner, made);
      return made;
    },
    'record.gap': ({ learner, specialty, origin, from, to }) =>
      gapOfPerson(planner, { specialty, origin: origin ?? specialty, from, to }, read(learner).record),
    'record.compare': ({ learner, request }) => {
      const { record } = read(learner);
      const { specialty: home, from } = request;
      return compareSpecialties(planner.standard, request.to, {
        gapOf: (specialty, to) => gapOfPerson(planner, { specialty, origin: home, from, to }, record),
        plan: async (specialty, to) => {
          const origin = specialty === home ? null : home;
          const { status, totals } = await planRoadmap({ ...request, record, specialty, to, origin }, planner);
          return { status, courses: totals.courses, studyHours: totals.studyHours, finish: totals.finish };
        },
      });
    },
    'record.levelCheck': ({ learner, specialty, level }) => {
      const { entries, problems } = read(learner);
      const counting = countingEntries(entries, problems);
      return checkLevel({ index: planner.standard, specialty, level, entries: counting, today });
    },
    'record.dueSoon': ({ learner, within }) => dueSoon(entriesOf(learner), [], today, within),
    'record.export': ({ password }) => ({
      name: password === null ? 'plain.json' : 'encrypted.json',
      type: 'application/json',
      base64: '',
    }),
    'record.inspectFile': ({ learner, password }) => ({
      person: '佐藤 花子',
      exportedAt: holder.now(),
      encrypted: password !== null,
      entries: holder.received.entries.length,
      differences: compareRecords(entriesOf(learner), holder.received.entries),
      problems: evidenceProblems(holder.received.entries, known),
    }),
    'record.merge': ({ learner, choices }) => {
      put('record.merge', learner, mergeRecords(entriesOf(learner), holder.received.entries, choices, holder.now()));
      return read(learner);
    },
    'paper.careerSheet': ({ planName }) => ({ html: `<p>${planName}</p>`, title: planName }),
    'paper.careerSheetPdf': ({ planName }) => ({ name: `${planName}.pdf`, type: 'application/pdf', base64: '' }),
  };
}
