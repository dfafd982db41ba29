/**
 * What courses offer and people take at given prices, apart from each other: courses and people are linked by the price
 * of a seat in each quarter only, and sessions by the price of a day of the rooms and instructors that they share.
 */
import type { CapacityRow } from './capacity.ts';
import { type CountPlan, everybody } from './count-plan.ts';
import { createCourseProgram } from './course-program.ts';
import { createPersonProgram, type PersonClass } from './person-program.ts';
import type { PlanningModel } from './planning-model.ts';

export interface Prices {
  /** By course and quarter, `quarters + 1` for each course; the last is for those who get no seat. */
  readonly seats: Float64Array;
  /** By capacity row and quarter. */
  readonly days: Float64Array;
  /** Of each seat that somebody does not get; comes on top of the last price of each course. */
  readonly unseated: number;
}

export interface PricedAnswer {
  /** No plan costs less, with what its missing seats are worth at these prices. */
  readonly value: number;
  /** By how much too much is offered at each price of a seat; beyond what there is of days. */
  readonly seats: Float64Array;
  readonly days: Float64Array;
  /** Seats that the courses do not offer. */
  readonly unseated: number;
  /** What the courses offer. */
  readonly plan: CountPlan;
}

/** Prices at which courses and people agree where nobody is due, and nothing rests on anything. */
export function firstPrices({ courses, quarters, waitingCost, seatWorth }: PlanningModel, rows: number): Prices {
  const one = Array.from({ length: quarters + 1 }, (_, quarter) => waitingCost * quarter);
  return {
    seats: Float64Array.from(courses.flatMap(() => one)),
    days: new Float64Array(rows * quarters),
    unseated: seatWorth,
  };
}

/** By quarter: how many people may come from then on. */
function arrivalsOf({ needs, quarters }: PlanningModel, list: readonly number[]): Int32Array {
  const counts = new Int32Array(quarters);
  for (const at of list) {
    const release = needs[at]?.release ?? 0;
    counts[release] = (counts[release] ?? 0) + 1;
  }
  return counts;
}

export function createPricedAnswers(
  model: PlanningModel,
  classes: readonly PersonClass[],
  rows: readonly CapacityRow[],
): (prices: Prices) => PricedAnswer {
  const { courses, quarters } = model;
  const width = quarters + 1;
  const program = createCourseProgram();
  const person = createPersonProgram(model);
  const arrivals = courses.map(({ needs }) => arrivalsOf(model, needs));
  const rowsOf = courses.map((_, course) => rows.flatMap((row, at) => (row.courses.includes(course) ? [at] : [])));
  const taken = new Int32Array(classes.reduce((most, { courses: list }) => Math.max(most, list.length), 0));

  const own = new Float64Array(width);

  const sessionPrices = (course: number, { days }: Prices) => {
    const prices = new Float64Array(quarters).fill(Infinity);
    const { price = 0, days: length = 1, runs = [] } = courses[course] ?? {};
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      if ((runs[quarter]?.length ?? 0) === 0) continue;
      let sum = price;
      for (const row of rowsOf[course] ?? []) sum += length * (days[row * quarters + quarter] ?? 0);
      prices[quarter] = sum;
    }
    return prices;
  };

  return (prices) => {
    const seats = new Float64Array(courses.length * width);
    const days = new Float64Array(rows.length * quarters);
    const sessions = new Int32Array(courses.length * quarters);
    const most = new Int32Array(courses.length * quarters);
    let value = 0;
    let unseated = 0;
    courses.forEach(({ seats: size, minimum, free, needs, days: length }, course) => {
      own.set(prices.seats.subarray(course * width, (course + 1) * width));
      own[quarters] = (own[quarters] ?? 0) + prices.unseated;
      const counts = program.solve(
        { quarters, seats: size, minimum, free, arrivals: arrivals[course] ?? [] },
        sessionPrices(course, prices),
        own,
      );
      value += counts.value;
      let left = needs.length;
      for (let quarter = 0; quarter < quarters; quarter += 1) {
        const [held, people] = [counts.sessions[quarter] ?? 0, counts.people[quarter] ?? 0];
        const at = course * quarters + quarter;
        sessions[at] = held;
        most[at] = people === held * size + (free[quarter] ?? 0) ? everybody : people;
        seats[course * width + quarter] = people;
        left -= people;
        for (const row of rowsOf[course] ?? []) {
          const place = row * quarters + quarter;
          days[place] = (days[place] ?? 0) + held * length;
        }
      }
      seats[course * width + quarters] = left;
      unseated += left;
    });
    for (const one of classes) {
      value += one.people * person.solve(one, prices.seats, taken);
      for (let place = 0; place < one.courses.length; place += 1) {
        const quarter = taken[place] ?? quarters;
        const at = (one.courses[place] ?? 0) * width + quarter;
        seats[at] = (seats[at] ?? 0) - one.people;
      }
    }
    rows.forEach((row, at) => {
      for (let quarter = 0; quarter < quarters; quarter += 1) {
        const place = at * quarters + quarter;
        value -= (prices.days[place] ?? 0) * (row.days[quarter] ?? 0);
        days[place] = (days[place] ?? 0) - (row.days[quarter] ?? 0);
      }
    });
    return { value, seats, days, unseated, plan: { sessions, most } };
  };
}
