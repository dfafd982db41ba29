/** The data that ships with the product: the standard and the built-in catalogue. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue, Course, CourseGroup } from '../../shared/model/catalogue-schema.ts';
import type { Standard } from '../../shared/model/standard-schema.ts';

const landmark = 'resources/standard/standard.json';

/** The folder that holds `resources/`: above the sources, above the built programs, inside the archive alike. */
export function findResources(from = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, landmark))) return join(folder, 'resources');
    if (folder === dirname(folder)) throw new Error(`${landmark} is missing from the installation`);
  }
}

function readJson<Data>(file: string): Data {
  return JSON.parse(readFileSync(file, 'utf8')) as Data;
}

/** The built-in standard. A test checks it against its schema, so it is not checked again at each start. */
export function builtInStandard(resources = findResources()): Standard {
  return readJson(join(resources, 'standard/standard.json'));
}

/** The built-in catalogue: one file a course group, in the order of `groups.json`. */
export function builtInCatalogue(resources = findResources()): Catalogue {
  const folder = join(resources, 'catalogue/courses');
  const groups = readJson<readonly CourseGroup[]>(join(resources, 'catalogue/groups.json'));
  const files = new Set(readdirSync(folder));
  const courses = groups.flatMap(({ id }) =>
    files.has(`${id}.json`) ? readJson<readonly Course[]>(join(folder, `${id}.json`)) : [],
  );
  return { groups, courses };
}
