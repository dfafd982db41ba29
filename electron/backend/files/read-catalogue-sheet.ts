/** Reads a whole catalogue from a CSV file or a workbook with the headers of the product. */
import { basename } from 'node:path';
import { RefusalError } from '../../../shared/contract/error.ts';
import { startDraft } from '../../../shared/exchange/draft-courses.ts';
import { guessColumns } from '../../../shared/exchange/guess-columns.ts';
import type { RowProblem } from '../../../shared/exchange/row-problem.ts';
import { SheetRefusal } from '../../../shared/exchange/sheet-refusal.ts';
import { columnName, type SheetRow } from '../../../shared/exchange/sheet-row.ts';
import { wordRowProblem } from '../../../shared/i18n/exchange/word-row-problem.ts';
import { wordSheetRefusal } from '../../../shared/i18n/exchange/word-sheet-refusal.ts';
import type { Catalogue } from '../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { StandardIndex } from '../../../shared/model/standard-index.ts';
import { openSheetFile } from './sheets/open-sheet-file.ts';
import type { SheetFile } from './sheets/sheet-file.ts';

/** Rows among which the header is looked for. */
const headRows = 30;

const nothing: Catalogue = { groups: [], courses: [] };

/** What the reader of sheets refuses, in both languages. */
export function sheetRefused(refusal: SheetRefusal, file: string): RefusalError {
  const problem = { ja: wordSheetRefusal(refusal, 'ja'), en: wordSheetRefusal(refusal, 'en') };
  return new RefusalError('sheet-refused', { file, problem });
}

/** `sheet row column` of a problem, as Excel names them. */
function placeOf({ row, column }: RowProblem, sheet: string): string {
  return `${sheet} ${column === null ? '' : columnName(column)}${row}`;
}

async function rowsOf(sheetFile: SheetFile, sheet: string): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of sheetFile.rows(sheet)) rows.push(row);
  return rows;
}

async function catalogueOf(
  sheetFile: SheetFile,
  file: string,
  standard: StandardIndex,
  language: Language,
): Promise<Catalogue> {
  const sheet = sheetFile.sheets[0] ?? '';
  const rows = await rowsOf(sheetFile, sheet);
  const { mapping } = guessColumns(rows.slice(0, headRows));
  if (Object.keys(mapping.columns).length === 0) {
    const problem = language === 'ja' ? '見出しの行が見つかりません' : 'no header row was found';
    throw new RefusalError('file-invalid', { file, where: sheet, problem });
  }
  const drafting = startDraft(mapping, { standard, builtIn: nothing, own: nothing, unknownPrerequisites: 'refuse' });
  for (const row of rows) drafting.add(row);
  const { courses, groups, problems } = drafting.finish();
  const error = problems.find(({ severity }) => severity === 'error');
  if (error)
    throw new RefusalError('file-invalid', {
      file,
      where: placeOf(error, sheet),
      problem: wordRowProblem(error, language),
    });
  return { groups, courses: courses.map(({ course }) => course) };
}

/**
 * The first sheet as a catalogue of its own.
 * @throws RefusalError `file-unreadable`, `sheet-refused`, or `file-invalid` with the first row that has an error.
 */
export async function readCatalogueSheet(
  file: string,
  standard: StandardIndex,
  language: Language,
): Promise<Catalogue> {
  let sheetFile: SheetFile | null = null;
  try {
    sheetFile = await openSheetFile(file, basename(file));
    return await catalogueOf(sheetFile, file, standard, language);
  } catch (error) {
    throw error instanceof SheetRefusal ? sheetRefused(error, file) : error;
  } finally {
    await sheetFile?.close();
  }
}
