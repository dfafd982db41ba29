/** What the wizard says and shows for each kind of sheet. A new kind adds its words and its headers here. */
import type { ImportWhat, InspectedSheet, WireColumnMapping } from '../../../shared/contract/catalogue-methods.ts';
import { attendanceFields, attendanceHeader } from '../../../shared/exchange/attendance-fields.ts';
import { catalogueFields, fieldHeader } from '../../../shared/exchange/catalogue-fields.ts';
import { learnerFields, learnerHeader } from '../../../shared/exchange/learner-fields.ts';
import { isScreenKey, type ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import type { Language } from '../../../shared/model/localized.ts';

type KindWord =
  | 'title'
  | 'headersNote'
  | 'unknownNames'
  | 'keepUnknown'
  | 'refuseUnknown'
  | 'sampleTab'
  | 'sample'
  | 'nothingToTake'
  | 'canTake'
  | 'doneCounts'
  | 'toList';

/** The key of a word that each kind of sheet has its own for. */
export function kindWord<Word extends KindWord>(what: ImportWhat, word: Word) {
  return what === 'catalogue' ? (`import.${word}` as const) : (`import.${what}.${word}` as const);
}

/** A field of a sheet in words; its own name where the dictionary has none. */
export function fieldName(what: ImportWhat, field: string, text: ScreenTranslate): string {
  const key = what === 'catalogue' ? `import.field.${field}` : `import.${what}.field.${field}`;
  return isScreenKey(key) ? text(key) : field;
}

/** The headers that are understood without a mapping. The id of a learner only leads a list back that was exported. */
export function knownHeaders(what: ImportWhat, language: Language): readonly string[] {
  if (what === 'catalogue') return catalogueFields.map((field) => fieldHeader(field, language));
  if (what === 'attendance') return attendanceFields.map((field) => attendanceHeader(field, language));
  return learnerFields.filter((field) => field !== 'id').map((field) => learnerHeader(field, language));
}

/** Fields of which a sheet needs one at least. */
const oneOf: Readonly<Record<ImportWhat, readonly string[]>> = {
  catalogue: [],
  learners: ['number', 'name', 'id'],
  attendance: ['number', 'name'],
};

/** The fields of which one is needed, where no column holds any of them. */
export function missingOneOf(what: ImportWhat, { columns }: WireColumnMapping): readonly string[] {
  const fields = oneOf[what];
  return fields.some((field) => columns[field] !== undefined) ? [] : fields;
}

/** True where the columns say enough to look at the rows. */
export function isMapped(what: ImportWhat, sheet: InspectedSheet, mapping: WireColumnMapping): boolean {
  const required = sheet.fields.every(({ field, required: needed }) => !needed || mapping.columns[field] !== undefined);
  return required && missingOneOf(what, mapping).length === 0;
}
