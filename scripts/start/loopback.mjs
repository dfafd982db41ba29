// @ts-check
/** Runs the loopback host and says in one line why, and where it listens. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { standingFolder } from '../paths.mjs';
import { ended, environmentFor, passSignals } from '../run-child.mjs';

const address = /https?:\/\/\S+/;

/**
 * @param {string} node
 * @param {string} cli the built command line
 * @param {readonly string[]} args passed through to `serve`
 * @param {import('../progress.mjs').Line} reason
 * @returns {Promise<import('../run-child.mjs').Ended>}
 */
export async function runLoopback(node, cli, args, reason) {
  const child = spawn(node, [cli, 'serve', '--open', ...args], {
    cwd: standingFolder('start'),
    env: environmentFor(node, process.env),
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  const stop = passSignals(child);
  createInterface({ input: child.stdout }).on('line', (line) => {
    const found = address.exec(line)?.[0];
    process.stdout.write(found ? `道標: ${reason.ja} / ${reason.en}: ${found}\n` : `${line}\n`);
  });
  try {
    return await ended(child);
  } finally {
    stop();
  }
}
