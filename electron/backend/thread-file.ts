/** Where the programs of threads lie: beside the built program, or the sources themselves when run from sources. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** @param folder of the caller @param name of the program, without its ending */
export function threadFile(folder: string, name: string): string {
  const built = join(folder, `${name}.js`);
  return existsSync(built) ? built : join(folder, `${name}.ts`);
}
