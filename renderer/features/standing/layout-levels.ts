/** Where the parts of the columns of levels lie. */
import type { LevelRow } from '../../../shared/curriculum/standing/level-counts.ts';
import { levelShare } from '../../../shared/paper/standing-colours.ts';
import { scaleStep } from '../../../shared/paper/standing-levels-sheet.ts';

export const chartSizes = { height: 260, left: 44, foot: 26, head: 20, readable: 15, widest: 110 } as const;

/** One specialty's rows with the titles of their columns. */
export interface LevelsOf {
  readonly rows: readonly LevelRow[];
  readonly columns: readonly string[];
  /** The highest level of the specialty. */
  readonly highest: number;
}

export interface ChartPart {
  readonly column: number;
  readonly row: number;
  readonly level: number | null;
  /** Places of its people. */
  readonly people: readonly number[];
  /** How dark it is, 0 to 1. */
  readonly share: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LevelsLayout {
  /** By column, and from the bottom up. */
  readonly parts: readonly ChartPart[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly columns: readonly {
    readonly title: string;
    readonly middle: number;
    readonly total: number;
    readonly top: number;
  }[];
}

export function layoutLevels({ rows, columns, highest }: LevelsOf, width: number): LevelsLayout {
  const { height, left, foot, head, widest } = chartSizes;
  const countIn = (column: number) => rows.reduce((sum, { cells }) => sum + (cells[column]?.length ?? 0), 0);
  const most = Math.max(1, ...columns.map((_, column) => countIn(column)));
  const y = (people: number) => height - foot - (people / most) * (height - foot - head);
  const slot = (width - left) / Math.max(1, columns.length);
  const barWidth = Math.min(widest, slot * 0.66);
  const parts = columns.flatMap((_, column) => {
    let below = 0;
    return rows.flatMap(({ level, cells }, row): readonly ChartPart[] => {
      const people = cells[column] ?? [];
      if (people.length === 0) return [];
      const bottom = y(below);
      below += people.length;
      const x = left + slot * column + (slot - barWidth) / 2;
      const share = levelShare(level, highest);
      return [{ column, row, level, people, share, x, y: y(below), width: barWidth, height: bottom - y(below) }];
    });
  });
  const step = scaleStep(most);
  return {
    parts,
    ticks: Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => ({ value: at * step, y: y(at * step) })),
    columns: columns.map((title, column) => ({
      title,
      middle: left + slot * (column + 0.5),
      total: countIn(column),
      top: y(countIn(column)),
    })),
  };
}
