/** What an experience may name under the standard in use: roles, scales, conditions, each with its words. */
import type { IndicatorEntry, Standard } from '../../../shared/model/standard-schema.ts';
import { sourceName } from '../../../shared/standard/source-words.ts';
import { levelName } from '../roadmap/level-words.ts';
import { roleName, type Wording } from './describe-entry.ts';

interface Choice {
  readonly id: string;
  readonly label: string;
}

/** The indicators of a specialty, of both editions. */
function indicatorsOf({ indicators }: Standard, specialty: string): readonly IndicatorEntry[] {
  return indicators?.entries.filter((entry) => entry.specialty === specialty) ?? [];
}

const unique = (ids: readonly string[]) => [...new Set(ids)];

/** Roles by their levels; every level where the standard names no roles. */
export function roleChoices(wording: Wording): readonly Choice[] {
  const { standard } = wording.reference;
  const named = standard.levels.filter(({ level }) => Object.hasOwn(standard.proficiency?.scope ?? {}, String(level)));
  const levels = named.length > 0 ? named : standard.levels;
  return levels.map(({ level }) => ({ id: String(level), label: roleName(level, wording) }));
}

/** The scales of customers that the standard tells apart; empty where it tells none. */
export function scaleChoices({ text, language, reference: { standard } }: Wording): readonly Choice[] {
  return Object.entries(standard.proficiency?.scope ?? {}).map(([level, scope]) => ({
    id: level,
    label: text('entry.field.scaleOf', { level: levelName(Number(level), text), scale: scope[language] }),
  }));
}

/** The specialty's own skill items: its activity areas. */
export function activityChoices(specialty: string, { language, reference: { index } }: Wording): readonly Choice[] {
  return [...index.skillItems.values()]
    .filter(({ scope, specialties }) => scope === 'specialty' && specialties.includes(specialty))
    .map((item) => ({ id: item.id, label: item[language] }));
}

export function complexityChoices(specialty: string, { language, reference }: Wording): readonly Choice[] {
  const { standard } = reference;
  const entries = indicatorsOf(standard, specialty);
  const named = [
    ...(standard.indicators?.complexity ?? []),
    ...entries.flatMap(({ facilityComplexity }) => facilityComplexity ?? []),
  ];
  const ids = unique(entries.flatMap(({ complexity }) => complexity.of));
  return ids.flatMap((id) => {
    const found = named.find((each) => each.id === id);
    return found ? [{ id, label: found[language] }] : [];
  });
}

export function coordinationChoices(specialty: string, { language, reference }: Wording): readonly Choice[] {
  const entries = indicatorsOf(reference.standard, specialty);
  const ids = unique(entries.flatMap(({ responsibility }) => responsibility.coordinates ?? []));
  return ids.map((id) => ({ id, label: sourceName('coordinates', id, language) }));
}

/** Which numbers the indicators of a specialty ask about. */
export function askedNumbers(specialty: string, { reference: { standard } }: Wording) {
  const entries = indicatorsOf(standard, specialty);
  return {
    components: entries.some(({ responsibility }) => responsibility.mainComponents !== undefined),
    times: entries.some(({ responsibility }) => responsibility.minimumCount !== undefined),
    facility: entries.some(({ size }) => size.anyOf.some(({ computerRooms }) => computerRooms !== undefined)),
  };
}
