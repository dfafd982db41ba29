/** Everybody of a department as the standing sees them, gathered in one pass and kept until something changes. */
import { expiringOf } from '../../../shared/assessment/due-soon.ts';
import { isTimely } from '../../../shared/assessment/evidence-problems.ts';
import { completedCourses } from '../../../shared/assessment/gap-map.ts';
import { toLearnerRecord } from '../../../shared/assessment/to-learner-record.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Curriculum } from '../../../shared/curriculum/curriculum.ts';
import { filterPeople, type StandingFilter } from '../../../shared/curriculum/standing/standing-filter.ts';
import { type StandingPerson, standingPerson } from '../../../shared/curriculum/standing/standing-person.ts';
import type { Team } from '../../../shared/curriculum/team.ts';
import type { StandardInUse } from '../planning.ts';
import { personOf } from '../store/learners.ts';
import type { ServiceContext } from './context.ts';
import { entriesOfPeople, recordUnder } from './person-record.ts';

export interface StandingPeople {
  readonly people: readonly StandingPerson[];
  readonly teams: ReadonlyMap<string, Team>;
  readonly curricula: ReadonlyMap<string, Curriculum>;
  readonly inUse: StandardInUse;
  readonly today: string;
}

type Gathering = Pick<ServiceContext, 'store' | 'planning' | 'clock'>;

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

function gather({ store, planning, clock }: Gathering): StandingPeople {
  const inUse = planning.current();
  const today = clock.today();
  const teams = byId(store.department.teams());
  const curricula = byId(store.department.curricula());
  const learners = store.learners.list();
  const entries = entriesOfPeople(store, learners);
  const paths = store.paths.paths();
  const keys = new Map(store.paths.list().map(({ learner, key }) => [learner, key]));
  const people = learners.map((stored) => {
    const timely = (entries.get(stored.id) ?? []).filter(({ content }) => isTimely(content, today));
    const record = recordUnder(toLearnerRecord(timely), inUse);
    const known = {
      record,
      completed: completedCourses(record, inUse.planner.catalogue),
      certificates: expiringOf(timely, today),
      path: paths.get(keys.get(stored.id) ?? '') ?? null,
    };
    return standingPerson(personOf(stored), known, teams, curricula);
  });
  return { people, teams, curricula, inUse, today };
}

/** Reads everybody; what was read last is given again while store, standard and day are the same. */
export function createStandingPeople(context: Gathering): () => StandingPeople {
  let last: { readonly changes: number; readonly read: StandingPeople } | null = null;
  return () => {
    const changes = context.store.changes();
    const same =
      last?.changes === changes &&
      last.read.inUse === context.planning.current() &&
      last.read.today === context.clock.today();
    if (last === null || !same) last = { changes, read: gather(context) };
    return last.read;
  };
}

/** Those whom a filter lets through. @throws RefusalError where it names what is not there */
export function peopleWithin(
  { people, teams, curricula, inUse }: StandingPeople,
  filter: StandingFilter,
): readonly StandingPerson[] {
  const { team, curriculum, specialty } = filter;
  if (team !== null && !teams.has(team)) throw new RefusalError('not-found', { what: 'team', id: team });
  if (curriculum !== null && !curricula.has(curriculum))
    throw new RefusalError('not-found', { what: 'curriculum', id: curriculum });
  if (specialty !== null) checkSpecialty(inUse, specialty, null);
  return filterPeople(people, filter, teams);
}

/** @throws RefusalError where the standard in use has no such specialty, or the specialty no such level */
export function checkSpecialty({ planner }: StandardInUse, specialty: string, level: number | null): void {
  const { specialties } = planner.standard;
  const found = specialties.get(specialty);
  if (!found) throw new RefusalError('unknown-specialty', { specialty, known: [...specialties.keys()] });
  const highest = found.levels.after[1];
  if (level !== null && level > highest) throw new RefusalError('unknown-level', { specialty, level, highest });
}
