/** Imports a catalogue sheet: look at it, preview every row with its problems, take all or nothing as one edit. */

import type {
  ImportPreview,
  InspectedSheet,
  WireColumnMapping,
  WireRowProblem,
} from '../../../shared/contract/catalogue-methods.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import { type CatalogueField, catalogueFields } from '../../../shared/exchange/catalogue-fields.ts';
import type { CatalogueDraft } from '../../../shared/exchange/draft-context.ts';
import { startDraft } from '../../../shared/exchange/draft-courses.ts';
import { type ColumnMapping, guessColumns } from '../../../shared/exchange/guess-columns.ts';
import type { RowProblem } from '../../../shared/exchange/row-problem.ts';
import { SheetRefusal } from '../../../shared/exchange/sheet-refusal.ts';
import type { SheetRow } from '../../../shared/exchange/sheet-row.ts';
import { wordRowProblem } from '../../../shared/i18n/exchange/word-row-problem.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Services } from '../dispatch.ts';
import { sheetRefused } from '../files/read-catalogue-sheet.ts';
import { openSheetFile } from '../files/sheets/open-sheet-file.ts';
import type { SheetFile } from '../files/sheets/sheet-file.ts';
import type { RowVersion } from '../store/catalogue-rows.ts';
import { changeCatalogue } from './catalogue-service.ts';
import type { ServiceContext } from './context.ts';
import type { RunningTask } from './tasks.ts';

/** Rows shown for mapping the columns, and rows and problems shown in a preview. */
const shown = { head: 30, problems: 2_000, courses: 200 } as const;

/** What one import asks for. */
interface ImportChoices {
  readonly upload: string;
  readonly sheet: string;
  readonly mapping: WireColumnMapping;
  readonly keepUnknownPrerequisites: boolean;
  readonly language: Language;
  readonly task: string;
}

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
    if (head.length >= shown.head) break;
  }
  return head;
}

const isField = (name: string): name is CatalogueField => catalogueFields.some((field) => field === name);

/** The mapping as the reader of rows takes it; names that are no field are left out. */
function columnMapping({ headerRows, columns }: WireColumnMapping): ColumnMapping {
  return { headerRows, columns: Object.fromEntries(Object.entries(columns).filter(([field]) => isField(field))) };
}

function wireMapping({ headerRows, columns }: ColumnMapping): WireColumnMapping {
  return {
    headerRows,
    columns: Object.fromEntries(
      Object.entries(columns).flatMap(([field, column]) => (column === undefined ? [] : [[field, column]])),
    ),
  };
}

async function draft(context: ServiceContext, choices: ImportChoices, task: RunningTask): Promise<CatalogueDraft> {
  const { planner, builtIn, own } = context.planning.current();
  return withSheet(context, choices.upload, async (file) => {
    const drafting = startDraft(columnMapping(choices.mapping), {
      standard: planner.standard,
      builtIn,
      own,
      unknownPrerequisites: choices.keepUnknownPrerequisites ? 'keep' : 'refuse',
    });
    let rows = 0;
    for await (const row of file.rows(sheetNamed(file, choices.sheet), task.signal)) {
      drafting.add(row);
      rows += 1;
      await task.step(rows, null);
    }
    return drafting.finish();
  });
}

function wireProblem(problem: RowProblem, sheet: string, language: Language): WireRowProblem {
  const { row, column, field, code, severity } = problem;
  return {
    sheet,
    row,
    column: column === null ? null : column + 1,
    field,
    code,
    severity,
    text: wordRowProblem(problem, language),
  };
}

/** What keeps an import from being taken must not be cut off behind warnings; rows keep their order otherwise. */
function errorsFirst(problems: readonly RowProblem[]): readonly RowProblem[] {
  return [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ];
}

function previewOf(
  { courses, problems, errors, warnings, rows }: CatalogueDraft,
  { sheet, language }: ImportChoices,
): ImportPreview {
  const count = (change: 'new' | 'changed') => courses.filter((entry) => entry.change === change).length;
  return {
    rows,
    added: count('new'),
    changed: count('changed'),
    errors,
    warnings,
    problems: errorsFirst(problems)
      .slice(0, shown.problems)
      .map((problem) => wireProblem(problem, sheet, language)),
    courses: courses.slice(0, shown.courses).map(({ course }) => course),
  };
}

/** The versions that a draft adds; what the sheet says beside the course's own fields is kept with it. */
function* versionsOf(drafted: CatalogueDraft, standard: string): Iterable<RowVersion> {
  for (const group of drafted.groups) yield { standard, kind: 'group', id: group.id, content: group };
  for (const { course, change, provider, keptPrerequisites } of drafted.courses) {
    if (change === 'same') continue;
    const kept = keptPrerequisites.length > 0 ? { prerequisiteText: keptPrerequisites.join('、') } : {};
    yield {
      standard,
      kind: 'course',
      id: course.id,
      content: { ...course, ...(provider === null ? {} : { provider }), ...kept },
    };
  }
}

async function inspect(
  context: ServiceContext,
  upload: string,
  sheetName: string | undefined,
  saved: string | undefined,
): Promise<InspectedSheet> {
  const stored = saved === undefined ? undefined : context.store.mappings.list().find(({ name }) => name === saved);
  if (saved !== undefined && !stored) throw new RefusalError('not-found', { what: 'mapping', id: saved });
  return withSheet(context, upload, async (file) => {
    const sheet = sheetNamed(file, sheetName);
    const head = await headOf(file, sheet);
    return {
      kind: file.kind,
      encoding: file.encoding,
      sheets: file.sheets,
      sheet,
      head,
      mapping: stored?.mapping ?? wireMapping(guessColumns(head).mapping),
      fields: catalogueFields.map((field) => ({ field, required: field === 'title' || field === 'levels' })),
    };
  });
}

export function createImportService(context: ServiceContext) {
  const { tasks, planning } = context;
  return {
    'import.inspect': ({ upload, sheet, mapping }) => inspect(context, upload, sheet, mapping),
    'import.preview': (choices) =>
      tasks.run(choices.task, async (task) => previewOf(await draft(context, choices, task), choices)),
    'import.apply': (choices) =>
      tasks.run(choices.task, async (task) => {
        // Another window may switch standards meanwhile: the rows belong to the one that they were read by.
        const standard = planning.current().id;
        const drafted = await draft(context, choices, task);
        if (drafted.errors > 0) throw new RefusalError('import-has-errors', { errors: drafted.errors });
        // Who cancelled after the last row was read must find nothing changed.
        task.signal.throwIfAborted();
        const brings = drafted.courses.some(({ change }) => change !== 'same');
        if (brings) changeCatalogue(context, 'catalogue.import', versionsOf(drafted, standard));
        context.uploads.discard(choices.upload);
        return previewOf(drafted, choices);
      }),
    'task.cancel': ({ task }) => {
      tasks.cancel(task);
      return {};
    },
  } satisfies Partial<Services>;
}
