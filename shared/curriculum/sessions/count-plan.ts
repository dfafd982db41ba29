/** Who gets a seat in which quarter, if each course has so many sessions in each: quarter by quarter, the due first. */
import type { PlanningModel } from './planning-model.ts';

/** By course and quarter, `course * quarters + quarter`. */
export interface CountPlan {
  readonly sessions: Int32Array;
  /** No more people than this get a seat. */
  readonly most: Int32Array;
}

export interface CountOutcome {
  /** Yen, with what seats are worth that nobody gets. */
  readonly cost: number;
  /** By need: the quarter in which it is served; `quarters` where never. */
  readonly taken: Int32Array;
  /** By course and quarter: sessions that are held, and people in them and in kept ones. */
  readonly held: Int32Array;
  readonly people: Int32Array;
  readonly unseated: number;
}

export interface CountSimulation {
  run(plan: CountPlan): CountOutcome;
}

/**
 * How many sessions so many people fill, and how many of them get a seat: every session has its fewest people.
 */
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

/** Courses in the order in which people take them: by the mean place among their needs. */
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

/** Makes a simulation of a model; its working space is used again by every run, and so is the outcome. */
export function createCountSimulation(model: PlanningModel, ranks: readonly number[]): CountSimulation {
  const { needs, courses, quarters, waitingCost, missedDueCost, seatWorth, people } = model;
  // Who is due comes first, by the due date; among the others whoever was wanted first.
  const byDue = courses.map(({ needs: list }) =>
    Int32Array.from(
      [...list].sort(
        (a, b) =>
          (needs[a]?.lastOnTime ?? 0) - (needs[b]?.lastOnTime ?? 0) ||
          (needs[a]?.wanted ?? 0) - (needs[b]?.wanted ?? 0) ||
          a - b,
      ),
    ),
  );
  const release = Int32Array.from(needs, (need) => need.release);
  const ready = Int32Array.from(needs, (need) => need.ready);
  const lastOnTime = Float64Array.from(needs, (need) => need.lastOnTime);
  const personOf = Int32Array.from(needs, (need) => need.person);
  const before = needs.map((need) => need.before);
  const due = new Uint8Array(people.length);
  needs.forEach((need) => {
    if (need.lastOnTime < Infinity) due[need.person] = 1;
  });

  const run: CountSimulation['run'] = ({ sessions, most }) => {
    const taken = new Int32Array(needs.length).fill(quarters);
    const held = new Int32Array(courses.length * quarters);
    const served = new Int32Array(courses.length * quarters);
    const waiting = byDue.map((list) => list.slice());
    const late = new Uint8Array(people.length);
    let cost = 0;
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      for (const course of ranks) {
        const at = course * quarters + quarter;
        const { seats, minimum, free, price } = courses[course] ?? { seats: 1, minimum: 1, free: [], price: 0 };
        const spare = free[quarter] ?? 0;
        const places = Math.min(most[at] ?? 0, spare + (sessions[at] ?? 0) * seats);
        const list = waiting[course];
        if (places === 0 || !list || list.length === 0) continue;
        const urgent: number[] = [];
        const others: number[] = [];
        for (const need of list) {
          if ((release[need] ?? 0) > quarter) continue;
          if (before[need]?.some((other) => (taken[other] ?? quarters) > quarter)) continue;
          const isUrgent = (lastOnTime[need] ?? 0) < Infinity && (lastOnTime[need] ?? 0) >= quarter;
          if (isUrgent && late[personOf[need] ?? 0] === 0) urgent.push(need);
          else others.push(need);
        }
        const able = Math.min(places, urgent.length + others.length);
        const filled = sessionsFor(Math.max(0, able - spare), sessions[at] ?? 0, seats, minimum);
        const count = Math.min(able, spare) + filled.people;
        if (count === 0) continue;
        cost += filled.sessions * price;
        held[at] = filled.sessions;
        served[at] = count;
        for (let place = 0; place < count; place += 1) {
          const need = place < urgent.length ? urgent[place] : others[place - urgent.length];
          if (need === undefined) break;
          taken[need] = quarter;
          if ((lastOnTime[need] ?? 0) < quarter) late[personOf[need] ?? 0] = 1;
        }
        waiting[course] = list.filter((need) => taken[need] === quarters);
      }
    }
    let unseated = 0;
    for (let need = 0; need < needs.length; need += 1) {
      const quarter = taken[need] ?? quarters;
      cost += waitingCost * (quarter - (ready[need] ?? 0));
      if (quarter < quarters) continue;
      unseated += 1;
      cost += seatWorth;
      if ((lastOnTime[need] ?? 0) < Infinity) late[personOf[need] ?? 0] = 1;
    }
    for (let person = 0; person < people.length; person += 1) if (late[person] && due[person]) cost += missedDueCost;
    return { cost, taken, held, people: served, unseated };
  };
  return { run };
}
