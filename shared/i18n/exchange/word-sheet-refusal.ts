/** Words why a sheet cannot be read, in the user's language. */
import type { SheetRefusal } from '../../exchange/sheet-refusal.ts';
import { columnName } from '../../exchange/sheet-row.ts';
import type { Language } from '../../model/localized.ts';
import { exchangeWords } from './exchange-words.ts';

/** Where it is, where that is known, and what to do; without the name of the file. */
export function wordSheetRefusal({ code, details }: SheetRefusal, language: Language): string {
  const { place, refusals, colon } = exchangeWords(language);
  const where = place({
    sheet: code === 'no-sheet' ? null : (details.sheet ?? null),
    row: details.row ?? null,
    column: details.column === undefined ? null : columnName(details.column),
    field: null,
  });
  return `${where}${where === '' ? '' : colon}${refusals[code](details)}`;
}
