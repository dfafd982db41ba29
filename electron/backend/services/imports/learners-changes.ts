/** What taking a sheet of learners does to the store: teams, people, and what their records gain. */
import { nextVersion } from '../../../../shared/assessment/record-entries.ts';
import { undatedCourse, undatedExamination } from '../../../../shared/assessment/taken-over.ts';
import { withProfile } from '../../../../shared/curriculum/former-profiles.ts';
import type { DraftLearner, LearnersDraft } from '../../../../shared/exchange/learner-draft.ts';
import { teamChange } from '../../store/department.ts';
import type { Change } from '../../store/edits.ts';
import type { StoredLearner } from '../../store/learners.ts';
import { entryChange } from '../../store/record-entries.ts';
import type { ServiceContext } from '../context.ts';
import { learnerChange, newLearner } from '../people-edits.ts';
import { entriesOfPerson, findStoredLearner } from '../person-record.ts';

/** An entry that was taken away comes back as its next version. */
function entryChanges(
  { store, clock }: ServiceContext,
  learner: StoredLearner,
  { completed, examinations }: DraftLearner,
): Change[] {
  const gained = [
    ...completed.map((course) => undatedCourse(learner.id, course)),
    ...examinations.map(({ name, level }) => undatedExamination(learner.id, level, name)),
  ];
  if (gained.length === 0) return [];
  const before = new Map(entriesOfPerson(store, learner).map((entry) => [entry.id, entry]));
  const version = { changedAt: clock.now(), removed: false } as const;
  return gained.map(({ id, content }) =>
    entryChange(learner.id, id, nextVersion(before.get(id) ?? null, id, { ...version, content })),
  );
}

/** Teams first, parents before children; people who stay as they are are left alone. */
export function learnersChanges(context: ServiceContext, { people, teams }: LearnersDraft): readonly Change[] {
  const { store, clock, newId } = context;
  const ids = new Map(teams.map(({ ref }) => [ref, newId()]));
  const placed = (team: string | null) => (team === null ? null : (ids.get(team) ?? team));
  const made = teams.map(({ ref, name, parent }) =>
    teamChange(placed(ref) ?? ref, { name, parent: placed(parent), code: '', curriculum: null }),
  );
  const createdAt = clock.now();
  const changes = people.flatMap((draft): Change[] => {
    if (draft.change === 'same') return [];
    const profile = { ...draft.profile, team: placed(draft.profile.team) };
    const before = draft.before
      ? findStoredLearner(store, draft.before.id)
      : newLearner({ id: newId(), name: draft.name, owner: false, createdAt }, profile);
    const after = withProfile(before, { name: draft.name, profile }, createdAt);
    const person = draft.before && after === before ? [] : [learnerChange(after)];
    return [...person, ...entryChanges(context, after, draft)];
  });
  return [...made, ...changes];
}
