// @ts-check
/** The one door to every command of the repository: sets up what is missing, then runs the command on Node 24. */
import { commands } from './commands.mjs';
import { SetUpError } from './progress.mjs';
import { setUp } from './set-up/set-up.mjs';

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

if (!command) {
  process.stderr.write(`node scripts/run.mjs ${Object.keys(commands).join('|')} [arguments]\n`);
  process.exitCode = 2;
} else {
  try {
    const { status, signal } = await command(await setUp(), args);
    if (signal) process.kill(process.pid, signal);
    process.exitCode = status;
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    process.stderr.write(`道標: ${error.message}\n`);
    process.exitCode = 1;
  }
}
