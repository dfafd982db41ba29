/**
 * A proven least cost, and plans on the way to it: courses and people are planned apart, linked by the price of a seat in
 * each quarter, and rooms and instructors by the price of their days. Prices move until what courses offer is what people take.
 */
import { heed, type Stop } from '../../planner/selection/stop.ts';
import type { CapacityRow } from './capacity.ts';
import type { CountPlan } from './count-plan.ts';
import { createCourseProgram } from './course-program.ts';
import { createPersonProgram, type PersonClass } from './person-program.ts';
import type { PlanningModel } from './planning-model.ts';

export interface BoundSearch {
  readonly model: PlanningModel;
  readonly classes: readonly PersonClass[];
  readonly rows: readonly CapacityRow[];
  readonly iterations: number;
  /** Takes what the courses would offer, and gives the least cost of a plan known so far. */
  readonly offer: (plan: CountPlan) => number;
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly stop?: Stop | undefined;
}

/** After so many iterations without a better bound, steps are halved. */
const patience = 8;

interface Prices {
  readonly seats: Float64Array;
  readonly days: Float64Array;
}

interface Answer {
  readonly value: number;
  /** What moving each price would gain. */
  readonly seatSlope: Float64Array;
  readonly daySlope: Float64Array;
  readonly plan: CountPlan;
}

function createAsk({ model, classes, rows }: BoundSearch) {
  const { courses, quarters, needs } = model;
  const width = quarters + 1;
  const program = createCourseProgram();
  const person = createPersonProgram(model);
  const arrivals = courses.map(({ needs: list }) => {
    const counts = new Int32Array(quarters);
    for (const at of list) {
      const release = needs[at]?.release ?? 0;
      counts[release] = (counts[release] ?? 0) + 1;
    }
    return counts;
  });
  const taken = new Int32Array(classes.reduce((most, { courses: list }) => Math.max(most, list.length), 0));

  const sessionPrices = (course: number, { days }: Prices) =>
    Array.from({ length: quarters }, (_, quarter) => {
      const { price = 0, days: length = 1, runs = [] } = courses[course] ?? {};
      if ((runs[quarter]?.length ?? 0) === 0) return Infinity;
      return rows.reduce(
        (sum, row, at) => sum + (row.courses.includes(course) ? length * (days[at * quarters + quarter] ?? 0) : 0),
        price,
      );
    });

  return (prices: Prices): Answer => {
    const seatSlope = new Float64Array(courses.length * width);
    const daySlope = new Float64Array(rows.length * quarters);
    const sessions = new Int32Array(courses.length * quarters);
    const most = new Int32Array(courses.length * quarters);
    let value = 0;
    courses.forEach(({ seats, minimum, free, needs: list, days }, course) => {
      const counts = program.solve(
        { quarters, seats, minimum, free, arrivals: arrivals[course] ?? [] },
        sessionPrices(course, prices),
        prices.seats.subarray(course * width, (course + 1) * width),
      );
      value += counts.value;
      sessions.set(counts.sessions, course * quarters);
      most.set(counts.people, course * quarters);
      let left = list.length;
      counts.people.forEach((count, quarter) => {
        seatSlope[course * width + quarter] = count;
        left -= count;
      });
      seatSlope[course * width + quarters] = left;
      rows.forEach((row, at) => {
        if (!row.courses.includes(course)) return;
        counts.sessions.forEach((count, quarter) => {
          daySlope[at * quarters + quarter] = (daySlope[at * quarters + quarter] ?? 0) + count * days;
        });
      });
    });
    for (const one of classes) {
      value += one.people * person.solve(one, prices.seats, taken);
      one.courses.forEach((course, place) => {
        const at = course * width + (taken[place] ?? quarters);
        seatSlope[at] = (seatSlope[at] ?? 0) - one.people;
      });
    }
    rows.forEach((row, at) => {
      row.days.forEach((days, quarter) => {
        const place = at * quarters + quarter;
        value -= (prices.days[place] ?? 0) * days;
        daySlope[place] = (daySlope[place] ?? 0) - days;
      });
    });
    return { value, seatSlope, daySlope, plan: { sessions, most } };
  };
}

function firstPrices({ model, rows }: BoundSearch): Prices {
  const { courses, quarters, waitingCost, seatWorth } = model;
  const one = Array.from(
    { length: quarters + 1 },
    (_, quarter) => waitingCost * quarter + (quarter === quarters ? seatWorth : 0),
  );
  return {
    seats: Float64Array.from(courses.flatMap(() => one)),
    days: new Float64Array(rows.length * quarters),
  };
}

/** The best proven bound of so many iterations, with what nobody's seat is worth. */
export function boundCounts(search: BoundSearch): number {
  const ask = createAsk(search);
  let best = -Infinity;
  let bestPrices = firstPrices(search);
  let prices = bestPrices;
  let step = 1;
  let waited = 0;
  for (let iteration = 0; iteration < search.iterations; iteration += 1) {
    heed(search.stop);
    search.onProgress?.(iteration);
    const answer = ask(prices);
    const known = search.offer(answer.plan);
    if (answer.value > best) {
      best = answer.value;
      bestPrices = prices;
      waited = 0;
    } else {
      waited += 1;
      if (waited >= patience) {
        step /= 2;
        waited = 0;
        prices = bestPrices;
      }
    }
    const { seatSlope, daySlope } = answer;
    // A price of days that is nothing already and would sink moves nothing.
    const dayMoves = daySlope.map((slope, at) => (slope < 0 && (prices.days[at] ?? 0) === 0 ? 0 : slope));
    const length = squares(seatSlope) + squares(dayMoves);
    if (length === 0 || known - best < 0.5) break;
    const stride = (step * (known - answer.value)) / length;
    prices = {
      seats: prices.seats.map((price, at) => price + stride * (seatSlope[at] ?? 0)),
      days: prices.days.map((price, at) => Math.max(0, price + stride * (dayMoves[at] ?? 0))),
    };
  }
  return best;
}

function squares(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
