/** Reads a catalogue from a JSON file: the shape of a catalogue, and every id once. */
import { RefusalError } from '../../../shared/contract/error.ts';
import { type Catalogue, catalogueSchema } from '../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../shared/model/localized.ts';
import { readJsonFile } from './read-json.ts';

/** The place of the first entry whose id an earlier one bears; -1 where there is none. */
function repeated(entries: readonly { readonly id: string }[]): number {
  const seen = new Set<string>();
  return entries.findIndex(({ id }) => seen.size === seen.add(id).size);
}

/** @throws RefusalError `file-unreadable`, or `file-invalid` with the place of the first fault. */
export function readCatalogueFile(file: string, language: Language): Catalogue {
  const catalogue = readJsonFile(file, catalogueSchema, language);
  for (const list of ['groups', 'courses'] as const) {
    const at = repeated(catalogue[list]);
    const id = catalogue[list][at]?.id;
    if (id === undefined) continue;
    const problem = language === 'ja' ? `ID「${id}」が2回使われています` : `the id "${id}" is used twice`;
    throw new RefusalError('file-invalid', { file, where: `${list}.${at}.id`, problem });
  }
  return catalogue;
}
