/** `import catalogue|standard|learners FILE`: into a store, all or nothing; `--dry-run` reports and changes nothing. */
import { z } from 'zod';
import type { ImportPreview, ImportWhat, WireColumnMapping } from '../../../shared/contract/catalogue-methods.ts';
import { columnName } from '../../../shared/exchange/sheet-row.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Clock } from '../backend.ts';
import { printable } from '../files/printable.ts';
import { readJsonFile } from '../files/read-json.ts';
import { readStandardFile } from '../files/read-standard.ts';
import { type CommandIo, type ExitStatus, exitStatus } from './command-io.ts';
import { type Arguments, parseArguments, textOption, wrongUse } from './parse-arguments.ts';
import { uploadFile } from './upload-file.ts';
import { type BackendCalls, withBackend } from './with-backend.ts';

const importOptions = {
  store: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'keep-unknown-prerequisites': { type: 'boolean' },
  'create-teams': { type: 'boolean' },
  mapping: { type: 'string' },
  sheet: { type: 'string' },
  use: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const mappingSchema = z
  .object({ headerRows: z.int().min(0), columns: z.record(z.string(), z.int().min(0)) })
  .readonly();

/** Problems printed; the counts name all. */
const printed = 200;

/** @param what for people it is worth saying how many stay as they are: a list is sent again and again. */
function report(
  what: ImportWhat,
  { rows, added, changed, same, errors, warnings, problems, teams }: ImportPreview,
  language: Language,
  io: CommandIo,
): void {
  for (const { sheet, row, column, text, severity } of problems.slice(0, printed)) {
    const place = [sheet, `${row}${language === 'ja' ? '行' : ''}`, column === null ? '' : columnName(column - 1)]
      .filter((part) => part !== '')
      .join(' ');
    const mark = severity === 'error' ? (language === 'ja' ? '誤り' : 'error') : language === 'ja' ? '注意' : 'warning';
    io.stderr.write(`${mark} ${printable(`${place}: ${text}`)}\n`);
  }
  const unchanged = what === 'catalogue' ? '' : language === 'ja' ? `、変更なし ${same}` : `, ${same} the same`;
  io.stdout.write(
    language === 'ja'
      ? `${rows}行：追加 ${added}、変更 ${changed}、誤り ${errors}、注意 ${warnings}${unchanged}\n`
      : `${rows} rows: ${added} added, ${changed} changed, ${errors} errors, ${warnings} warnings${unchanged}\n`,
  );
  if (teams.length === 0) return;
  const names = printable(teams.join(language === 'ja' ? '、' : ', '));
  io.stdout.write(language === 'ja' ? `作る所属：${names}\n` : `Teams to create: ${names}\n`);
}

/** Without a header that is known, every row would pass for an empty one. */
function refuseWithoutColumns({ columns }: WireColumnMapping): void {
  if (Object.keys(columns).length > 0) return;
  throw wrongUse(
    '見出しの行が見つかりません。--mapping で列の対応を指定してください',
    'No header row was found; say which column holds what with --mapping',
  );
}

async function importSheet(
  what: ImportWhat,
  file: string,
  given: Arguments,
  language: Language,
  backend: BackendCalls,
  io: CommandIo,
): Promise<ExitStatus> {
  const upload = await uploadFile(file, backend);
  const sheetName = textOption(given, 'sheet');
  const inspected = await backend.call('import.inspect', {
    what,
    upload,
    ...(sheetName === undefined ? {} : { sheet: sheetName }),
  });
  const mappingFile = textOption(given, 'mapping');
  const mapping: WireColumnMapping =
    mappingFile === undefined ? inspected.mapping : readJsonFile(mappingFile, mappingSchema, language);
  refuseWithoutColumns(mapping);
  const choices = {
    what,
    upload,
    sheet: inspected.sheet,
    mapping,
    keepUnknownPrerequisites: given.values['keep-unknown-prerequisites'] === true,
    createTeams: given.values['create-teams'] === true,
    language,
    task: 'import',
  };
  const preview = await backend.call('import.preview', choices);
  report(what, preview, language, io);
  if (preview.errors > 0) return exitStatus.wrongUse;
  if (given.values['dry-run'] !== true) await backend.call('import.apply', choices);
  return exitStatus.done;
}

async function importStandard(
  file: string,
  given: Arguments,
  language: Language,
  backend: BackendCalls,
  io: CommandIo,
): Promise<ExitStatus> {
  const upload = await uploadFile(file, backend);
  const { id, title, courses } = await backend.call('standards.load', { upload, language });
  if (given.values.use === true) await backend.call('standards.use', { id });
  io.stdout.write(`${printable(title[language])} (${id}): ${courses}\n`);
  return exitStatus.done;
}

/** Reads the file as loading would, and touches no store: an edit taken back would still be an edit. */
function tryStandard(file: string, language: Language, io: CommandIo): ExitStatus {
  const { standard, catalogue } = readStandardFile(file, language);
  io.stdout.write(`${printable(standard.title[language])}: ${catalogue?.courses.length ?? 0}\n`);
  return exitStatus.done;
}

/** Runs the command. */
export async function importCommand(
  args: readonly string[],
  language: Language,
  io: CommandIo,
  clock: Clock,
): Promise<ExitStatus> {
  const given = parseArguments(args, importOptions, true);
  const [what, file, extra] = given.positionals;
  if (
    (what !== 'catalogue' && what !== 'standard' && what !== 'learners') ||
    file === undefined ||
    extra !== undefined
  ) {
    throw wrongUse(
      'import catalogue FILE、import standard FILE、import learners FILE のいずれかの形で指定してください',
      'Use import catalogue FILE, import standard FILE or import learners FILE',
    );
  }
  const dryRun = given.values['dry-run'] === true;
  if (what === 'standard' && dryRun) return tryStandard(file, language, io);
  return withBackend(textOption(given, 'store'), dryRun ? 'gone' : 'make', io, clock, (backend) =>
    what === 'standard'
      ? importStandard(file, given, language, backend, io)
      : importSheet(what, file, given, language, backend, io),
  );
}
