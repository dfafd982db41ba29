/** What was known of a person before entries were kept, shown as entries without dates. */
import { textHash } from '../exchange/text-hash.ts';
import type { LearnerRecord } from '../model/record.ts';
import type { EntryContent, RecordEntry } from './record-entries.ts';

/** When such entries were written: before every other. */
const longAgo = '1970-01-01T00:00:00.000Z';

interface TakenOver {
  readonly name: string;
  readonly content: EntryContent;
  /** The record without it. */
  without(record: LearnerRecord): LearnerRecord;
}

function courseContent(course: string): EntryContent {
  return {
    kind: 'course',
    course,
    status: 'completed',
    due: null,
    date: null,
    result: '',
    certificate: null,
    note: '',
  };
}

function examinationContent(level: number, name: string): EntryContent {
  return { kind: 'examination', name, level, date: null, certificate: null, note: '' };
}

function courses(record: LearnerRecord): TakenOver[] {
  return [...new Set(record.completed)].map((course) => ({
    name: `course:${course}`,
    content: courseContent(course),
    without: (rest) => ({ ...rest, completed: rest.completed.filter((id) => id !== course) }),
  }));
}

function examinations(record: LearnerRecord): TakenOver[] {
  return [...new Set(record.examinations)].map((level) => ({
    name: `examination:${level}`,
    content: examinationContent(level, ''),
    without: (rest) => ({ ...rest, examinations: rest.examinations.filter((each) => each !== level) }),
  }));
}

function assessments(record: LearnerRecord): TakenOver[] {
  return Object.entries(record.assessment).map(([item, level]) => ({
    name: `assessment:${item}`,
    content: { kind: 'assessment', by: 'self', item, level, date: null, assessor: '', note: '' },
    without: (rest) => ({
      ...rest,
      assessment: Object.fromEntries(Object.entries(rest.assessment).filter(([id]) => id !== item)),
    }),
  }));
}

function exemptions(record: LearnerRecord): TakenOver[] {
  // Named for what they say, not for their place: the place changes when another one leaves the record.
  const named = new Map(record.exemptions.map((exemption) => [textHash(JSON.stringify(exemption)), exemption]));
  return [...named].map(([hash, exemption]) => ({
    name: `exemption:${exemption.item}:${hash}`,
    content: { kind: 'exemption', ...exemption },
    without: (rest) => ({
      ...rest,
      exemptions: rest.exemptions.filter((each) => JSON.stringify(each) !== JSON.stringify(exemption)),
    }),
  }));
}

function entryId(learner: string, name: string): string {
  return `known:${learner}:${name}`.replace(/\s/gu, '_');
}

/** A course of which only is known that somebody has completed it; the same entry whoever writes it down. */
export function undatedCourse(learner: string, course: string): Pick<RecordEntry, 'id' | 'content'> {
  return { id: entryId(learner, `course:${course}`), content: courseContent(course) };
}

/** An examination passed nobody knows when; `name` is empty where only its level is known. */
export function undatedExamination(learner: string, level: number, name: string): Pick<RecordEntry, 'id' | 'content'> {
  const named = name === '' ? '' : `:${textHash(name)}`;
  return { id: entryId(learner, `examination:${level}${named}`), content: examinationContent(level, name) };
}

function takenOver(learner: string, record: LearnerRecord): readonly (TakenOver & { readonly id: string })[] {
  return [...courses(record), ...examinations(record), ...assessments(record), ...exemptions(record)].map((each) => ({
    ...each,
    id: entryId(learner, each.name),
  }));
}

/** The record as entries; the same record gives the same ids in every copy of a store. */
export function takenOverEntries(learner: string, record: LearnerRecord): readonly RecordEntry[] {
  return takenOver(learner, record).map(({ id, content }) => ({
    id,
    changedAt: longAgo,
    removed: false,
    content,
    former: [],
  }));
}

/** The record without what now stands as entries of their own. */
export function withoutTakenOver(learner: string, record: LearnerRecord, ids: ReadonlySet<string>): LearnerRecord {
  return takenOver(learner, record)
    .filter(({ id }) => ids.has(id))
    .reduce((rest, { without }) => without(rest), record);
}
