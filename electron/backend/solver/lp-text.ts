/** A selection model as a linear program in CPLEX LP text, the form that HiGHS reads. */
import type { SelectionModel } from '../../../shared/planner/selection/selection-model.ts';

/** What one solve minimises, and what earlier solves have settled: `weights · x <= most`. */
export interface Stage {
  readonly weights: readonly number[];
  readonly settled: readonly { readonly weights: readonly number[]; readonly most: number }[];
}

const variable = (column: number) => `x${column}`;

function sum(weights: readonly number[]): string {
  const terms = weights.flatMap((weight, column) => (weight === 0 ? [] : [`+ ${weight} ${variable(column)}`]));
  return terms.length > 0 ? terms.join('\n ') : `0 ${variable(0)}`;
}

function rowText(options: readonly number[], head: number | null, index: number): string {
  const left = options.map((column) => `+ 1 ${variable(column)}`);
  if (head !== null) left.push(`- 1 ${variable(head)}`);
  return `r${index}: ${left.join('\n ')} >= ${head === null ? 1 : 0}`;
}

/** The program of one stage. Lines stay short: LP text has a limit on the length of a line. */
export function lpText(model: SelectionModel, stage: Stage): string {
  const rows = model.rows.map(({ options, head }, index) => rowText(options, head, index));
  const limit = model.limit;
  if (limit)
    rows.push(`limit: ${sum(model.measure.vectors.map((vector) => vector[limit.component] ?? 0))} <= ${limit.most}`);
  for (const [index, { weights, most }] of stage.settled.entries()) rows.push(`s${index}: ${sum(weights)} <= ${most}`);
  const columns = Array.from({ length: model.columns }, (_, column) => variable(column));
  return [
    'Minimize',
    ` obj: ${sum(stage.weights)}`,
    'Subject To',
    ...rows.map((row) => ` ${row}`),
    'Binary',
    ...columns.map((name) => ` ${name}`),
    'End',
    '',
  ].join('\n');
}
