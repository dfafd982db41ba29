/** Names of the fields of a catalogue sheet on screen. */
import { isScreenKey, type ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';

/** The field in words; its own name where the dictionary has none. */
export function fieldName(field: string, text: ScreenTranslate): string {
  const key = `import.field.${field}`;
  return isScreenKey(key) ? text(key) : field;
}
