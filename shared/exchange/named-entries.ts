/** Looks entries of the standard's lists up by id or by name in either language. */
import { foldName } from './fold-text.ts';

export interface Named {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
}

export interface NamedEntries {
  /** The id; null where no entry bears the name. */
  find(text: string): string | null;
  /** True for a folded text that is an id or a name. */
  knows(folded: string): boolean;
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** Indexes a list. Of two entries with the same name the first is found. */
export function indexNamed(list: readonly Named[]): NamedEntries {
  const byName = new Map<string, string>();
  const byId = new Map<string, string>();
  for (const { id, ja, en } of list) {
    byId.set(foldName(id), id);
    for (const name of [ja, en]) if (!byName.has(foldName(name))) byName.set(foldName(name), id);
  }
  const lookUp = (key: string) => byId.get(key) ?? byName.get(key) ?? null;
  return {
    find: (text) => lookUp(foldName(text)),
    knows: (folded) => lookUp(folded) !== null,
    ids: list.map(({ id }) => id),
    names: list.flatMap(({ ja, en }) => [ja, en]),
  };
}
