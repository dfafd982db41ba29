// @ts-check
/** Calls npm through Node itself: `npm.cmd` cannot be spawned safely on Windows. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SetUpError } from '../progress.mjs';
import { ended, passSignals } from '../run-child.mjs';

/**
 * The npm that called us, else the one that came with this Node.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node
 * @returns {string}
 */
export function npmProgram(env = process.env, node = process.execPath) {
  const caller = env.npm_execpath;
  const folder = dirname(node);
  const places = [
    ...(caller && /npm-cli\.c?js$/.test(caller) ? [caller] : []),
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  throw new SetUpError('npm が見つかりません。npm から起動してください', 'npm was not found; start this through npm');
}

/**
 * Runs npm; what it prints goes to standard error.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export async function npm(args, cwd) {
  const child = spawn(process.execPath, [npmProgram(), ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = passSignals(child);
  const { status, signal } = await ended(child).finally(stop);
  if (signal) process.exit(status);
  if (status !== 0) {
    throw new SetUpError(
      `部品の準備に失敗しました(npm の終了状態 ${status})。ネットワークを確かめて、もう一度実行してください`,
      `installing failed (npm ended with ${status}); check the network and run this again`,
    );
  }
}
