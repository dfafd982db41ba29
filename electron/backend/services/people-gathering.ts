/** What people are checked against, gathered from the store with one query a kind. */
import { takenOverEntries } from '../../../shared/assessment/taken-over.ts';
import type { LeavingPerson } from '../../../shared/curriculum/check-leaving.ts';
import type { PeopleGround } from '../../../shared/curriculum/check-people.ts';
import type { CourseSession } from '../../../shared/curriculum/course-session.ts';
import type { StoredLearner } from '../store/learners.ts';
import type { ServiceContext } from './context.ts';

type Gathered = Pick<ServiceContext, 'store' | 'planning'>;

/** @param people everybody who is there. */
export function gatherGround({ store, planning }: Gathered, people: readonly StoredLearner[]): PeopleGround {
  return {
    people: people.map(({ id, profile }) => ({ id, number: profile.number })),
    teams: new Map(store.department.teams().map((team) => [team.id, team])),
    curricula: new Map(store.department.curricula().map((curriculum) => [curriculum.id, curriculum])),
    standard: planning.current().planner.standard,
    planOwners: store.plans.owners(),
  };
}

/** Sessions that are still to come, whatever day their dates say: nobody has held or cancelled them. */
export function sessionsToCome({ store }: Pick<Gathered, 'store'>): readonly CourseSession[] {
  return store.department.sessions().filter(({ status }) => status === 'proposed' || status === 'announced');
}

function counted(ids: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** People with what is no longer seen once they have left. */
export function gatherLeaving(
  { store }: Pick<Gathered, 'store'>,
  people: readonly StoredLearner[],
): readonly LeavingPerson[] {
  const entries = store.records.counts();
  const plans = counted(store.plans.owners().values());
  const sessions = counted(sessionsToCome({ store }).flatMap(({ roster }) => roster.map(({ person }) => person)));
  return people.map(({ id, name, owner, known }) => ({
    id,
    name,
    owner,
    entries: (entries.get(id) ?? 0) + takenOverEntries(id, known).length,
    plans: plans.get(id) ?? 0,
    sessions: sessions.get(id) ?? 0,
  }));
}
