/** Teams as a tree in rows, each with the people in it and in the teams below. */
import type { Assignment, Person } from '../../../shared/curriculum/person.ts';
import { type Team, teamLine, teamsWithin } from '../../../shared/curriculum/team.ts';

export interface TeamRow {
  readonly team: Team;
  readonly depth: number;
  readonly people: readonly string[];
  /** What counts in it, and the team above from which it does; null where it is its own. */
  readonly given: Assignment | null;
  readonly from: Team | null;
}

const byName = (a: Team, b: Team) => {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** Every team once, below the one that it belongs to, by name. */
export function teamRows(teams: readonly Team[], people: readonly Person[]): readonly TeamRow[] {
  const all = new Map(teams.map((team) => [team.id, team]));
  const rows: TeamRow[] = [];
  const seen = new Set<string>();
  const visit = (team: Team, depth: number): void => {
    if (seen.has(team.id)) return;
    seen.add(team.id);
    const within = teamsWithin(teams, team.id);
    const giver = teamLine(all, team.id).find(({ curriculum }) => curriculum !== null) ?? null;
    rows.push({
      team,
      depth,
      people: people.flatMap(({ id, team: theirs }) => (theirs !== null && within.has(theirs) ? [id] : [])),
      given: giver?.curriculum ?? null,
      from: giver && giver.id !== team.id ? giver : null,
    });
    for (const child of teams.filter(({ parent }) => parent === team.id).sort(byName)) visit(child, depth + 1);
  };
  const top = teams.filter(({ parent }) => parent === null || !all.has(parent));
  for (const team of [...top].sort(byName)) visit(team, 0);
  // Teams in a loop have no top.
  for (const team of [...teams].sort(byName)) visit(team, 0);
  return rows;
}
