/** The program of the command line. */
import { runCli } from './run-cli.ts';
import { watchOutput } from './watch-output.ts';

const args = process.argv.slice(2);
const io = { stdout: process.stdout, stderr: process.stderr, env: process.env };

watchOutput(args, io, (status) => process.exit(status));
// Output may be longer than a pipe's buffer: let the streams drain instead of ending the process at once.
process.exitCode = await runCli(args, io);
