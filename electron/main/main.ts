/** Where the installed program begins: a command for the command line, or the window. */
import { app } from 'electron';
import { readCommandLine } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { startApp } from './start-app.ts';

// Nothing here may be awaited: Electron becomes ready only after this file has run to its end.
const line = readCommandLine(process.argv, app.isPackaged);
if (line.kind === 'command') runCommand(line.args);
else startApp(line.storeFile);
