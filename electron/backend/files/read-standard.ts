/** Reads a standard from a JSON file: a standard alone, or a standard with its own catalogue. */
import { z } from 'zod';
import { type Catalogue, catalogueSchema } from '../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../shared/model/localized.ts';
import { type Standard, standardSchema } from '../../../shared/model/standard-schema.ts';
import { refuseRepeatedIds } from './read-catalogue.ts';
import { readJsonFile } from './read-json.ts';

const pairedSchema = z.object({ standard: standardSchema, catalogue: catalogueSchema }).readonly();

export interface StandardFile {
  readonly standard: Standard;
  /** Null where the file holds a standard alone. */
  readonly catalogue: Catalogue | null;
}

/**
 * The error of a union says nothing useful: the file is read by the shape that it seems to have.
 * @throws RefusalError `file-unreadable`, or `file-invalid` with the place of the first fault.
 */
export function readStandardFile(file: string, language: Language): StandardFile {
  const shape = readJsonFile(file, z.unknown(), language);
  const paired = typeof shape === 'object' && shape !== null && 'standard' in shape;
  if (!paired) return { standard: readJsonFile(file, standardSchema, language), catalogue: null };
  const read = readJsonFile(file, pairedSchema, language);
  refuseRepeatedIds(read.catalogue, file, language, 'catalogue.');
  return read;
}
