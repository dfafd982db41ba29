/** Finds people by number, name or reading among as many as there are. */
import { foldText } from '../../../shared/catalogue/fold-text.ts';
import type { PersonName } from '../../../shared/contract/people-methods.ts';

export interface FoundNames {
  readonly found: readonly PersonName[];
  /** How many more there are. */
  readonly more: number;
}

/** Folded once for each list that was read. */
const folded = new WeakMap<readonly PersonName[], readonly string[]>();

function textsOf(people: readonly PersonName[]): readonly string[] {
  const known = folded.get(people);
  if (known) return known;
  const texts = people.map(({ number, name, kana }) => [number, name, kana].map(foldText).join('\n'));
  folded.set(people, texts);
  return texts;
}

/** The first `most` people in whom every word is found; everybody where nothing is typed. */
export function findNames(people: readonly PersonName[], query: string, most: number): FoundNames {
  const words = query
    .split(/[\s\u3000]+/u)
    .map(foldText)
    .filter((word) => word !== '');
  const texts = words.length === 0 ? null : textsOf(people);
  const all = texts ? people.filter((_, at) => words.every((word) => texts[at]?.includes(word))) : people;
  return { found: all.slice(0, most), more: Math.max(0, all.length - most) };
}
