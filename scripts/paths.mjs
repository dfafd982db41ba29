// @ts-check
/** Where things lie in the repository. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the scripts fetch and remember; not part of the sources. */
export const tools = join(root, '.tools');

/**
 * Where the user stands. npm moves to the repository before it runs a script; files named on the command line are
 * meant from where it was called.
 * @param {string} script the name of the script that npm runs
 * @param {NodeJS.ProcessEnv} [env]
 */
export function standingFolder(script, env = process.env) {
  return (env.npm_lifecycle_event === script && env.INIT_CWD) || process.cwd();
}
