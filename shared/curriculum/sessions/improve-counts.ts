/** Tries one session more, one fewer, or one earlier or later, in every course and quarter, as long as that is better. */
import { heed, type Stop } from '../../planner/selection/stop.ts';
import { everybody } from './count-plan.ts';
import type { CountState, CountSum } from './count-state.ts';
import type { DayBudget } from './day-budget.ts';
import type { PlanningModel } from './planning-model.ts';

export interface ImprovingCounts {
  readonly model: PlanningModel;
  readonly budget: DayBudget;
  readonly state: CountState;
  /** Quarters before this one are left alone. */
  readonly from: number;
  /** How much may be looked at; some fifty million take a second. */
  readonly work: number;
  readonly stop?: Stop | undefined;
}

export function isBetter(a: CountSum, b: CountSum): boolean {
  return a.unseated !== b.unseated ? a.unseated < b.unseated : a.cost < b.cost - 0.01;
}

/** Sessions more or fewer, by quarter. */
type Move = readonly (readonly [quarter: number, more: number])[];

function movesAt(quarter: number, from: number, quarters: number, isHeld: boolean, isWaited: boolean): readonly Move[] {
  const moves: Move[] = [];
  if (isHeld) {
    moves.push([[quarter, -1]]);
    for (const other of [quarter + 1, quarter - 1, quarter + 2, quarter - 2]) {
      if (other < from || other >= quarters) continue;
      moves.push([
        [quarter, -1],
        [other, 1],
      ]);
    }
  }
  if (isWaited) moves.push([[quarter, 1]]);
  return moves;
}

/** Makes the plan of a state better until no single move does, unless the work runs out. Rounds look at changed courses only. */
export function improveCounts({ model, budget, state, from, work, stop }: ImprovingCounts): void {
  const { quarters, courses } = model;
  const end = state.work + work;
  let { sessions: all, most } = state.plan();
  let best = state.sum;
  const tryMove = (course: number, move: Move): boolean => {
    const offset = course * quarters;
    const sessions = all.slice(offset, offset + quarters);
    for (const [quarter, more] of move) {
      if (more > 0 && (courses[course]?.runs[quarter]?.length ?? 0) === 0) return false;
      if (!budget.fits(all, course, quarter, more)) return false;
      sessions[quarter] = (sessions[quarter] ?? 0) + more;
    }
    const limited = most.slice(offset, offset + quarters);
    const free = new Int32Array(quarters).fill(everybody);
    for (const limits of limited.some((count) => count < everybody) ? [free, limited] : [free]) {
      for (const [quarter, more] of move) if (more > 0) limits[quarter] = everybody;
      const sum = state.change(course, sessions, limits);
      if (isBetter(sum, best)) {
        state.keep();
        best = sum;
        ({ sessions: all, most } = state.plan());
        return true;
      }
      state.takeBack();
    }
    return false;
  };
  for (let more = true; more && state.work < end; ) {
    more = false;
    for (let course = 0; course < courses.length; course += 1) {
      heed(stop);
      for (let quarter = from; quarter < quarters; quarter += 1) {
        const isHeld = (all[course * quarters + quarter] ?? 0) > 0;
        for (const move of movesAt(quarter, from, quarters, isHeld, state.waiting(course, quarter) > 0)) {
          if (state.work >= end) return;
          if (tryMove(course, move)) {
            more = true;
            break;
          }
        }
      }
    }
  }
}
