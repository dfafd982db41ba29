/** The teams of a department as a tree, in one list from the top: each followed by those in it. */
import { type Team, teamLine } from '../../../shared/curriculum/team.ts';
import type { SelectOption } from '../../ui/select-field.tsx';

export interface TreeTeam {
  readonly team: Team;
  /** 0 at the top. */
  readonly depth: number;
}

const collator = new Intl.Collator('ja', { numeric: true });

/** By code, then by name; those without a code come last. */
function byCode(a: Team, b: Team): number {
  if ((a.code === '') !== (b.code === '')) return a.code === '' ? 1 : -1;
  return collator.compare(a.code, b.code) || collator.compare(a.name, b.name);
}

/** A team whose parent is not there stands at the top; a loop, which no edit makes, is shown from there too. */
export function teamTree(teams: readonly Team[]): readonly TreeTeam[] {
  const ids = new Set(teams.map(({ id }) => id));
  const children = new Map<string | null, Team[]>();
  for (const team of [...teams].sort(byCode)) {
    const parent = team.parent !== null && ids.has(team.parent) ? team.parent : null;
    children.set(parent, [...(children.get(parent) ?? []), team]);
  }
  const tree: TreeTeam[] = [];
  const shown = new Set<string>();
  const add = (team: Team, depth: number) => {
    if (shown.has(team.id)) return;
    shown.add(team.id);
    tree.push({ team, depth });
    for (const child of children.get(team.id) ?? []) add(child, depth + 1);
  };
  for (const team of children.get(null) ?? []) add(team, 0);
  for (const team of teams) add(team, 0);
  return tree;
}

/** Teams to choose from: those of one name are told apart by the teams above them. */
export function teamOptions(teams: readonly Team[]): readonly SelectOption[] {
  const all = new Map(teams.map((team) => [team.id, team]));
  return teamTree(teams).map(({ team: { id, name } }) => {
    const above = teamLine(all, id)
      .slice(1)
      .map((team) => team.name);
    return { id, label: name, ...(above.length > 0 ? { detail: above.reverse().join(' / ') } : {}) };
  });
}
