// @ts-check
/** Electron's runtime: is it there, can it be downloaded, and has that been tried in vain before. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../progress.mjs';
import { ended, environmentFor, passSignals } from '../run-child.mjs';

/** How long the download may stand still, in milliseconds, before it counts as impossible. */
const patience = 8_000;
/** How often a download says how far it is. */
const tellEvery = 5_000;
/** How long a failure is remembered. */
const rememberFor = 3 * 24 * 60 * 60 * 1000;

/** @param {string} root */
export function electronVersion(root) {
  return JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')).version;
}

/**
 * The path of Electron's executable, or null where the runtime is not there.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function installedElectron(root, env = process.env) {
  const folder = join(root, 'node_modules', 'electron');
  const dist = env.ELECTRON_OVERRIDE_DIST_PATH || join(folder, 'dist');
  try {
    const name = readFileSync(join(folder, 'path.txt'), 'utf8');
    return existsSync(join(dist, name)) ? join(dist, name) : null;
  } catch {
    const name = process.platform === 'win32' ? 'electron.exe' : 'electron';
    const overridden = env.ELECTRON_OVERRIDE_DIST_PATH ? join(dist, name) : null;
    return overridden && existsSync(overridden) ? overridden : null;
  }
}

/** @param {string} tools */
const memory = (tools) => join(tools, 'electron-unavailable.json');

/**
 * True where the download of this version failed not long ago.
 * @param {string} tools
 * @param {string} version
 * @param {number} now milliseconds
 */
export function failedBefore(tools, version, now) {
  try {
    const failure = JSON.parse(readFileSync(memory(tools), 'utf8'));
    return failure.version === version && now >= failure.at && now - failure.at < rememberFor;
  } catch {
    return false;
  }
}

/**
 * @param {string} tools
 * @param {string} version
 * @param {number} now milliseconds
 */
export function rememberFailure(tools, version, now) {
  mkdirSync(tools, { recursive: true });
  writeFileSync(memory(tools), `${JSON.stringify({ version, at: now })}\n`);
}

/** @param {string} tools */
export function forgetFailure(tools) {
  rmSync(memory(tools), { force: true });
}

/** @param {string} path @returns {number} the bytes of all files below */
function sizeOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

/** @param {string} path */
function sizeNow(path) {
  try {
    return sizeOf(path);
  } catch {
    // A file vanished while we looked: something is going on.
    return 0;
  }
}

/**
 * Downloads the runtime. Gives up as soon as nothing has arrived for a few seconds; a download that moves may take
 * its time, and says how far it is.
 * @param {string} root
 * @param {string} tools
 * @param {string} node
 * @param {number} [wait] milliseconds without progress
 * @returns {Promise<boolean>} true where the runtime is there now
 */
export async function downloadElectron(root, tools, node, wait = patience) {
  const temporary = join(tools, 'electron-download');
  mkdirSync(temporary, { recursive: true });
  const env = { ...environmentFor(node, process.env), TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const script = join(root, 'node_modules', 'electron', 'install.js');
  const child = spawn(node, [script], { cwd: root, env, stdio: 'ignore' });
  const stop = passSignals(child);
  const size = () => sizeNow(temporary) + sizeNow(join(root, 'node_modules', 'electron', 'dist'));
  const watch = watchProgress(size, wait, () => child.kill());
  try {
    const { status } = await ended(child);
    return status === 0 && installedElectron(root) !== null;
  } finally {
    clearInterval(watch);
    stop();
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {() => number} size bytes so far
 * @param {number} wait milliseconds
 * @param {() => void} onStandstill
 */
function watchProgress(size, wait, onStandstill) {
  let last = size();
  let changed = Date.now();
  let told = changed;
  return setInterval(() => {
    const next = size();
    const now = Date.now();
    if (next !== last) {
      last = next;
      changed = now;
    } else if (now - changed > wait) {
      onStandstill();
    }
    if (now - told > tellEvery) {
      told = now;
      const megabytes = Math.max(0, Math.round(next / 1e6));
      say(`${megabytes} MB 取得しました…`, `${megabytes} MB so far…`);
    }
  }, 500);
}
