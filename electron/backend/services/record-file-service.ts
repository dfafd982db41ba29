/** Hands a person's record over as a file, and merges one that comes back, after showing what differs. */
import { type EntryProblem, evidenceProblems } from '../../../shared/assessment/evidence-problems.ts';
import { compareRecords, mergeRecords, undecided } from '../../../shared/assessment/merge-records.ts';
import type { RecordEntry } from '../../../shared/assessment/record-entries.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Services } from '../dispatch.ts';
import { fileName } from '../files/file-name.ts';
import { type ReadRecordFile, type RecordStandard, readRecordFile, writeRecordFile } from '../files/record-file.ts';
import { standardFingerprint } from '../files/standard-fingerprint.ts';
import type { ServiceContext } from './context.ts';
import { madeFile } from './made-file.ts';
import { knownNow, personRecord, readPerson, writeEntries } from './record-entries-service.ts';

function standardNow({ planning }: ServiceContext): RecordStandard {
  const { standard } = planning.current().planner;
  return { id: standardFingerprint(standard), title: standard.standard.title };
}

function readUpload(context: ServiceContext, upload: string, password: string | null): Promise<ReadRecordFile> {
  const { path, name } = context.uploads.find(upload);
  return readRecordFile(path, name, password, standardNow(context).id);
}

/** Entries that a merge changes: those that are not as this copy has them. */
function changedBy(merged: readonly RecordEntry[], here: readonly RecordEntry[]): readonly RecordEntry[] {
  const own = new Map(here.map((entry) => [entry.id, JSON.stringify(entry)]));
  return merged.filter((entry) => own.get(entry.id) !== JSON.stringify(entry));
}

function problemsOf(context: ServiceContext, { content }: ReadRecordFile): readonly EntryProblem[] {
  return evidenceProblems(content.entries, knownNow(context));
}

export function createRecordFileService(context: ServiceContext) {
  const { clock, uploads } = context;
  return {
    'record.export': async ({ learner, password }) => {
      const { stored, entries } = readPerson(context, learner);
      const content = { person: { name: stored.name }, exportedAt: clock.now(), entries };
      const text = await writeRecordFile(content, standardNow(context), password);
      const name = fileName([stored.name, clock.today()], 'michishirube-record.json');
      return madeFile(name, 'application/json', Buffer.from(text, 'utf8'));
    },
    'record.inspectFile': async ({ learner, upload, password }) => {
      readPerson(context, learner);
      const read = await readUpload(context, upload, password);
      const { person, exportedAt, entries } = read.content;
      // Read again: the record may have changed while the key was derived.
      const { entries: here } = readPerson(context, learner);
      return {
        person: person.name,
        exportedAt,
        encrypted: read.encrypted,
        entries: entries.length,
        differences: compareRecords(here, entries),
        problems: problemsOf(context, read),
      };
    },
    'record.merge': async ({ learner, upload, password, choices }) => {
      const { content } = await readUpload(context, upload, password);
      const { stored, entries: here } = readPerson(context, learner);
      const open = undecided(compareRecords(here, content.entries), choices);
      if (open.length > 0) throw new RefusalError('merge-undecided', { entries: open.map(({ entry }) => entry) });
      const merged = mergeRecords(here, content.entries, choices, clock.now());
      writeEntries(context, 'record.merge', stored, changedBy(merged, here));
      uploads.discard(upload);
      return personRecord(readPerson(context, learner));
    },
  } satisfies Partial<Services>;
}
