/** `restore FILE`: puts a store back from a backup; the store that was there is kept aside. */
import { existsSync } from 'node:fs';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Clock } from '../backend.ts';
import { looksLikeJson } from '../files/looks-like-json.ts';
import { printable } from '../files/printable.ts';
import { readJsonFile } from '../files/read-json.ts';
import { type RestoreSource, restoreStore } from '../store/back-up.ts';
import { storeDocumentSchema } from '../store/store-document.ts';
import { storeLocation } from '../store/store-location.ts';
import { type CommandIo, type ExitStatus, exitStatus } from './command-io.ts';
import { parseArguments, textOption, wrongUse } from './parse-arguments.ts';

const restoreOptions = { store: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean' } } as const;

function readSource(file: string, language: Language): RestoreSource {
  if (!existsSync(file)) throw new RefusalError('file-unreadable', { file, reason: 'ENOENT' });
  if (!looksLikeJson(file, '{')) return { kind: 'store', file };
  return { kind: 'document', file, document: readJsonFile(file, storeDocumentSchema, language) };
}

/** Runs the command; says under which name the former store is kept. */
export async function restoreCommand(
  args: readonly string[],
  language: Language,
  io: CommandIo,
  clock: Clock,
): Promise<ExitStatus> {
  const given = parseArguments(args, restoreOptions, true);
  const [file, extra] = given.positionals;
  if (file === undefined || extra !== undefined)
    throw wrongUse('restore FILE --store FILE の形で指定してください', 'Use restore FILE --store FILE');
  const store = textOption(given, 'store') ?? storeLocation(io.env);
  const kept = restoreStore(readSource(file, language), store, clock.now());
  const where = printable(store);
  const former = kept === null ? '' : printable(kept);
  const ja =
    kept === null ? `${where} に復元しました\n` : `${where} に復元しました。元のデータは ${former} にあります\n`;
  const en = kept === null ? `Restored to ${where}\n` : `Restored to ${where}; what was there is kept as ${former}\n`;
  io.stdout.write(language === 'ja' ? ja : en);
  return exitStatus.done;
}
