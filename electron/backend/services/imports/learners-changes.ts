/** What taking a sheet of learners does to the store: teams, people, and what their records gain. */
import { nextVersion, type RecordEntry } from '../../../../shared/assessment/record-entries.ts';
import { undatedCourse, undatedExamination } from '../../../../shared/assessment/taken-over.ts';
import { withProfile } from '../../../../shared/curriculum/former-profiles.ts';
import type { DraftLearner, LearnersDraft } from '../../../../shared/exchange/learner-draft.ts';
import type { LearnerRecord } from '../../../../shared/model/record.ts';
import { teamChange } from '../../store/department.ts';
import type { Change } from '../../store/edits.ts';
import type { StoredLearner } from '../../store/learners.ts';
import { entryChange } from '../../store/record-entries.ts';
import type { ServiceContext } from '../context.ts';
import { learnerChange, newLearner } from '../people-edits.ts';

/** What a record gains. */
interface Gain {
  /** What is known without days, which shows as entries by itself. */
  readonly known: LearnerRecord;
  readonly entries: readonly Change[];
}

/**
 * Courses and levels join what is known without days; only an examination's name, and what was once taken away and is
 * back now, need entries of their own.
 */
function gainOf(
  { clock }: Pick<ServiceContext, 'clock'>,
  { id: learner, known }: StoredLearner,
  { completed, examinations }: DraftLearner,
  written: ReadonlyMap<string, RecordEntry>,
): Gain {
  const entries: Change[] = [];
  const write = ({ id, content }: Pick<RecordEntry, 'id' | 'content'>) => {
    const version = { changedAt: clock.now(), removed: false, content };
    entries.push(entryChange(learner, id, nextVersion(written.get(id) ?? null, id, version)));
  };
  /** True where it may simply be known. */
  const isFresh = (entry: Pick<RecordEntry, 'id' | 'content'>, isNamed: boolean) => {
    if (!isNamed && !written.has(entry.id)) return true;
    write(entry);
    return false;
  };
  const courses = completed.filter((course) => isFresh(undatedCourse(learner, course), false));
  const levels = examinations
    .filter(({ name, level }) => isFresh(undatedExamination(learner, level, name), name !== ''))
    .map(({ level }) => level);
  return {
    known: {
      ...known,
      completed: [...new Set([...known.completed, ...courses])],
      examinations: [...new Set([...known.examinations, ...levels])],
    },
    entries,
  };
}

const nothingWritten: ReadonlyMap<string, RecordEntry> = new Map();

/** Teams first, parents before children; people who stay as they are are left alone. */
export function learnersChanges(context: ServiceContext, { people, teams }: LearnersDraft): readonly Change[] {
  const { store, clock, newId } = context;
  const ids = new Map(teams.map(({ ref }) => [ref, newId()]));
  const placed = (team: string | null) => (team === null ? null : (ids.get(team) ?? team));
  const made = teams.map(({ ref, name, parent }) =>
    teamChange(placed(ref) ?? ref, { name, parent: placed(parent), code: '', curriculum: null }),
  );
  const createdAt = clock.now();
  const stored = new Map(store.learners.list().map((learner) => [learner.id, learner]));
  const written = store.records.all();
  const writtenBy = (id: string) => {
    const entries = written.get(id);
    return entries ? new Map(entries.map((entry) => [entry.id, entry])) : nothingWritten;
  };
  const changes = people.flatMap((draft): Change[] => {
    if (draft.change === 'same') return [];
    const profile = { ...draft.profile, team: placed(draft.profile.team) };
    const before =
      (draft.before && stored.get(draft.before.id)) ??
      newLearner({ id: newId(), name: draft.name, owner: false, createdAt }, profile);
    const named = withProfile(before, { name: draft.name, profile }, createdAt);
    const { known, entries } = gainOf(context, before, draft, writtenBy(before.id));
    return [learnerChange({ ...named, known }), ...entries];
  });
  return [...made, ...changes];
}
