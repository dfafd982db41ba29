/** Words what an import found in a row, in the user's language: where, what, and how to mend it. */
import type { CatalogueField } from '../../exchange/catalogue-fields.ts';
import type { RowProblem } from '../../exchange/row-problem.ts';
import { columnName } from '../../exchange/sheet-row.ts';
import type { Language } from '../../model/localized.ts';
import { exchangeWords } from './exchange-words.ts';

/** The name of a catalogue column, for the wizard's list. */
export function wordField(field: CatalogueField, language: Language): string {
  return exchangeWords(language).fields[field];
}

/** What is wrong and how to mend it, without the place. */
export function wordRowProblem(problem: RowProblem, language: Language): string {
  const sentence = exchangeWords(language).problems[problem.code];
  return sentence({ value: problem.value, suggestion: problem.suggestion ?? '' });
}

/** Where it is; `sheet` is null for CSV. */
export function wordRowPlace(
  problem: Pick<RowProblem, 'row' | 'column' | 'field'>,
  sheet: string | null,
  language: Language,
): string {
  return exchangeWords(language).place({
    sheet,
    row: problem.row > 0 ? problem.row : null,
    column: problem.column === null ? null : columnName(problem.column),
    field: problem.field === null ? null : wordField(problem.field, language),
  });
}

/** Place and problem in one line, for lists without columns. */
export function wordRowProblemLine(problem: RowProblem, sheet: string | null, language: Language): string {
  const { colon } = exchangeWords(language);
  return `${wordRowPlace(problem, sheet, language)}${colon}${wordRowProblem(problem, language)}`;
}
