/** Column mappings on the wire and as the reader of rows takes them. */
import type { WireColumnMapping, WireRowProblem } from '../../../../shared/contract/catalogue-methods.ts';
import type { ColumnMapping } from '../../../../shared/exchange/guess-columns.ts';
import type { RowProblem } from '../../../../shared/exchange/row-problem.ts';

/** Problems shown in a preview. */
const shown = 2_000;

/** Names that are no field of the sheet are left out. */
export function columnMapping<Field extends string>(
  { headerRows, columns }: WireColumnMapping,
  fields: readonly Field[],
): ColumnMapping<Field> {
  const known: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    const column = Object.hasOwn(columns, field) ? columns[field] : undefined;
    if (column !== undefined) known[field] = column;
  }
  return { headerRows, columns: known };
}

export function wireMapping<Field extends string>({ headerRows, columns }: ColumnMapping<Field>): WireColumnMapping {
  const defined = Object.entries(columns).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return { headerRows, columns: Object.fromEntries(defined) };
}

/** What keeps an import from being taken must not be cut off behind warnings; rows keep their order otherwise. */
export function wireProblems<Problem extends RowProblem<string, string>>(
  problems: readonly Problem[],
  sheet: string,
  word: (problem: Problem) => string,
): readonly WireRowProblem[] {
  const sorted = (['error', 'warning'] as const).flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity),
  );
  return sorted.slice(0, shown).map((problem) => {
    const { row, column, field, code, severity } = problem;
    return { sheet, row, column: column === null ? null : column + 1, field, code, severity, text: word(problem) };
  });
}
