/** The program of the command line. */
import { runCli } from './run-cli.ts';

// Output may be longer than a pipe's buffer: let the streams drain instead of ending the process at once.
process.exitCode = await runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
});
