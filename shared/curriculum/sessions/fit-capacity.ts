/** Sessions that are more than rooms and instructors have days for are put off, quarter by quarter. */
import type { CapacityRow } from './capacity.ts';
import type { CountPlan } from './count-plan.ts';
import type { PlanningModel } from './planning-model.ts';

/** Days that a plan uses of a row in a quarter. */
export function usedDays(
  { courses, quarters }: PlanningModel,
  row: CapacityRow,
  sessions: ArrayLike<number>,
  quarter: number,
): number {
  return row.courses.reduce(
    (sum, course) => sum + (sessions[course * quarters + quarter] ?? 0) * (courses[course]?.days ?? 0),
    0,
  );
}

/** Whether another session of a course fits into a quarter. */
export function hasRoomFor(
  model: PlanningModel,
  rows: readonly CapacityRow[],
  sessions: ArrayLike<number>,
  course: number,
  quarter: number,
): boolean {
  const days = model.courses[course]?.days ?? 0;
  return rows.every(
    (row) =>
      !row.courses.includes(course) || usedDays(model, row, sessions, quarter) + days <= (row.days[quarter] ?? 0),
  );
}

/** A plan within the days that there are: what is too much moves to the next quarter, the least filled first. */
export function fitCapacity(model: PlanningModel, rows: readonly CapacityRow[], plan: CountPlan): CountPlan {
  if (rows.length === 0) return plan;
  const { quarters, courses } = model;
  const sessions = plan.sessions.slice();
  const open = courses.flatMap(({ seats, free }) => free.map((spare) => spare + seats * 1_000));
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    for (const row of rows) {
      while (usedDays(model, row, sessions, quarter) > (row.days[quarter] ?? 0)) {
        const loosest = row.courses
          .filter((course) => (sessions[course * quarters + quarter] ?? 0) > 0)
          .map((course) => {
            const at = course * quarters + quarter;
            return { course, filled: (plan.most[at] ?? 0) / (sessions[at] ?? 1) };
          })
          .reduce((a, b) => (b.filled < a.filled ? b : a));
        const at = loosest.course * quarters + quarter;
        sessions[at] = (sessions[at] ?? 0) - 1;
        if (quarter + 1 < quarters) sessions[at + 1] = (sessions[at + 1] ?? 0) + 1;
      }
    }
  }
  return { sessions, most: Int32Array.from(open) };
}
