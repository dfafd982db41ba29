/** From a problem to the dated selection that answers it: the best one by its objective that ends in time. */
import { dayNumber } from '../model/plain-date.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import { type Dated, datedFor, dateSelection, daysTaken, lastDay } from './dated.ts';
import { bestInTime, isLate } from './deadline.ts';
import { solveEarliest } from './earliest.ts';
import type { Planner } from './planner.ts';
import type { Problem } from './problem.ts';
import { datesKey } from './question-key.ts';
import { solve } from './solve.ts';

/** A dated selection with what is proven of it: a lower bound in the first number of its measure, or in days. */
export interface Answer {
  readonly dated: Dated;
  /** The best one if no deadline were set. */
  readonly unhurried: Dated;
  readonly proven: boolean;
  readonly bound: number;
}

type Unhurried = Omit<Answer, 'unhurried'>;

/** The best answer, in time or not. */
async function answer(problem: Problem, takeable: ReadonlySet<string>, planner: Planner): Promise<Unhurried> {
  const { work, request } = problem;
  const name = `answer ${request.objective} ${datesKey(request)}`;
  const found = await work.once(name, () => answerAnew(problem, takeable, planner));
  return { ...found, dated: datedFor(problem, found.dated) };
}

async function answerAnew(problem: Problem, takeable: ReadonlySet<string>, planner: Planner): Promise<Unhurried> {
  if (problem.request.objective === 'finish') {
    const { dated, floor } = await solveEarliest(problem, takeable, planner);
    return { dated, proven: daysTaken(dated) <= floor, bound: floor };
  }
  const solved = await solve(problem, takeable, planner.select);
  return { dated: dateSelection(solved, planner), proven: solved.proven, bound: solved.bound };
}

/** Whether so many days from the start end after the deadline. */
function endsAfter(days: number, { start, deadline }: PlanRequest): boolean {
  return deadline !== null && dayNumber(start) + days - 1 > dayNumber(deadline);
}

/** The best answer that ends in time; where none is found, the one that ends first. */
export async function answerInTime(problem: Problem, takeable: ReadonlySet<string>, planner: Planner): Promise<Answer> {
  const found = await answer(problem, takeable, planner);
  const first: Answer = { ...found, unhurried: found.dated };
  const { deadline, objective } = problem.request;
  if (!isLate(first.dated, deadline) || objective === 'finish') return first;
  const { dated: earliest, floor } = await solveEarliest(problem, takeable, planner);
  // The earliest finish need not be proven, so that the first answer may end before it, or another one in time.
  const fastest = lastDay(earliest) <= lastDay(first.dated) ? earliest : first.dated;
  const allLate = daysTaken(fastest) <= floor || endsAfter(floor, problem.request);
  if (isLate(fastest, deadline) && allLate) return { ...first, dated: fastest };
  const inTime = bestInTime(problem, takeable, planner);
  if (inTime) return { ...first, ...inTime };
  return { ...first, dated: fastest, proven: false };
}
