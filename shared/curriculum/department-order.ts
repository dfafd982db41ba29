/** People as a department lists them on paper: by team from the top down, then by employee number. */
import type { Person } from './person.ts';
import { type Team, teamLine } from './team.ts';

export interface TeamOfPeople {
  /** Null for those who are in no team. */
  readonly team: Team | null;
  /** Names of the teams from the top down to this one; empty without a team. */
  readonly path: readonly string[];
  readonly people: readonly Person[];
}

const collator = new Intl.Collator('ja', { numeric: true });

type Ordered = readonly string[];

/** Compares part by part; ids at the end keep the order the same whatever the rows' order. */
function compare(a: Ordered, b: Ordered): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = collator.compare(part, other) || (part < other ? -1 : part > other ? 1 : 0);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Those without a number come after those with one. */
function personKey({ number, kana, name, id }: Person): Ordered {
  return [number === '' ? '1' : '0', number, kana || name, name, id];
}

/** From the top down, so that a team comes before those in it; teams without a code come after those with one. */
function teamKey(teams: ReadonlyMap<string, Team>, id: string): Ordered {
  return teamLine(teams, id)
    .toReversed()
    .flatMap(({ code, name, id: own }) => [code === '' ? '1' : '0', code, name, own]);
}

/** Teams that have people among some, each with its people; those without a team last. */
export function inDepartmentOrder(people: readonly Person[], all: Iterable<Team>): readonly TeamOfPeople[] {
  const teams = new Map([...all].map((team) => [team.id, team]));
  const sorted = (some: readonly Person[]) => some.toSorted((a, b) => compare(personKey(a), personKey(b)));
  const byTeam = Map.groupBy(people, ({ team }) => (team !== null && teams.has(team) ? team : ''));
  const without = byTeam.get('');
  byTeam.delete('');
  const inTeams = [...byTeam].toSorted(([a], [b]) => compare(teamKey(teams, a), teamKey(teams, b)));
  return [
    ...inTeams.map(([id, own]) => ({
      team: teams.get(id) ?? null,
      path: teamLine(teams, id)
        .toReversed()
        .map(({ name }) => name),
      people: sorted(own),
    })),
    ...(without ? [{ team: null, path: [], people: sorted(without) }] : []),
  ];
}
