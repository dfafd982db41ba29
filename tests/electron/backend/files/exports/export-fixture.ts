/** The built-in data to export, and what an import makes of a file. */
import { writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ExportData } from '../../../../../electron/backend/files/exports/make-export.ts';
import { openSheetFile } from '../../../../../electron/backend/files/sheets/open-sheet-file.ts';
import { openZipParts } from '../../../../../electron/backend/files/sheets/zip-parts.ts';
import { builtInCatalogue, builtInStandard } from '../../../../../electron/backend/resources.ts';
import type { CatalogueDraft, DraftContext } from '../../../../../shared/exchange/draft-context.ts';
import { startDraft } from '../../../../../shared/exchange/draft-courses.ts';
import { guessColumns } from '../../../../../shared/exchange/guess-columns.ts';
import type { SheetRow } from '../../../../../shared/exchange/sheet-row.ts';
import type { Course } from '../../../../../shared/model/catalogue-schema.ts';
import { indexStandard } from '../../../../../shared/model/standard-index.ts';

export const data: ExportData = {
  standard: indexStandard(builtInStandard()),
  catalogue: builtInCatalogue(),
  date: '2027-04-01',
  learners: () => ({ people: [], teams: [], answers: new Map() }),
};

/** Reads bytes as an import does; no course is there yet, but the course groups are. */
export async function importBack(
  path: string,
  bytes: Uint8Array,
  given: Partial<DraftContext> = {},
): Promise<CatalogueDraft> {
  writeFileSync(path, bytes);
  const file = await openSheetFile(path, 'export');
  const rows: SheetRow[] = [];
  for await (const row of file.rows(file.sheets[0] ?? '')) rows.push(row);
  await file.close();
  const { mapping } = guessColumns(rows.slice(0, 20));
  const drafting = startDraft(mapping, {
    standard: data.standard,
    builtIn: { groups: data.catalogue.groups, courses: [] },
    own: { groups: [], courses: [] },
    unknownPrerequisites: 'keep',
    ...given,
  });
  for (const row of rows) drafting.add(row);
  return drafting.finish();
}

/** A course as an import knows it: what only the built-in catalogue says is left out. */
export function asImported(course: Course): Course {
  return { ...course, functions: [], source: 'imported', revision: null };
}

/** The parts of a workbook as text, by name. */
export async function partsOf(path: string, bytes: Uint8Array, names: readonly string[]): Promise<string[]> {
  writeFileSync(path, bytes);
  const handle = await open(path, 'r');
  const zip = await openZipParts(handle.fd, 'export');
  const texts = [];
  for (const name of names) texts.push(await zip.text(name));
  await handle.close();
  return texts;
}
