/** What an import says: one sentence for each problem of a row and each refusal of a file. */
import type { CatalogueField } from '../../exchange/catalogue-fields.ts';
import type { RowProblemCode } from '../../exchange/row-problem.ts';
import type { SheetRefusalCode, SheetRefusalDetails } from '../../exchange/sheet-refusal.ts';

/** `value` is what the cell says, `suggestion` what was meant or taken; both may be empty. */
export interface ProblemParts {
  readonly value: string;
  readonly suggestion: string;
}

export interface ExchangeWords {
  /** Names of the columns, as the wizard and the messages say them. */
  readonly fields: Readonly<Record<CatalogueField, string>>;
  /** What is wrong and how to mend it; where it is, is said before it. */
  readonly problems: { readonly [Code in RowProblemCode]: (parts: ProblemParts) => string };
  readonly refusals: { readonly [Code in SheetRefusalCode]: (details: SheetRefusalDetails) => string };
  /** `シート「コース」5行目 C列（コース名）` */
  readonly place: (place: {
    readonly sheet: string | null;
    readonly row: number | null;
    readonly column: string | null;
    readonly field: string | null;
  }) => string;
  /** Between the place and what is said of it. */
  readonly colon: string;
}
