/** The course groups that the standard's figures name, before and after the revision (`roadmap.groupsNamed`). */
import type { Standard } from '../../../shared/model/standard-schema.ts';

export interface NamedGroup {
  readonly ja: string;
  readonly en: string;
  readonly area: string;
  readonly legend: string;
  readonly before: boolean;
  readonly after: boolean;
}

export interface NamedGroups {
  readonly groups: readonly NamedGroup[];
  /** The figures hold further groups whose names cannot be read. */
  readonly partlyLegible: boolean;
  /** 3-16、3-17: empty where the standard names no figure. */
  readonly figures: readonly string[];
}

function isNamedGroup(entry: unknown): entry is NamedGroup {
  const group = entry as Partial<NamedGroup> | null;
  return (
    typeof group?.ja === 'string' &&
    typeof group.en === 'string' &&
    typeof group.area === 'string' &&
    typeof group.before === 'boolean' &&
    typeof group.after === 'boolean'
  );
}

/** Null where the standard names no groups before its revision. */
export function namedGroups({ roadmap }: Standard): NamedGroups | null {
  const told = roadmap as { readonly groupsNamed?: unknown; readonly groupsPartlyLegible?: unknown } | undefined;
  const groups = Array.isArray(told?.groupsNamed) ? told.groupsNamed.filter(isNamedGroup) : [];
  if (!groups.some(({ before }) => before)) return null;
  return {
    groups,
    partlyLegible: told?.groupsPartlyLegible !== undefined,
    figures: roadmap?.figure.match(/\d+-\d+/g) ?? [],
  };
}
