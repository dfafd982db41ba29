/** What is wrong with a row of a catalogue sheet: a closed union of codes, worded in `shared/i18n/exchange`. */
import type { CatalogueField } from './catalogue-fields.ts';

/** An error keeps the whole import from being taken; a warning says what was understood instead. */
const severities = {
  /** One was made from the title. */
  'id-missing': 'warning',
  /** Letters that an id cannot hold; the suggestion has none of them. */
  'id-invalid': 'error',
  'id-duplicate': 'error',
  /** A built-in course has this id and is never changed. */
  'id-built-in': 'error',
  /** The row says nothing that the built-in course does not say: it was left out. */
  'built-in-unchanged': 'warning',
  'title-missing': 'error',
  /** Equal to the title of another course but for width, spaces or case. */
  'title-alike': 'warning',
  'group-missing': 'warning',
  'kind-missing': 'warning',
  'kind-unknown': 'error',
  'area-missing': 'warning',
  'area-unknown': 'error',
  /** The group lies in another area; the group's counts. */
  'area-differs': 'warning',
  'specialty-missing': 'warning',
  'specialty-unknown': 'error',
  'method-missing': 'warning',
  'method-unknown': 'error',
  'level-missing': 'error',
  'level-invalid': 'error',
  'level-out-of-range': 'error',
  /** Excel made a date of a span such as 4-6. */
  'level-is-date': 'error',
  /** Levels that do not follow each other; those between were taken too. */
  'level-gap': 'warning',
  'not-a-number': 'error',
  negative: 'error',
  'too-high': 'error',
  'knowledge-unknown': 'error',
  /** The standard does not ask for this knowledge item at this level. */
  'knowledge-level': 'error',
  /** Several knowledge items of other specialties bear the name. */
  'knowledge-ambiguous': 'error',
  'prerequisite-unknown': 'error',
  /** As unknown, where the user chose to keep such names as text. */
  'prerequisite-kept': 'warning',
  'prerequisite-ambiguous': 'error',
  'prerequisite-self': 'error',
  /** Parentheses or operators that do not fit together; `value` begins where it goes wrong. */
  'prerequisite-syntax': 'error',
  'prerequisite-too-complex': 'error',
  /** Looks like a formula; taken as plain text. */
  'formula-like': 'warning',
  /** More characters than the field takes; the suggestion says how many it takes. */
  'too-long': 'error',
} as const;

export type RowProblemCode = keyof typeof severities;
export type Severity = 'error' | 'warning';

export const rowProblemCodes = Object.keys(severities) as readonly RowProblemCode[];

/** What every kind of sheet is told of alike. */
export type CommonProblemCode = Extract<RowProblemCode, 'formula-like' | 'too-long'>;

/** A problem of one kind of sheet; of a catalogue where nothing else is said. */
export interface RowProblem<Field extends string = CatalogueField, Code extends string = RowProblemCode> {
  /** As Excel counts, from 1. The header's row where the whole column is meant. */
  readonly row: number;
  /** From 0 (A); null where the sheet has no such column. */
  readonly column: number | null;
  readonly field: Field | null;
  readonly code: Code;
  /** What the cell says, cut short. */
  readonly value: string;
  readonly severity: Severity;
  /** What was probably meant, or what was taken. */
  readonly suggestion?: string;
}

/** How serious a code is. */
export function severityOf(code: RowProblemCode): Severity {
  return severities[code];
}

export interface ProblemList<Field extends string = CatalogueField, Code extends string = RowProblemCode> {
  add(problem: Omit<RowProblem<Field, Code>, 'severity'>): void;
  /** The first errors and the first warnings; the rest is only counted. */
  readonly list: readonly RowProblem<Field, Code>[];
  readonly errors: number;
  readonly warnings: number;
  /** True where the row has an error. */
  failed(row: number): boolean;
}

/** A person mends the first hundreds before looking at the rest. */
const kept = 5_000;
const longestValue = 100;

/** Collects problems in bounded memory, each as serious as its code is. */
export function createProblemsOf<Field extends string, Code extends string>(
  severityOfCode: (code: Code) => Severity,
): ProblemList<Field, Code> {
  const list: RowProblem<Field, Code>[] = [];
  const failedRows = new Set<number>();
  const counts = { error: 0, warning: 0 };
  return {
    list,
    get errors() {
      return counts.error;
    },
    get warnings() {
      return counts.warning;
    },
    failed: (row) => failedRows.has(row),
    add(problem) {
      const severity = severityOfCode(problem.code);
      counts[severity] += 1;
      if (severity === 'error') failedRows.add(problem.row);
      if (counts[severity] <= kept) list.push({ ...problem, value: problem.value.slice(0, longestValue), severity });
    },
  };
}

/** Collects the problems of a catalogue sheet. */
export function createProblemList(): ProblemList {
  return createProblemsOf(severityOf);
}
