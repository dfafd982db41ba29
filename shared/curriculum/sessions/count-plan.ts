/** How many sessions of each course begin in each quarter, and how many people such numbers seat. */
import type { PlanningModel } from './planning-model.ts';

/** By course and quarter, `course * quarters + quarter`. */
export interface CountPlan {
  readonly sessions: Int32Array;
  /** No more people than this get a seat: some wait so that a later session has its fewest people. */
  readonly most: Int32Array;
}

/** More people than there can be: nobody waits without need. */
export const everybody = 2 ** 30;

/** How many sessions so many people fill, and how many of them get a seat: every session has its fewest people. */
export function sessionsFor(
  people: number,
  sessions: number,
  seats: number,
  minimum: number,
): { readonly sessions: number; readonly people: number } {
  const served = Math.min(people, sessions * seats);
  const needed = Math.ceil(served / seats);
  if (needed * minimum <= served) return { sessions: needed, people: served };
  return { sessions: needed - 1, people: (needed - 1) * seats };
}

/** Courses in the order in which people take them: by the mean number of courses that come before. */
export function courseRanks({ needs, courses }: PlanningModel): readonly number[] {
  const depth = new Int32Array(needs.length);
  needs.forEach(({ before }, at) => {
    for (const other of before) if (other < at) depth[at] = Math.max(depth[at] ?? 0, (depth[other] ?? 0) + 1);
  });
  const mean = courses.map(
    (course) => course.needs.reduce((sum, at) => sum + (depth[at] ?? 0), 0) / Math.max(1, course.needs.length),
  );
  return [...courses.keys()].sort((a, b) => (mean[a] ?? 0) - (mean[b] ?? 0) || a - b);
}
