// @ts-check
/** The commands of `npm run`, each given the Node to run on and the rest of the command line. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, buildStale } from './build/build.mjs';
import { allTargets } from './build/stale.mjs';
import { root, standingFolder } from './paths.mjs';
import { environmentFor, runChild } from './run-child.mjs';
import { start } from './start/start.mjs';

/** @typedef {import('./run-child.mjs').Ended} Ended */
/** @typedef {(node: string, args: readonly string[]) => Promise<Ended>} Command */

/**
 * Runs a script on the given Node, in the repository unless told otherwise.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
const runNode = (node, args, cwd = root) => runChild(node, args, { cwd, env: environmentFor(node, process.env) });

/** @param {string[]} path inside node_modules */
const tool = (...path) => join(root, 'node_modules', ...path);

/** @type {Command} */
async function test(node, args) {
  await buildStale(node, allTargets);
  return runNode(node, [tool('vitest', 'vitest.mjs'), 'run', ...args]);
}

/** @type {Command} */
async function cli(node, args) {
  await buildStale(node, ['cli', 'renderer']);
  return runNode(node, [join(root, 'dist', 'cli', 'cli.js'), ...args], standingFolder('cli'));
}

/** @type {Command} */
async function buildAll(node) {
  await build(node, allTargets);
  return { status: 0, signal: null };
}

/** Runs each file of bench/ whose name holds one of the arguments; all where there are none. @type {Command} */
async function bench(node, args) {
  await buildStale(node, allTargets);
  const files = readdirSync(join(root, 'bench')).filter((file) => file.endsWith('.ts'));
  const wanted = files.filter((file) => args.length === 0 || args.some((arg) => file.includes(arg)));
  for (const file of wanted.sort()) {
    const end = await runNode(node, [join(root, 'bench', file)]);
    if (end.status !== 0) return end;
  }
  return { status: 0, signal: null };
}

/** @type {Command} */
async function packageApp(node, args) {
  await build(node, allTargets);
  const config = ['--config', join(root, 'electron-builder.config.mjs'), '--publish', 'never'];
  return runNode(node, [tool('electron-builder', 'cli.js'), ...config, ...args]);
}

/** @type {(...path: string[]) => (first: readonly string[]) => Command} */
const plain =
  (...path) =>
  (first) =>
  (node, args) =>
    runNode(node, [tool(...path), ...first, ...args]);

const biome = plain('@biomejs', 'biome', 'bin', 'biome');

/** @type {Readonly<Record<string, Command>>} */
export const commands = {
  start,
  test,
  cli,
  build: buildAll,
  lint: biome(['check', '--error-on-warnings']),
  format: biome(['check', '--write']),
  typecheck: plain('typescript', 'bin', 'tsc')(['-b']),
  bench,
  package: packageApp,
};
