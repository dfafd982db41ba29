/** Reads a catalogue from a file of the user's: JSON of the catalogue's own shape, or a sheet. */
import { RefusalError } from '../../../shared/contract/error.ts';
import { type Catalogue, catalogueSchema } from '../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { StandardIndex } from '../../../shared/model/standard-index.ts';
import { looksLikeJson } from './looks-like-json.ts';
import { readCatalogueSheet } from './read-catalogue-sheet.ts';
import { readJsonFile } from './read-json.ts';

/** The place of the first entry whose id an earlier one bears; -1 where there is none. */
function repeated(entries: readonly { readonly id: string }[]): number {
  const seen = new Set<string>();
  return entries.findIndex(({ id }) => seen.size === seen.add(id).size);
}

/** `within` is the path of the catalogue in the file. @throws RefusalError `file-invalid` */
export function refuseRepeatedIds(catalogue: Catalogue, file: string, language: Language, within = ''): void {
  for (const list of ['groups', 'courses'] as const) {
    const at = repeated(catalogue[list]);
    const id = catalogue[list][at]?.id;
    if (id === undefined) continue;
    const problem = language === 'ja' ? `ID「${id}」が2回使われています` : `the id "${id}" is used twice`;
    throw new RefusalError('file-invalid', { file, where: `${within}${list}.${at}.id`, problem });
  }
}

function readJson(file: string, language: Language): Catalogue {
  const catalogue = readJsonFile(file, catalogueSchema, language);
  refuseRepeatedIds(catalogue, file, language);
  return catalogue;
}

/**
 * What does not look like JSON is read as a sheet, by the names of a standard.
 * @throws RefusalError `file-unreadable`, `sheet-refused`, or `file-invalid` with the place of the first fault.
 */
export async function readCatalogueFile(file: string, standard: StandardIndex, language: Language): Promise<Catalogue> {
  return looksLikeJson(file, '{') ? readJson(file, language) : readCatalogueSheet(file, standard, language);
}
