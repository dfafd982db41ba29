/** What a change of people runs into, worked out for everybody at once before anything is written. */
import type { PeopleProblem } from '../contract/people-methods.ts';
import { highestLevel, type StandardIndex } from '../model/standard-index.ts';
import { type Curriculum, versionOf } from './curriculum.ts';
import { type NumberedPerson, numberKey, sharedNumbers } from './employee-number.ts';
import type { Assignment, Profile } from './person.ts';
import type { Team } from './team.ts';

/** What people are checked against. */
export interface PeopleGround {
  /** Everybody who is there, before the change. */
  readonly people: readonly NumberedPerson[];
  readonly teams: ReadonlyMap<string, Pick<Team, 'id'>>;
  readonly curricula: ReadonlyMap<string, Curriculum>;
  readonly standard: StandardIndex;
  /** Whose each saved plan is, by the plan's id. */
  readonly planOwners: ReadonlyMap<string, string>;
}

/** One person before and after; somebody new was nobody before (`emptyProfile`). */
export interface PersonChange {
  readonly id: string;
  readonly name: string;
  /** Nobody knows a new person by an id yet. */
  readonly isNew: boolean;
  readonly before: Profile;
  readonly after: Profile;
}

type Found = Pick<PeopleProblem, 'code' | 'severity' | 'value'>;

const error = (code: PeopleProblem['code'], value: string): Found => ({ code, severity: 'error', value });

function isSameAssignment(a: Assignment | null, b: Assignment | null): boolean {
  return a?.curriculum === b?.curriculum && a?.version === b?.version;
}

/** True where the version has been published, so that it can be given to people. */
export function isPublished({ curriculum, version }: Assignment, curricula: PeopleGround['curricula']): boolean {
  const found = curricula.get(curriculum);
  return found !== undefined && versionOf(found, version) !== null;
}

/** The highest level of a specialty; of all of them where the specialty is unknown. */
export function highestLevelOf(specialty: string | null, { specialties }: StandardIndex): number {
  const found = specialty === null ? undefined : specialties.get(specialty);
  return found ? highestLevel(found) : Math.max(...[...specialties.values()].map(highestLevel));
}

/** Only what the change touches is checked: what was there before may have lost its ground since. */
function levelProblems({ before, after }: PersonChange, { standard }: PeopleGround): Found[] {
  const isOther = (field: 'specialty' | 'current' | 'target') => after[field] !== before[field];
  if (!isOther('specialty') && !isOther('current') && !isOther('target')) return [];
  const { specialty, current, target } = after;
  if (isOther('specialty') && specialty !== null && !standard.specialties.has(specialty))
    return [error('unknown-specialty', specialty)];
  const highest = highestLevelOf(specialty, standard);
  const beyond = [current, target].filter((level) => level !== null && level > highest);
  if (beyond.length > 0) return beyond.map((level) => error('unknown-level', String(level)));
  if (current === null || target === null || target > current) return [];
  // Whoever has come as far as the target was meant to come there; only a target that is said now is a mistake.
  const severity = isOther('target') ? 'error' : 'warning';
  return isOther('target') || isOther('current')
    ? [{ code: 'target-not-above-current', severity, value: `${current} → ${target}` }]
    : [];
}

function referenceProblems({ id, before, after }: PersonChange, ground: PeopleGround): Found[] {
  const found: Found[] = [];
  const { team, curriculum, plan } = after;
  if (team !== null && team !== before.team && !ground.teams.has(team)) found.push(error('unknown-team', team));
  if (
    curriculum !== null &&
    !isSameAssignment(curriculum, before.curriculum) &&
    !isPublished(curriculum, ground.curricula)
  )
    found.push(
      error('unknown-curriculum', ground.curricula.get(curriculum.curriculum)?.draft.name ?? curriculum.curriculum),
    );
  if (plan !== null && plan !== before.plan && ground.planOwners.get(plan) !== id)
    found.push(error('unknown-plan', plan));
  return found;
}

/** Everything that is wrong with changes of people, in their order. People who are not among them stay as they are. */
export function changeProblems(changes: readonly PersonChange[], ground: PeopleGround): readonly PeopleProblem[] {
  const changed = new Set(changes.map(({ id }) => id));
  const shared = sharedNumbers([
    ...ground.people.filter(({ id }) => !changed.has(id)),
    ...changes.map(({ id, after }) => ({ id, number: after.number })),
  ]);
  return changes.flatMap((change) => {
    const { before, after } = change;
    const key = numberKey(after.number);
    const taken = key !== numberKey(before.number) && shared.has(key) ? [error('number-taken', after.number)] : [];
    const found = [...taken, ...levelProblems(change, ground), ...referenceProblems(change, ground)];
    return found.map((each) => ({ person: change.isNew ? null : change.id, name: change.name, ...each }));
  });
}
