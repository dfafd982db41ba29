/** Which role an indicator (達成度指標) asks for, as the level that the role belongs to. */
import type { IndicatorEntry, Standard } from '../model/standard-schema.ts';

/**
 * The role by the indicator's own words (figures 3-6 to 3-8): where it says "as head of customer service" that one,
 * where it names "service manager, or head of …" the lower of them. A standard that names no roles means its level.
 */
export function roleNeeded({ level, responsibility }: IndicatorEntry, standard: Standard): number {
  const roles = Object.entries(standard.proficiency?.scope ?? {}).map(([of, { role }]) => ({ of: Number(of), role }));
  const named = roles.filter(({ role }) => responsibility.role.includes(role));
  const bound = named.find(({ role }) => responsibility.role.includes(`as ${role}`));
  return bound?.of ?? Math.min(level, ...named.map(({ of }) => of));
}
