// @ts-check
/** Builds what is stale, before a command that runs it. */
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { SetUpError, say } from '../progress.mjs';
import { environmentFor, runChild } from '../run-child.mjs';
import { alone } from '../set-up/set-up.mjs';
import { sourceDigest, staleTargets, writeBuildStamp } from './stale.mjs';

/** @typedef {import('./stale.mjs').Target} Target */

/**
 * Builds the given targets, stale or not.
 * @param {string} node
 * @param {readonly Target[]} targets
 */
export async function build(node, targets) {
  say(`ビルドしています (${targets.join('、')})…`, `building ${targets.join(', ')}…`);
  const digests = targets.map((target) => /** @type {const} */ ([target, sourceDigest(root, target)]));
  const script = join(root, 'scripts', 'build', 'build-targets.mjs');
  // What Vite prints goes to standard error: standard output belongs to the command that comes after.
  const { status } = await runChild(node, [script, ...targets], {
    cwd: root,
    env: environmentFor(node, process.env),
    stdio: ['ignore', 2, 'inherit'],
  });
  if (status !== 0) throw new SetUpError('ビルドに失敗しました', 'the build failed');
  for (const [target, digest] of digests) writeBuildStamp(root, target, digest);
}

/**
 * Builds those of the given targets that are stale; quick where none is.
 * @param {string} node
 * @param {readonly Target[]} wanted
 */
export async function buildStale(node, wanted) {
  if (staleTargets(root, wanted).length === 0) return;
  await alone(async () => {
    const stale = staleTargets(root, wanted);
    if (stale.length > 0) await build(node, stale);
  });
}
