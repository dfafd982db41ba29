/** Makes a selection small before it is searched: forced, useless and dominated columns, rows that others imply. */
import { banned, chosen, type Marks, mayAsk, open, openOptions, propagate } from './propagation.ts';
import { compareKeys, type Measure, type Row, type SelectionModel } from './selection-model.ts';

/** What is left to search, or `null` where the rows contradict each other. */
export interface Core {
  readonly marks: Marks;
  /** Rows that may still ask for something, over open columns only, without repeats. */
  readonly rows: readonly Row[];
}

function liveRows(rows: readonly Row[], marks: Marks): Row[] {
  const seen = new Set<string>();
  const live: Row[] = [];
  for (const row of rows) {
    if (!mayAsk(row, marks)) continue;
    const head = row.head !== null && marks[row.head] === chosen ? null : row.head;
    const options = openOptions(row, marks);
    const key = `${head ?? ''}:${options.join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    live.push({ head, options });
  }
  return withoutImplied(live);
}

/** A row is implied by a row that always asks and whose options are among its own. */
function withoutImplied(rows: readonly Row[]): Row[] {
  const byFirst = new Map<number, Row[]>();
  for (const row of rows) {
    const first = row.options[0];
    if (row.head === null && first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), row]);
  }
  return rows.filter((row) => {
    const options = new Set(row.options);
    const implies = (other: Row) => {
      if (other === row) return false;
      if (row.head === null && other.options.length === row.options.length) return false;
      return other.options.every((column) => options.has(column));
    };
    return !row.options.some((column) => byFirst.get(column)?.some(implies));
  });
}

interface Incidence {
  /** Rows in which a column is an option. */
  readonly serves: ReadonlyMap<number, ReadonlySet<number>>;
  /** Rows of which a column is the head. */
  readonly heads: ReadonlyMap<number, readonly number[]>;
}

function incidence(rows: readonly Row[]): Incidence {
  const serves = new Map<number, Set<number>>();
  const heads = new Map<number, number[]>();
  rows.forEach((row, index) => {
    for (const column of row.options) serves.set(column, (serves.get(column) ?? new Set()).add(index));
    if (row.head !== null) heads.set(row.head, [...(heads.get(row.head) ?? []), index]);
  });
  return { serves, heads };
}

function notDearer(a: number, b: number, measure: Measure, limited: boolean): boolean {
  const left = measure.vectors[a] ?? [];
  const right = measure.vectors[b] ?? [];
  if (limited || !measure.linear) {
    if (!left.every((value, i) => value <= (right[i] ?? 0))) return false;
    return a < b || left.some((value, i) => value < (right[i] ?? 0));
  }
  const difference = compareKeys(left.slice(0, measure.compared), right.slice(0, measure.compared));
  return difference < 0 || (difference === 0 && a < b);
}

/** Everything that `a` itself would ask for, `b` asks for too. */
function asksNoMore(a: number, b: number, rows: readonly Row[], { heads }: Incidence): boolean {
  return (heads.get(a) ?? []).every((index) => {
    const options = new Set(rows[index]?.options);
    if (options.has(b)) return false;
    return (heads.get(b) ?? []).some((other) => (rows[other]?.options ?? []).every((column) => options.has(column)));
  });
}

/** Bans each column for which another one serves at least the same rows, asks for no more and is not dearer. */
function banDominated(rows: readonly Row[], model: SelectionModel, marks: Marks): boolean {
  const table = incidence(rows);
  let changed = false;
  for (const [b, served] of table.serves) {
    if (marks[b] !== open) continue;
    const first = rows[[...served][0] ?? 0];
    const rival = first?.options.find(
      (a) =>
        a !== b &&
        marks[a] === open &&
        notDearer(a, b, model.measure, model.limit !== null) &&
        [...served].every((index) => table.serves.get(a)?.has(index)) &&
        asksNoMore(a, b, rows, table),
    );
    if (rival === undefined) continue;
    marks[b] = banned;
    changed = true;
  }
  return changed;
}

/** Bans open columns that no row can need. */
function banUseless(rows: readonly Row[], marks: Marks): boolean {
  const useful = new Set(rows.flatMap(({ options }) => options));
  let changed = false;
  for (let column = 0; column < marks.length; column += 1) {
    if (marks[column] !== open || useful.has(column)) continue;
    marks[column] = banned;
    changed = true;
  }
  return changed;
}

/** Reduces to a fixed point. The best selection of the core, with what is already chosen, is a best one of the whole. */
export function reduce(model: SelectionModel): Core | null {
  const marks: Marks = new Uint8Array(model.columns);
  let rows: readonly Row[] = model.rows;
  for (;;) {
    if (!propagate(rows, marks, [])) return null;
    rows = liveRows(rows, marks);
    if (banUseless(rows, marks)) continue;
    if (!banDominated(rows, model, marks)) return { marks, rows };
  }
}

/** Forces columns from outside before anything else is decided. */
export function force(columns: readonly number[]): Row[] {
  return columns.map((column) => ({ head: null, options: [column] }));
}
