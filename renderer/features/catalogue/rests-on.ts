/** Which courses rest on which, former ids followed: what the sheets show of a course's neighbours. */
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { Reference } from '../../store/reference.ts';

interface Tables {
  /** For each course, those that name it, or its former id, among their prerequisites. */
  readonly unlocks: ReadonlyMap<string, readonly string[]>;
  /** The course that answers to a former id. */
  readonly heirs: ReadonlyMap<string, string>;
}

const made = new WeakMap<Reference, Tables>();

function heirsOf(courses: readonly Course[]): ReadonlyMap<string, string> {
  return new Map(courses.flatMap(({ id, aliases }) => (aliases ?? []).map((alias) => [alias, id] as const)));
}

function unlocksOf(courses: readonly Course[], heirs: ReadonlyMap<string, string>) {
  const table = new Map<string, string[]>();
  for (const { id, prerequisites } of courses) {
    const leaves = new Set(prerequisites.flat().flatMap((leaf) => [leaf, heirs.get(leaf) ?? leaf]));
    leaves.delete(id);
    for (const leaf of leaves) {
      const list = table.get(leaf);
      if (list) list.push(id);
      else table.set(leaf, [id]);
    }
  }
  return table;
}

/** Made once for a catalogue. */
export function restsOn(reference: Reference): Tables {
  const known = made.get(reference);
  if (known) return known;
  const { courses } = reference.catalogue;
  const heirs = heirsOf(courses);
  const tables = { heirs, unlocks: unlocksOf(courses, heirs) };
  made.set(reference, tables);
  return tables;
}
