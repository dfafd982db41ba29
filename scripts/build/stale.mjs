// @ts-check
/** Which built targets are older than their sources. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {'renderer' | 'main' | 'preload' | 'cli'} Target */

const configuration = ['vite.config.ts', 'scripts/vite', 'package.json', 'package-lock.json', 'tsconfig.base.json'];

/** @type {Readonly<Record<Target, { readonly made: string, readonly from: readonly string[] }>>} */
export const targets = {
  renderer: { made: 'dist/renderer/index.html', from: ['renderer', 'shared', ...configuration] },
  main: {
    made: 'dist/main/main.js',
    from: ['electron/main', 'electron/backend', 'shared', ...configuration],
  },
  preload: { made: 'dist/preload/preload.cjs', from: ['electron/preload', 'shared/contract', ...configuration] },
  cli: { made: 'dist/cli/cli.js', from: ['electron/backend', 'shared', ...configuration] },
};

/** @type {readonly Target[]} */
export const allTargets = ['renderer', 'main', 'preload', 'cli'];

/**
 * Size and time of every file under `path`; reading the contents would cost more than a start may take.
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function listing(root, path) {
  const full = join(root, path);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat) return [`${path} -`];
  if (!stat.isDirectory()) return [`${path} ${stat.size} ${stat.mtimeMs}`];
  const names = readdirSync(full).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => listing(root, `${path}/${name}`));
}

/**
 * One digest over the sources of a target.
 * @param {string} root
 * @param {Target} target
 */
export function sourceDigest(root, target) {
  const hash = createHash('sha256');
  for (const path of targets[target].from) hash.update(listing(root, path).join('\n'));
  return hash.digest('hex');
}

/** @param {string} root @param {Target} target */
const stampFile = (root, target) => join(root, 'dist', 'stamps', target);

/**
 * Those of `wanted` that are missing or whose sources have changed since they were built.
 * @param {string} root
 * @param {readonly Target[]} wanted
 */
export function staleTargets(root, wanted) {
  return wanted.filter((target) => {
    try {
      statSync(join(root, targets[target].made));
      return readFileSync(stampFile(root, target), 'utf8') !== sourceDigest(root, target);
    } catch {
      return true;
    }
  });
}

/**
 * Remembers from which sources a target was built.
 * @param {string} root
 * @param {Target} target
 * @param {string} digest taken before the build, so that an edit during the build is not overlooked
 */
export function writeBuildStamp(root, target, digest) {
  mkdirSync(join(root, 'dist', 'stamps'), { recursive: true });
  writeFileSync(stampFile(root, target), digest);
}
