// @ts-check
/** A lock between processes: two set-ups at once would delete each other's files. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const beatEvery = 2_000;
/** A lock that has not been touched for so long was left behind by a process that is gone. */
const staleAfter = 20_000;

/** @param {string} file */
function take(file) {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname() }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * True where the holder of the lock is gone: its process has ended on this machine, or it has stopped to beat.
 * @param {string} file
 */
function isStale(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > staleAfter) return true;
    const { pid, host } = JSON.parse(readFileSync(file, 'utf8'));
    return host === hostname() && !isAlive(pid);
  } catch {
    // Gone in the meantime, or not yet written: neither is stale.
    return false;
  }
}

/**
 * Moves a stale lock aside. The rename is atomic, so of several that try only one succeeds with this very file.
 * @param {string} file
 */
function removeStale(file) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch {
    // Another process was quicker.
  }
}

/**
 * Runs `action` while no other process holds the lock `file`.
 * @template Result
 * @param {string} file
 * @param {() => Promise<Result>} action
 * @param {{ onWait?: () => void, pollEvery?: number }} [options] `onWait` is called once where it has to wait
 * @returns {Promise<Result>}
 */
export async function withLock(file, action, { onWait, pollEvery = 250 } = {}) {
  let waited = false;
  while (!take(file)) {
    if (isStale(file)) {
      removeStale(file);
      continue;
    }
    if (!waited) onWait?.();
    waited = true;
    await sleep(pollEvery);
  }
  const beat = setInterval(() => touch(file), beatEvery);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await action();
  } finally {
    clearInterval(beat);
    process.off('exit', release);
    release();
  }
}

/** @param {string} file */
function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // The folder was deleted under us; the work goes on without the lock.
  }
}
