/** Which people a picture of the standing is about, and into which groups of teams they are put. */
import { z } from 'zod';
import { type Team, teamLine, teamsWithin } from '../team.ts';
import type { StandingPerson } from './standing-person.ts';

const id = z.string().min(1).max(100);

export const standingFilterSchema = z
  .object({
    /** A team with those below it; null for everybody. */
    team: id.nullable(),
    curriculum: id.nullable(),
    specialty: id.nullable(),
  })
  .readonly();
export type StandingFilter = z.infer<typeof standingFilterSchema>;

export const everybody: StandingFilter = { team: null, curriculum: null, specialty: null };

/** `own`: everybody in their own team. `upper`: in the teams right below the one chosen, those further down included. */
export const groupingSchema = z.enum(['own', 'upper']);
export type Grouping = z.infer<typeof groupingSchema>;

type Teams = ReadonlyMap<string, Team>;

/** Those whom the filter lets through, in their order. */
export function filterPeople(
  people: readonly StandingPerson[],
  { team, curriculum, specialty }: StandingFilter,
  teams: Teams,
): readonly StandingPerson[] {
  const within = team === null ? null : teamsWithin(teams.values(), team);
  return people.filter(
    (each) =>
      (within === null || (each.person.team !== null && within.has(each.person.team))) &&
      (curriculum === null || each.curriculum === curriculum) &&
      (specialty === null || each.specialty === specialty),
  );
}

/** The group that a team's people belong to: an id of a team, or null for those without one. */
function groupOf(team: string | null, grouping: Grouping, above: string | null, teams: Teams): string | null {
  if (team === null || !teams.has(team)) return null;
  if (grouping === 'own' || team === above) return team;
  return teamLine(teams, team).find(({ parent }) => parent === above)?.id ?? team;
}

/** Where one team stands above all others, the teams below it part people, and not that one. */
function topOf(above: string | null, teams: Teams): string | null {
  if (above !== null) return above;
  const [only, ...others] = [...teams.values()].filter(({ parent }) => parent === null);
  return only && others.length === 0 ? only.id : null;
}

export interface PeopleGroup {
  readonly team: string | null;
  readonly people: readonly StandingPerson[];
}

function compareTeams(teams: Teams): (a: string | null, b: string | null) => number {
  const key = (team: string | null) => {
    const found = team === null ? undefined : teams.get(team);
    return found ? ['0', found.code, found.name, found.id] : ['1'];
  };
  return (a, b) => {
    const [left, right] = [key(a), key(b)];
    const at = left.findIndex((part, index) => part !== right[index]);
    return at < 0 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
  };
}

/** People parted by teams, each in one group; by the teams' codes and names, those without a team last. */
export function groupPeople(
  people: readonly StandingPerson[],
  grouping: Grouping,
  chosen: string | null,
  teams: Teams,
): readonly PeopleGroup[] {
  const above = topOf(chosen, teams);
  const groups = new Map<string | null, StandingPerson[]>();
  const known = new Map<string | null, string | null>();
  for (const each of people) {
    const { team } = each.person;
    const group = known.has(team) ? (known.get(team) ?? null) : groupOf(team, grouping, above, teams);
    known.set(team, group);
    const members = groups.get(group);
    if (members) members.push(each);
    else groups.set(group, [each]);
  }
  const inOrder = compareTeams(teams);
  return [...groups].map(([team, members]) => ({ team, people: members })).sort((a, b) => inOrder(a.team, b.team));
}
