/** Courses that would close a gap: those of the plan's roadmap first, then whoever teaches most of it. */
import type { ClosingCourse, GapMap, GapRow } from '../../../shared/assessment/gap-map.ts';

export interface Closer {
  readonly course: string;
  /** Knowledge items at a level that it would close, of the item or of everything. */
  readonly count: number;
  /** The plan's roadmap has it. */
  readonly planned: boolean;
}

function countFor({ closes, count }: ClosingCourse, item: string | null): number {
  if (item === null) return count;
  return closes.filter((each) => each.item === item).reduce((sum, each) => sum + each.count, 0);
}

/** What would close the gap of one skill item, or the whole gap (`item` null). */
export function closersOf({ courses }: GapMap, item: string | null, roadmap: ReadonlySet<string>): readonly Closer[] {
  return courses
    .map((each) => ({ course: each.course, count: countFor(each, item), planned: roadmap.has(each.course) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(b.planned) - Number(a.planned) || b.count - a.count);
}

/** Rows that lack something. */
export function lackingRows({ rows }: GapMap): readonly GapRow[] {
  return rows.filter(({ required, held }) => held < required);
}

/** Levels at which the same knowledge items are missing. */
export interface MissingRun {
  readonly from: number;
  readonly to: number;
  readonly missing: readonly string[];
}

/** What a row lacks, levels in a row that lack the same taken together. */
export function missingRuns({ cells }: GapRow): readonly MissingRun[] {
  const runs: MissingRun[] = [];
  for (const { level, missing } of cells) {
    if (missing.length === 0) continue;
    const last = runs.at(-1);
    if (last && last.to === level - 1 && last.missing.join() === missing.join())
      runs[runs.length - 1] = { ...last, to: level };
    else runs.push({ from: level, to: level, missing });
  }
  return runs;
}

/** How full a cell is, in the five steps that the map is coloured by. */
export function fullness(held: number, required: number): 0 | 1 | 2 | 3 | 4 {
  if (held >= required) return 4;
  if (held === 0) return 0;
  const share = held / required;
  return share < 1 / 3 ? 1 : share < 2 / 3 ? 2 : 3;
}
