/** `backup`: a store into one file that `restore` puts back. */
import type { Language } from '../../../shared/model/localized.ts';
import type { Clock } from '../backend.ts';
import { printable } from '../files/printable.ts';
import { type BackupFormat, backUpStore } from '../store/back-up.ts';
import { storeLocation } from '../store/store-location.ts';
import { type CommandIo, type ExitStatus, exitStatus } from './command-io.ts';
import { choiceOption, parseArguments, textOption } from './parse-arguments.ts';
import { existingStore } from './with-backend.ts';

const backupOptions = {
  store: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const formats = ['sqlite', 'json'] as const;

/** By the file's name where nobody says; a store of its own else. */
function formatFor(out: string | undefined): BackupFormat {
  return out?.toLowerCase().endsWith('.json') ? 'json' : 'sqlite';
}

/** Runs the command; prints the name of the backup. */
export async function backupCommand(
  args: readonly string[],
  _language: Language,
  io: CommandIo,
  clock: Clock,
): Promise<ExitStatus> {
  const given = parseArguments(args, backupOptions);
  const store = existingStore(textOption(given, 'store') ?? storeLocation(io.env));
  const named = textOption(given, 'out');
  const format = choiceOption(given, 'format', formats) ?? formatFor(named);
  const time = clock.now().replaceAll(/\D/gu, '').slice(0, 14);
  const out = named ?? `${store.replace(/\.sqlite$/u, '')}-${time}.${format}`;
  backUpStore(store, out, format);
  io.stdout.write(`${printable(out)}\n`);
  return exitStatus.done;
}
