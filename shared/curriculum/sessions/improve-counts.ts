/** Tries one session more, one fewer, or one earlier or later, in every course and quarter, as long as that saves something. */
import { heed, type Stop } from '../../planner/selection/stop.ts';
import type { CapacityRow } from './capacity.ts';
import type { CountOutcome, CountPlan, CountSimulation } from './count-plan.ts';
import { hasRoomFor } from './fit-capacity.ts';
import type { PlanningModel } from './planning-model.ts';

export interface Improving {
  readonly model: PlanningModel;
  readonly rows: readonly CapacityRow[];
  readonly simulation: CountSimulation;
  /** How many plans may be tried. */
  readonly trials: number;
  readonly stop?: Stop | undefined;
}

export interface Improved {
  readonly plan: CountPlan;
  readonly outcome: CountOutcome;
}

/** Everybody who can get a seat gets one. */
export function unlimited(plan: CountPlan): CountPlan {
  return { sessions: plan.sessions, most: new Int32Array(plan.most.length).fill(2 ** 30) };
}

type Move = readonly (readonly [quarter: number, more: number])[];

function movesAt(quarter: number, quarters: number): readonly Move[] {
  const moves: Move[] = [[[quarter, -1]]];
  if (quarter + 1 < quarters)
    moves.push([
      [quarter, -1],
      [quarter + 1, 1],
    ]);
  if (quarter > 0)
    moves.push([
      [quarter, -1],
      [quarter - 1, 1],
    ]);
  moves.push([[quarter, 1]]);
  if (quarter > 0)
    moves.push([
      [quarter, 1],
      [quarter - 1, -1],
    ]);
  return moves;
}

/** A plan that no single move makes better, unless the trials run out. */
export function improveCounts({ model, rows, simulation, trials, stop }: Improving, start: Improved): Improved {
  const { quarters, courses } = model;
  let best = start;
  let left = trials;
  const tryMove = (course: number, move: Move): boolean => {
    const sessions = best.plan.sessions.slice();
    const most = best.plan.most.slice();
    for (let quarter = 0; quarter < quarters; quarter += 1) most[course * quarters + quarter] = 2 ** 30;
    for (const [quarter, more] of move) {
      const at = course * quarters + quarter;
      if (more > 0 && (courses[course]?.runs[quarter]?.length ?? 0) === 0) return false;
      if ((sessions[at] ?? 0) + more < 0) return false;
      if (more > 0 && !hasRoomFor(model, rows, sessions, course, quarter)) return false;
      sessions[at] = (sessions[at] ?? 0) + more;
    }
    left -= 1;
    const outcome = simulation.run({ sessions, most });
    if (outcome.cost >= best.outcome.cost) return false;
    best = { plan: { sessions, most }, outcome };
    return true;
  };
  for (let more = true; more && left > 0; ) {
    more = false;
    for (let course = 0; course < courses.length; course += 1) {
      for (let quarter = 0; quarter < quarters; quarter += 1) {
        heed(stop);
        for (const move of movesAt(quarter, quarters)) {
          if (left <= 0) return best;
          if (tryMove(course, move)) more = true;
        }
      }
    }
  }
  return best;
}
