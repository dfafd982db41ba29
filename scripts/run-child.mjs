// @ts-check
/** Runs a program as if it had been called directly: its streams, its signals and its exit status pass through. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';

/** @typedef {{ readonly status: number, readonly signal: NodeJS.Signals | null }} Ended */

/**
 * The environment with the folder of `node` first on the PATH, so that whatever a child starts finds the same Node.
 * @param {string} node path of the Node binary
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor(node, env) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const rest = env[key];
  return { ...env, [key]: rest ? `${dirname(node)}${delimiter}${rest}` : dirname(node) };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<Ended>}
 */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve({ status: code ?? 128 + (signal ? constants.signals[signal] : 0), signal });
    });
  });
}

/** @type {readonly NodeJS.Signals[]} */
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Passes signals on to a child for as long as it runs. A terminal sends SIGINT to the whole group, the child
 * included, so that one is only kept from ending this process before its child.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops it
 */
export function passSignals(child) {
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  for (const signal of passedOn) process.on(signal, pass);
  return () => {
    for (const signal of passedOn) process.off(signal, pass);
  };
}

/**
 * Runs `file` to its end with this process's own streams.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<Ended>}
 */
export async function runChild(file, args, options = {}) {
  const child = spawn(file, args, { stdio: 'inherit', ...options });
  const stop = passSignals(child);
  try {
    return await ended(child);
  } finally {
    stop();
  }
}
