/** The days that sessions use of rooms and instructors, beside the days that there are. */
import type { CapacityRow } from './capacity.ts';
import type { CountPlan } from './count-plan.ts';
import { everybody } from './count-plan.ts';
import type { PlanningModel } from './planning-model.ts';

export interface DayBudget {
  /** Whether so many more sessions of a course fit into a quarter beside those of a plan. */
  fits(sessions: ArrayLike<number>, course: number, quarter: number, more: number): boolean;
  /**
   * Learns from a quarter how much of its days could be used: sessions that keep to weeks leave some over.
   * @param sessions those that could be held, where more were planned.
   */
  learn(sessions: ArrayLike<number>, planned: ArrayLike<number>, quarter: number): void;
  /** A plan within the days that there are: what is too much is put off, the least filled first. */
  trim(plan: CountPlan): CountPlan;
}

/** Below this share of the days it is not for want of days that a session could not be held. */
const leastUsable = 0.6;

export function createDayBudget({ courses, quarters }: PlanningModel, rows: readonly CapacityRow[]): DayBudget {
  const rowsOf = courses.map((_, course) => rows.filter((row) => row.courses.includes(course)));
  const daysOf = (course: number) => courses[course]?.days ?? 0;
  const used = (row: CapacityRow, sessions: ArrayLike<number>, quarter: number) =>
    row.courses.reduce((sum, course) => sum + (sessions[course * quarters + quarter] ?? 0) * daysOf(course), 0);

  const usable = rows.map(() => 1);
  const daysIn = (row: CapacityRow, quarter: number) => (usable[rows.indexOf(row)] ?? 1) * (row.days[quarter] ?? 0);

  const trimQuarter = (plan: CountPlan, sessions: Int32Array, row: CapacityRow, quarter: number) => {
    let excess = used(row, sessions, quarter) - daysIn(row, quarter);
    if (excess <= 0) return;
    const filled = (course: number) => {
      const at = course * quarters + quarter;
      return (plan.most[at] ?? 0) / Math.max(1, sessions[at] ?? 0);
    };
    for (const course of [...row.courses].sort((a, b) => filled(a) - filled(b) || a - b)) {
      const at = course * quarters + quarter;
      while (excess > 0 && (sessions[at] ?? 0) > 0) {
        sessions[at] = (sessions[at] ?? 0) - 1;
        if (quarter + 1 < quarters) sessions[at + 1] = (sessions[at + 1] ?? 0) + 1;
        excess -= daysOf(course);
      }
    }
  };

  return {
    fits: (sessions, course, quarter, more) =>
      more <= 0 ||
      (rowsOf[course] ?? []).every(
        (row) => used(row, sessions, quarter) + more * daysOf(course) <= daysIn(row, quarter),
      ),
    learn: (sessions, planned, quarter) => {
      rows.forEach((row, at) => {
        const held = used(row, sessions, quarter);
        const most = row.days[quarter] ?? 0;
        if (most > 0 && held < used(row, planned, quarter))
          usable[at] = Math.min(usable[at] ?? 1, Math.max(leastUsable, held / most));
      });
    },
    trim: (plan) => {
      if (rows.length === 0) return plan;
      const sessions = plan.sessions.slice();
      for (let quarter = 0; quarter < quarters; quarter += 1)
        for (const row of rows) trimQuarter(plan, sessions, row, quarter);
      return { sessions, most: new Int32Array(sessions.length).fill(everybody) };
    },
  };
}
