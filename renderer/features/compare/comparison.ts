/** Roadmaps side by side as numbers: the best of each row, when each level ends, and which courses are only in which. */
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { hitchOf } from '../../../shared/planner/roadmap-difference.ts';

/** A roadmap that brings all that is required, be it late; only its sums can be compared. */
export function isWhole(roadmap: Roadmap): boolean {
  const hitch = hitchOf(roadmap);
  return hitch === null || hitch === 'late';
}

/** Null where a column has no roadmap. */
export type Compared = readonly (Roadmap | null)[];

/** Columns with the least value, where the values differ; unknown values are never the best. */
export function bestOf<Value extends number | string>(values: readonly (Value | null)[]): ReadonlySet<number> {
  const known = values.filter((value) => value !== null);
  const least = known.reduce<Value | null>((best, value) => (best === null || value < best ? value : best), null);
  if (known.length < 2 || known.every((value) => value === least)) return new Set();
  return new Set(values.flatMap((value, at) => (value !== null && value === least ? [at] : [])));
}

/** Levels of any of the roadmaps, rising. */
export function levelsOf(roadmaps: Compared): readonly number[] {
  const levels = roadmaps.flatMap((roadmap) => roadmap?.stages.map(({ level }) => level) ?? []);
  return [...new Set(levels)].sort((a, b) => a - b);
}

/** The last day of a level's courses; null where it has none. */
export function levelEnd(roadmap: Roadmap | null, level: number): string | null {
  const stage = roadmap?.stages.find((each) => each.level === level);
  return (
    stage?.courses
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? null
  );
}

export interface ComparedCourse {
  readonly id: string;
  readonly level: number;
  /** For each column: true where the course is in it, null where there is no roadmap. */
  readonly within: readonly (boolean | null)[];
  /** True where it is in some roadmaps and not in others. */
  readonly differs: boolean;
}

/** Every course of any roadmap, by level, those of the first roadmap first. */
export function comparedCourses(roadmaps: Compared): readonly ComparedCourse[] {
  const sets = roadmaps.map(
    (roadmap) => roadmap && new Set(roadmap.stages.flatMap(({ courses }) => courses.map(({ id }) => id))),
  );
  const levels = new Map<string, number>();
  for (const roadmap of roadmaps) {
    for (const { level, courses } of roadmap?.stages ?? []) {
      for (const { id } of courses) if (!levels.has(id)) levels.set(id, level);
    }
  }
  return [...levels]
    .map(([id, level]): ComparedCourse => {
      const within = sets.map((set) => set?.has(id) ?? null);
      return { id, level, within, differs: within.includes(true) && within.includes(false) };
    })
    .sort((a, b) => a.level - b.level);
}
