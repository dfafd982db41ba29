/** What keeps a team from being as asked: a parent that is not there or lies below it, a neighbour of the same name. */
import type { ErrorDetails } from '../contract/error.ts';
import { foldName } from '../exchange/fold-text.ts';
import { type Team, teamLine } from './team.ts';

export type TeamProblem = ErrorDetails['team-refused'];

/** The first problem of a team as it would be; null where there is none. A new one has an id that no other bears. */
export function teamProblem(team: Team, teams: ReadonlyMap<string, Team>): TeamProblem | null {
  const { id, name, parent } = team;
  if (parent !== null && parent !== id && !teams.has(parent)) return { problem: 'unknown-parent', name };
  const after = new Map([...teams, [id, team]]);
  if (parent === id || teamLine(after, parent).some((above) => above.id === id)) return { problem: 'own-parent', name };
  const key = foldName(name);
  const isNamesake = (other: Team) => other.id !== id && other.parent === parent && foldName(other.name) === key;
  return [...teams.values()].some(isNamesake) ? { problem: 'same-name', name } : null;
}

/**
 * What keeps a team's place from being given to another one (null: the top), so that it can be removed: the other one
 * is itself or in it, or a team that moves up would find a namesake there.
 */
export function teamRemovalProblem(
  id: string,
  moveTo: string | null,
  teams: ReadonlyMap<string, Team>,
): TeamProblem | null {
  const removed = teams.get(id);
  if (!removed) return null;
  if (teamLine(teams, moveTo).some((above) => above.id === id)) return { problem: 'own-parent', name: removed.name };
  const others = [...teams.values()].filter((team) => team.id !== id);
  const there = new Set(others.flatMap(({ name, parent }) => (parent === moveTo ? [foldName(name)] : [])));
  const namesake = others.find(({ name, parent }) => parent === id && there.has(foldName(name)));
  return namesake ? { problem: 'same-name', name: namesake.name } : null;
}
