/** `michishirube plan …` from the installed program: the command line, without a window. */
import { app } from 'electron';

/** Runs a command and ends the program with its status. */
export function runCommand(args: readonly string[]): void {
  // A server or a build machine has no display; the command needs none.
  if (process.platform === 'linux') app.commandLine.appendSwitch('ozone-platform', 'headless');
  app.disableHardwareAcceleration();
  app.dock?.hide();
  app.on('window-all-closed', () => {});
  const io = { stdout: process.stdout, stderr: process.stderr, env: process.env };
  Promise.all([import('../backend/cli/run-cli.ts'), import('../backend/cli/watch-output.ts')])
    .then(([{ runCli }, { watchOutput }]) => {
      watchOutput(args, io, (status) => app.exit(status));
      return runCli(args, io);
    })
    .then(
      // A pipe may still be draining; ending at once would cut a long answer short.
      (status) => process.stdout.write('', () => app.exit(status)),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        app.exit(1);
      },
    );
}
