/** The fields of a course sheet in the standard's own order (`courseSheet.fields`). */
import type { SheetField } from '../i18n/paper/words.ts';
import type { Language } from '../model/localized.ts';
import type { Standard } from '../model/standard-schema.ts';

export type { SheetField } from '../i18n/paper/words.ts';

/** A field with the names that the standard prints; they are empty where it names none. */
export interface NamedField {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
}

const known: readonly SheetField[] = [
  'title',
  'kind',
  'specialties',
  'outline',
  'audience',
  'prerequisites',
  'methods',
  'duration',
  'goals',
  'skills',
  'knowledge',
];

/** True for a field that the product can fill in. */
export function isSheetField(id: string): id is SheetField {
  return known.some((field) => field === id);
}

/** Some names explain themselves in brackets; a label has no room for that. */
const explanation = /\s*[(（][^)）]*[)）]$/;

/** What stands before a field's value. */
export function fieldLabel(field: NamedField, language: Language, otherwise: string): string {
  return field[language].replace(explanation, '') || otherwise;
}

function isNamedField(entry: unknown): entry is NamedField {
  const field = entry as Partial<NamedField> | null;
  return typeof field?.id === 'string' && typeof field.ja === 'string' && typeof field.en === 'string';
}

/** The standard's fields; where it has none, those that the product knows, without names. */
export function sheetFields(standard: Standard): readonly NamedField[] {
  const sheet = standard.courseSheet as { readonly fields?: unknown } | undefined;
  const fields = Array.isArray(sheet?.fields) ? sheet.fields.filter(isNamedField) : [];
  return fields.length > 0 ? fields : known.map((id) => ({ id, ja: '', en: '' }));
}
