/** `check`: the catalogue in use, or that of files: what would make a roadmap impossible or wrong. */
import { checkCatalogue, type Finding } from '../../../shared/catalogue/check-catalogue.ts';
import { effectiveCatalogue } from '../../../shared/catalogue/effective-catalogue.ts';
import { noOwnCatalogue } from '../../../shared/catalogue/own-catalogue.ts';
import { wordFinding } from '../../../shared/i18n/word-finding.ts';
import type { Language } from '../../../shared/model/localized.ts';
import { indexStandard, type StandardIndex } from '../../../shared/model/standard-index.ts';
import type { Clock } from '../backend.ts';
import { printable } from '../files/printable.ts';
import { builtInCatalogue, builtInStandard } from '../resources.ts';
import { type CommandIo, type ExitStatus, exitStatus } from './command-io.ts';
import { type Arguments, parseArguments, textOption } from './parse-arguments.ts';
import { dataOptions } from './plan-options.ts';
import { existingStore, withBackend } from './with-backend.ts';

const checkOptions = {
  catalogue: { type: 'string' },
  standard: { type: 'string' },
  store: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

interface Checked {
  readonly standard: StandardIndex;
  readonly findings: readonly Finding[];
}

async function checkFiles(given: Arguments, language: Language): Promise<Checked> {
  const data = await dataOptions(given, language, {});
  const standard = indexStandard(data.standard ?? builtInStandard());
  return {
    standard,
    findings: checkCatalogue(effectiveCatalogue(data.catalogue ?? builtInCatalogue(), noOwnCatalogue), standard),
  };
}

function checkStore(store: string | undefined, io: CommandIo, clock: Clock): Promise<Checked> {
  return withBackend(store, 'gone', io, clock, async ({ call }) => ({
    standard: indexStandard(await call('standard.get', {})),
    findings: await call('catalogue.check', {}),
  }));
}

/** Runs the command: one line a finding, status 2 where one of them is an error. */
export async function checkCommand(
  args: readonly string[],
  language: Language,
  io: CommandIo,
  clock: Clock,
): Promise<ExitStatus> {
  const given = parseArguments(args, checkOptions);
  const store = textOption(given, 'store');
  if (store !== undefined) existingStore(store);
  const files = textOption(given, 'catalogue') !== undefined || textOption(given, 'standard') !== undefined;
  const { standard, findings } = files ? await checkFiles(given, language) : await checkStore(store, io, clock);
  for (const finding of findings) io.stdout.write(`${printable(wordFinding(finding, standard, language))}\n`);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  io.stdout.write(
    language === 'ja' ? `誤り ${errors}、注意 ${warnings}\n` : `${errors} errors, ${warnings} warnings\n`,
  );
  return errors > 0 ? exitStatus.wrongUse : exitStatus.done;
}
