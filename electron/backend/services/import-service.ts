/** Imports a sheet of any kind: look at it, preview every row with its problems, take all or nothing as one edit. */

import type { ImportWhat, InspectedSheet } from '../../../shared/contract/catalogue-methods.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import { SheetRefusal } from '../../../shared/exchange/sheet-refusal.ts';
import type { SheetRow } from '../../../shared/exchange/sheet-row.ts';
import type { Received, Services } from '../dispatch.ts';
import { sheetRefused } from '../files/read-catalogue-sheet.ts';
import { openSheetFile } from '../files/sheets/open-sheet-file.ts';
import type { SheetFile } from '../files/sheets/sheet-file.ts';
import type { ServiceContext } from './context.ts';
import { attendanceImport } from './imports/attendance-import.ts';
import { catalogueImport } from './imports/catalogue-import.ts';
import type { DraftedImport, ImportChoices, ImportKind } from './imports/import-kind.ts';
import { learnersImport } from './imports/learners-import.ts';
import type { RunningTask } from './tasks.ts';

/** Every kind of sheet that can be imported. */
const kinds: Readonly<Record<ImportWhat, ImportKind>> = {
  catalogue: catalogueImport,
  learners: learnersImport,
  attendance: attendanceImport,
};

/** Rows shown for mapping the columns. */
const headRows = 30;

/** Opens an uploaded sheet, uses it and closes it; what the reader refuses becomes a refusal with its own words. */
async function withSheet<Result>(
  { uploads }: ServiceContext,
  upload: string,
  use: (file: SheetFile) => Promise<Result>,
): Promise<Result> {
  const { path, name } = uploads.find(upload);
  let file: SheetFile | null = null;
  try {
    file = await openSheetFile(path, name);
    return await use(file);
  } catch (error) {
    throw error instanceof SheetRefusal ? sheetRefused(error, name) : error;
  } finally {
    await file?.close();
  }
}

function sheetNamed(file: SheetFile, name: string | undefined): string {
  const sheet = name ?? file.sheets[0] ?? '';
  if (!file.sheets.includes(sheet)) throw new RefusalError('not-found', { what: 'sheet', id: sheet });
  return sheet;
}

async function headOf(file: SheetFile, sheet: string): Promise<readonly SheetRow[]> {
  const head: SheetRow[] = [];
  for await (const row of file.rows(sheet)) {
    head.push(row);
    if (head.length >= headRows) break;
  }
  return head;
}

async function draft(context: ServiceContext, choices: ImportChoices, task: RunningTask): Promise<DraftedImport> {
  return withSheet(context, choices.upload, async (file) => {
    const drafting = kinds[choices.what].start(context, choices);
    let rows = 0;
    for await (const row of file.rows(sheetNamed(file, choices.sheet), task.signal)) {
      drafting.add(row);
      rows += 1;
      await task.step(rows, null);
    }
    return drafting.finish();
  });
}

async function inspect(
  context: ServiceContext,
  { what, upload, sheet: sheetName, mapping: saved }: Received<'import.inspect'>,
): Promise<InspectedSheet> {
  const { fields, guess } = kinds[what];
  const stored = context.store.mappings.list(what).find(({ name }) => name === saved);
  if (saved !== undefined && !stored) throw new RefusalError('not-found', { what: 'mapping', id: saved });
  return withSheet(context, upload, async (file) => {
    const sheet = sheetNamed(file, sheetName);
    const head = await headOf(file, sheet);
    const { kind, encoding, sheets } = file;
    return { kind, encoding, sheets, sheet, head, mapping: stored?.mapping ?? guess(head), fields };
  });
}

export function createImportService(context: ServiceContext) {
  const { tasks } = context;
  return {
    'import.inspect': (asked) => inspect(context, asked),
    'import.preview': (choices) =>
      tasks.run(choices.task, async (task) => (await draft(context, choices, task)).preview(choices)),
    'import.apply': (choices) =>
      tasks.run(choices.task, async (task) => {
        const drafted = await draft(context, choices, task);
        if (drafted.errors > 0) throw new RefusalError('import-has-errors', { errors: drafted.errors });
        // Who cancelled after the last row was read must find nothing changed.
        task.signal.throwIfAborted();
        drafted.apply();
        context.uploads.discard(choices.upload);
        return drafted.preview(choices);
      }),
    'task.cancel': ({ task }) => {
      tasks.cancel(task);
      return {};
    },
  } satisfies Partial<Services>;
}
