/** People and teams of a department. */
import type { Services } from '../dispatch.ts';
import { personOf } from '../store/learners.ts';
import type { ServiceContext } from './context.ts';
import { createPeopleEdits } from './people-edits.ts';
import { findStoredLearner } from './person-record.ts';
import { createTeamEdits } from './team-edits.ts';

export function createDepartmentPeopleService(context: ServiceContext) {
  const { store } = context;
  const people = createPeopleEdits(context);
  const teams = createTeamEdits(context);
  return {
    'people.names': () => store.learners.names(),
    'people.removed': () => store.learners.removed().map(personOf),
    'people.create': ({ name, profile }) => personOf(people.create(name, profile)),
    'people.change': ({ dryRun, ...asked }) => people.change(asked, dryRun),
    'people.remove': ({ ids, dryRun }) => people.remove(ids, dryRun),
    'people.restore': ({ ids, dryRun }) => people.restore(ids, dryRun),
    'people.history': ({ id }) => findStoredLearner(store, id, 'person').former,
    'teams.save': ({ id, content }) => teams.save(id, content),
    'teams.remove': ({ id, moveTo }) => {
      teams.remove(id, moveTo);
      return {};
    },
  } satisfies Partial<Services>;
}
