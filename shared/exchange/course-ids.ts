/** Course ids of a sheet: read, made where missing, and kept apart. */
import type { Course } from '../model/catalogue-schema.ts';
import { foldName, halfWidth } from './fold-text.ts';
import { unescapeFormula } from './formula-text.ts';
import type { RowReader } from './row-reader.ts';
import { textHash } from './text-hash.ts';

const invalid = /[\s@,;|&()（）、]+/gu;
const usable = /^[^\s@,;|&()（）、]{1,100}$/u;
const longest = 100;

export interface CourseIds {
  /** The id for a row; null where the row has none that can be used. */
  take(reader: RowReader, title: string): string | null;
  /** An id that nothing bears yet, close to the one given. */
  free(id: string): string;
}

/** Starts with the ids of the courses that are there. */
export function createCourseIds(existing: ReadonlyMap<string, Course>): CourseIds {
  const taken = new Set<string>();
  /** The number last tried: a thousand rows of one title must not each begin to count anew. */
  const turns = new Map<string, number>();
  const free = (id: string) => {
    let turn = turns.get(id) ?? 2;
    while (taken.has(`${id}-${turn}`) || existing.has(`${id}-${turn}`)) turn += 1;
    turns.set(id, turn);
    return `${id}-${turn}`;
  };
  const make = (title: string) => {
    const made = `imp-${textHash(foldName(title))}`;
    return taken.has(made) ? free(made) : made;
  };
  const read = (reader: RowReader, title: string): string | null => {
    const id = halfWidth(unescapeFormula(reader.text('id')));
    if (id === '') {
      if (title === '') return null;
      const made = make(title);
      reader.reportMissing('id', 'id-missing', reader.has('id') ? made : '');
      return made;
    }
    if (!usable.test(id)) reader.report('id', 'id-invalid', id, id.replace(invalid, '-').slice(0, longest));
    else if (taken.has(id)) reader.report('id', 'id-duplicate', id, free(id));
    else return id;
    return null;
  };
  return {
    free,
    take(reader, title) {
      const id = read(reader, title);
      if (id !== null) taken.add(id);
      return id;
    },
  };
}
