/** The command line: picks the command, words its refusals, gives the exit status. */
import { RefusalError } from '../../../shared/contract/error.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Clock } from '../backend.ts';
import { printable } from '../files/printable.ts';
import { systemClock } from '../system-clock.ts';
import { type CommandIo, type ExitStatus, exitStatus } from './command-io.ts';
import { helpText } from './help.ts';
import { wrongUse } from './parse-arguments.ts';

type Command = (args: readonly string[], language: Language, io: CommandIo, clock: Clock) => Promise<ExitStatus>;

/** Commands are loaded when called, so that one does not pay for the other. */
const commands: Readonly<Record<string, Command>> = {
  plan: async (args, language, io, clock) => (await import('./plan-command.ts')).planCommand(args, language, io, clock),
  'plan-all': async (args, language, io, clock) =>
    (await import('./plan-all-command.ts')).planAllCommand(args, language, io, clock),
  import: async (args, language, io, clock) =>
    (await import('./import-command.ts')).importCommand(args, language, io, clock),
  export: async (args, language, io, clock) =>
    (await import('./export-command.ts')).exportCommand(args, language, io, clock),
  check: async (args, language, io, clock) =>
    (await import('./check-command.ts')).checkCommand(args, language, io, clock),
  backup: async (args, language, io, clock) =>
    (await import('./backup-command.ts')).backupCommand(args, language, io, clock),
  restore: async (args, language, io, clock) =>
    (await import('./restore-command.ts')).restoreCommand(args, language, io, clock),
  serve: async (args, _language, io, clock) => (await import('./serve-command.ts')).serveCommand(args, io, clock),
};

function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const value = at < 0 ? 'ja' : (args[at]?.split('=')[1] ?? args[at + 1]);
  if (value !== 'ja' && value !== 'en')
    throw wrongUse(
      `--lang「${value ?? ''}」は使えません。ja か en にしてください`,
      `--lang "${value ?? ''}" is neither ja nor en`,
    );
  return value;
}

/** The language of the messages; Japanese where the option itself is what is wrong. */
function messageLanguage(args: readonly string[]): Language {
  try {
    return languageOf(args);
  } catch {
    return 'ja';
  }
}

/** Writes one line on standard error; gives the exit status of the failure. */
export function reportFailure(error: unknown, args: readonly string[], io: CommandIo): ExitStatus {
  const refusal =
    error instanceof RefusalError
      ? error
      : new RefusalError('fault', { message: error instanceof Error ? error.message : String(error) });
  io.stderr.write(`${printable(wordRefusal(refusal.toRefusal(), messageLanguage(args)))}\n`);
  return refusal.code === 'fault' ? exitStatus.fault : exitStatus.wrongUse;
}

/** Runs `args` (without the program's own name) and gives the exit status. */
export async function runCli(args: readonly string[], io: CommandIo, clock: Clock = systemClock): Promise<number> {
  try {
    const language = languageOf(args);
    const [name, ...rest] = args;
    if (name === undefined || name === 'help' || name === '--help' || rest.includes('--help')) {
      io.stdout.write(helpText(language));
      return name === undefined ? exitStatus.wrongUse : exitStatus.done;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw wrongUse(`「${name}」というコマンドはありません`, `There is no command "${name}"`);
    return await command(rest, language, io, clock);
  } catch (error) {
    return reportFailure(error, args, io);
  }
}
