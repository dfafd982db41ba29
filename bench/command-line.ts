/** `plan` as a process, beside Node starting and ending. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { print, time } from './support/measure.ts';

const program = join(import.meta.dirname, '../dist/cli/cli.js');
const run = (...args: readonly string[]) => spawnSync(process.execPath, args, { stdio: 'ignore' });

const node = await time(10, () => run('-e', '0'));
const plan = await time(10, () =>
  run(program, 'plan', '--specialty', 'hardware', '--from', '3', '--to', '6', '--format', 'json'),
);
print('plan on the command line', plan, { name: 'node -e 0', times: node });
