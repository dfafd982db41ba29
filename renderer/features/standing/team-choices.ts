/** Teams as choices in a list, each under those that it belongs to. */
import { type Team, teamLine } from '../../../shared/curriculum/team.ts';
import type { SelectOption } from '../../ui/select-field.tsx';

const collator = new Intl.Collator('ja', { numeric: true });

/** From the top: each team followed by those in it, by codes and names; those above stand beside the name. */
export function teamChoices(teams: readonly Team[]): readonly SelectOption[] {
  const all = new Map(teams.map((team) => [team.id, team]));
  const lines = teams.map(({ id }) => teamLine(all, id).toReversed());
  const key = ({ code, name, id }: Team) => [code, name, id].join(' ');
  const compare = (a: readonly Team[], b: readonly Team[]): number => {
    const at = a.findIndex((team, index) => team.id !== b[index]?.id);
    const [left, right] = [a[at], b[at]];
    if (!left || !right) return a.length - b.length;
    return collator.compare(key(left), key(right));
  };
  return lines.sort(compare).flatMap((line) => {
    const own = line.at(-1);
    const above = line.slice(0, -1).map(({ name }) => name);
    if (!own) return [];
    return [{ id: own.id, label: own.name, ...(above.length > 0 ? { detail: above.join(' › ') } : {}) }];
  });
}
