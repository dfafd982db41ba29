/** Finds teams by what a cell says: the path from the top (`本部／札幌支店／保守課`), its end where one team has it, or a code. */
import { type Team, teamLine } from '../curriculum/team.ts';
import { foldName } from './fold-text.ts';
import { remember } from './remember.ts';

/** Between the names of a path, as it is written and as it is read. */
export const teamSeparator = '／';
const separators = /[/／＞>]/;

/** The names from the top down. */
export function teamPath(teams: ReadonlyMap<string, Team>, id: string): readonly string[] {
  return teamLine(teams, id)
    .map(({ name }) => name)
    .reverse();
}

/** A team that is to be made. `parent` is a team's id, or the ref of one that is to be made before; null at the top. */
export interface NewTeam {
  /** Stands for the id that it does not have yet. */
  readonly ref: string;
  readonly name: string;
  readonly parent: string | null;
  readonly path: readonly string[];
}

export type FoundTeam =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new'; readonly ref: string }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'too-long' };

export interface TeamFinder {
  find(cell: string): FoundTeam;
  /** Paths of the teams that are there, as they are written. */
  readonly paths: readonly string[];
  /** All that cells asked to be made until now, parents first. */
  readonly made: readonly NewTeam[];
}

type Lookup = ReadonlyMap<string, readonly string[]>;

function lookup(entries: Iterable<readonly [key: string, id: string]>): Lookup {
  const found = new Map<string, string[]>();
  for (const [key, id] of entries) {
    const ids = found.get(key);
    if (!ids) found.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }
  return found;
}

const keyOf = (names: readonly string[]) => names.map(foldName).join('/');
const longestName = 200;

/** Whole paths first, then ends of paths, then codes. */
function indexTeams(teams: ReadonlyMap<string, Team>): readonly Lookup[] {
  const paths = [...teams.keys()].map((id) => [id, teamPath(teams, id)] as const);
  const ends = paths.flatMap(([id, path]) => path.map((_, at) => [keyOf(path.slice(at)), id] as const));
  const codes = [...teams.values()].flatMap(({ id, code }) => (code === '' ? [] : [[foldName(code), id] as const]));
  return [lookup(paths.map(([id, path]) => [keyOf(path), id])), lookup(ends), lookup(codes)];
}

/** A finder over the teams that are there. What a cell means does not depend on the cells before it. */
export function createTeamFinder(all: readonly Team[]): TeamFinder {
  const teams = new Map(all.map((team) => [team.id, team]));
  const lookups = indexTeams(teams);
  const made: NewTeam[] = [];
  const byPlace = new Map<string, NewTeam>();
  const idsOf = (key: string) => lookups.map((each) => each.get(key)).find((ids) => ids !== undefined) ?? [];

  const makeBelow = (parent: string | null, above: readonly string[], names: readonly string[]): FoundTeam => {
    let last = parent;
    let path = above;
    for (const name of names) {
      path = [...path, name];
      const place = `${parent ?? ''} ${keyOf(path)}`;
      const known = byPlace.get(place);
      const team = known ?? { ref: ` new ${made.length + 1}`, name, parent: last, path };
      if (!known) {
        byPlace.set(place, team);
        made.push(team);
      }
      last = team.ref;
    }
    return { kind: 'new', ref: last ?? '' };
  };

  /** The longest beginning of a path that is there; the rest is to be made in it. */
  const makePath = (names: readonly string[]): FoundTeam => {
    for (let length = names.length - 1; length > 0; length -= 1) {
      const ids = idsOf(keyOf(names.slice(0, length)));
      if (ids.length > 1) return { kind: 'ambiguous', ids };
      const [id] = ids;
      if (id !== undefined) return makeBelow(id, teamPath(teams, id), names.slice(length));
    }
    return makeBelow(null, [], names);
  };

  const look = (cell: string): FoundTeam => {
    const whole = idsOf(foldName(cell));
    const parts = cell
      .split(separators)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const ids = whole.length > 0 ? whole : idsOf(keyOf(parts));
    if (ids.length > 1) return { kind: 'ambiguous', ids };
    if (ids[0] !== undefined) return { kind: 'known', id: ids[0] };
    if (parts.length === 0 || parts.some((name) => name.length > longestName)) return { kind: 'too-long' };
    return makePath(parts);
  };

  return {
    find: remember(look),
    paths: [...teams.keys()].map((id) => teamPath(teams, id).join(teamSeparator)),
    made,
  };
}
