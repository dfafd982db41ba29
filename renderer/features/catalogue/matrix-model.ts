/** The matrix of courses by knowledge items as data: columns by skill item, and for each course its filled cells. */
import { attainmentParts } from '../../../shared/model/attainment.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { StandardIndex } from '../../../shared/model/standard-index.ts';
import { levelsText } from '../../../shared/paper/taught-skills.ts';

export interface MatrixColumn {
  readonly id: string;
  readonly title: string;
  readonly skill: string;
}

/** Neighbouring columns of one skill item. */
export interface MatrixSpan {
  readonly skill: string;
  readonly title: string;
  readonly first: number;
  readonly count: number;
}

export interface MatrixCell {
  readonly column: number;
  /** The levels taught, as the cell shows them. */
  readonly text: string;
}

export interface MatrixRow {
  readonly course: Course;
  /** Filled cells, from left to right. */
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly spans: readonly MatrixSpan[];
  readonly rows: readonly MatrixRow[];
  /** How many of the rows teach each column. */
  readonly taughtBy: readonly number[];
}

function columnsOf(index: StandardIndex, specialty: string, language: Language) {
  const columns: MatrixColumn[] = [];
  const spans: MatrixSpan[] = [];
  for (const skill of index.skillItems.values()) {
    if (!skill.specialties.includes(specialty)) continue;
    spans.push({ skill: skill.id, title: skill[language], first: columns.length, count: skill.knowledge.length });
    for (const item of skill.knowledge) columns.push({ id: item.id, title: item[language], skill: skill[language] });
  }
  return { columns, spans };
}

function cellsOf(course: Course, places: ReadonlyMap<string, number>, language: Language): readonly MatrixCell[] {
  const levels = new Map<number, number[]>();
  for (const { knowledgeItem, level } of course.teaches.map(attainmentParts)) {
    const column = places.get(knowledgeItem);
    if (column !== undefined) levels.set(column, [...(levels.get(column) ?? []), level]);
  }
  return [...levels]
    .sort(([a], [b]) => a - b)
    .map(([column, at]) => ({
      column,
      text: levelsText(
        at.sort((a, b) => a - b),
        language,
      ),
    }));
}

/** The matrix of one specialty, over the courses given that serve it. */
export function makeMatrix(
  courses: readonly Course[],
  index: StandardIndex,
  specialty: string,
  language: Language,
): Matrix {
  const { columns, spans } = columnsOf(index, specialty, language);
  const places = new Map(columns.map(({ id }, at) => [id, at]));
  const rows = courses
    .filter(({ specialties }) => specialties.includes(specialty))
    .map((course) => ({ course, cells: cellsOf(course, places, language) }));
  const taughtBy = columns.map(() => 0);
  for (const { cells } of rows) for (const { column } of cells) taughtBy[column] = (taughtBy[column] ?? 0) + 1;
  return { columns, spans, rows, taughtBy };
}

/** A place in the matrix; null for a whole row or a whole column. */
export interface MatrixPlace {
  readonly row: number | null;
  readonly column: number | null;
}

/** The cell that an arrow key leads to; null for other keys. */
export function placeAfterKey(
  key: string,
  { row, column }: { readonly row: number; readonly column: number },
  { rows, columns }: Matrix,
  page: number,
): { readonly row: number; readonly column: number } | null {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    PageDown: [row + page, column],
    PageUp: [row - page, column],
    Home: [row, 0],
    End: [row, columns.length - 1],
  };
  const next = steps[key];
  if (!next) return null;
  const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, at));
  return { row: within(next[0], rows.length), column: within(next[1], columns.length) };
}
