/** Giving a curriculum to people and teams: what changes for whom. */
import { type Curriculum, versionOf } from './curriculum.ts';
import type { Assignment, Person } from './person.ts';
import { assignmentOf } from './person-question.ts';
import type { Team } from './team.ts';

/** Who is told before anything changes: ids of people, in the order of the department's list. */
export interface AssigningOutcome {
  /** People and teams whose own assignment changes. */
  readonly people: readonly string[];
  readonly teams: readonly string[];
  /** People for whom another curriculum, version or none counts afterwards. */
  readonly affected: readonly string[];
  /** Of them, those who had another curriculum before. */
  readonly replaced: readonly string[];
  /** Of those affected: whose specialty is another, so that the curriculum does not count… */
  readonly otherSpecialty: readonly string[];
  /** …whose target or level lies elsewhere… */
  readonly otherGoal: readonly string[];
  /** …and whose own plan takes its place. */
  readonly ownPlan: readonly string[];
}

/** Who is given what: the assignments of people and teams as they are to be. */
export interface Assigned {
  readonly people: ReadonlyMap<string, Assignment | null>;
  readonly teams: ReadonlyMap<string, Assignment | null>;
}

export function isSameAssignment(a: Assignment | null, b: Assignment | null): boolean {
  return a?.curriculum === b?.curriculum && a?.version === b?.version;
}

/** People and teams with their new assignments, unchanged ones as they were. */
export function withAssigned(
  people: readonly Person[],
  teams: readonly Team[],
  assigned: Assigned,
): { readonly people: readonly Person[]; readonly teams: readonly Team[] } {
  const given = <Holder extends { readonly id: string; readonly curriculum: Assignment | null }>(
    holder: Holder,
    all: ReadonlyMap<string, Assignment | null>,
  ): Holder => {
    const next = all.get(holder.id);
    return next === undefined || isSameAssignment(next, holder.curriculum) ? holder : { ...holder, curriculum: next };
  };
  return {
    people: people.map((person) => given(person, assigned.people)),
    teams: teams.map((team) => given(team, assigned.teams)),
  };
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

/** What changes for whom. */
export function assigningOutcome(
  before: readonly Person[],
  teamsBefore: readonly Team[],
  assigned: Assigned,
  curricula: ReadonlyMap<string, Curriculum>,
): AssigningOutcome {
  const after = withAssigned(before, teamsBefore, assigned);
  const [was, is] = [byId(teamsBefore), byId(after.teams)];
  const affected = before.flatMap((person, at) => {
    const now = after.people[at] ?? person;
    const [old, next] = [assignmentOf(person, was), assignmentOf(now, is)];
    return isSameAssignment(old, next) ? [] : [{ person, old, next }];
  });
  const contentOf = (given: Assignment | null) => {
    const curriculum = given && curricula.get(given.curriculum);
    return curriculum ? versionOf(curriculum, given.version) : null;
  };
  const ids = (wanted: (each: (typeof affected)[number]) => boolean) =>
    affected.filter(wanted).map(({ person }) => person.id);
  const otherSpecialty = ids(({ person, next }) => {
    const content = contentOf(next);
    return content !== null && person.specialty !== null && person.specialty !== content.specialty;
  });
  const elsewhere = new Set(otherSpecialty);
  return {
    people: after.people.flatMap((person, at) => (person === before[at] ? [] : [person.id])),
    teams: after.teams.flatMap((team, at) => (team === teamsBefore[at] ? [] : [team.id])),
    affected: ids(() => true),
    replaced: ids(({ old, next }) => old !== null && old.curriculum !== next?.curriculum),
    otherSpecialty,
    otherGoal: ids(({ person: { id, target, current }, next }) => {
      const content = contentOf(next);
      if (content === null || elsewhere.has(id)) return false;
      const other = target !== null && target !== content.to;
      return other || (current !== null && (current < content.from || current >= content.to));
    }),
    ownPlan: ids(({ person, next }) => next !== null && person.plan !== null),
  };
}
