/**
 * Who gets a seat in which quarter, if each course has so many sessions in each; a change of one course is followed
 * through the courses that rest on it, and can be taken back.
 */
import { type CountPlan, sessionsFor } from './count-plan.ts';
import type { Need, PlanningModel } from './planning-model.ts';
import { firstDayOf, lastDayOf } from './session-days.ts';

/** What a plan comes to: yen, and how many seats nobody gets. Fewer without a seat is better, then fewer yen. */
export interface CountSum {
  readonly cost: number;
  readonly unseated: number;
}

export interface CountState {
  /** Puts all sessions of all courses as a plan says. */
  set(plan: CountPlan): CountSum;
  /** Changes one course; what it comes to then. */
  change(course: number, sessions: Int32Array, most: Int32Array): CountSum;
  /**
   * Quarters up to this one are over: whoever has a seat keeps it, everybody else comes later. Their sessions are no
   * longer counted.
   * @param seatedIn the quarter of a need's seat; null for none.
   */
  pass(quarter: number, seatedIn: (need: number) => number | null): void;
  /** Keeps what was changed since the last `keep`, or takes it back. */
  keep(): void;
  takeBack(): void;
  readonly sum: CountSum;
  /** How much has been looked at so far: counted, never timed, so that limits mean the same everywhere. */
  readonly work: number;
  /** The sessions that have people. */
  plan(): CountPlan;
  /** The quarter in which a need is served; `quarters` where never. */
  quarterOf(need: number): number;
  /** By course and quarter: people who could come and get no seat. */
  waiting(course: number, quarter: number): number;
}

/** A change that can be taken back. */
interface Undo {
  readonly list: Int32Array;
  readonly at: number;
  readonly value: number;
}

/**
 * The last quarter in which at least half of the days on which a session can be are in time for the due date; where there
 * is none, the last one with any. Plans are then easier to date.
 */
function comfortablyOnTime(
  { courses }: PlanningModel,
  { course, earliest, latestEnd, lastOnTime, release }: Need,
): number {
  if (lastOnTime < 0 || lastOnTime === Infinity) return lastOnTime;
  const runs = courses[course]?.runs[lastOnTime] ?? [];
  const inTime = runs.filter((run) => firstDayOf(run) >= earliest && lastDayOf(run) <= latestEnd).length;
  return inTime * 2 >= runs.length ? lastOnTime : Math.max(release, lastOnTime - 1);
}

export function createCountState(model: PlanningModel, ranks: readonly number[]): CountState {
  const { needs, courses, quarters, waitingCost, missedDueCost, people } = model;
  const rankOf = new Int32Array(courses.length);
  ranks.forEach((course, rank) => {
    rankOf[course] = rank;
  });
  const release = Int32Array.from(needs, (need) => need.release);
  const ready = Int32Array.from(needs, (need) => need.ready);
  const person = Int32Array.from(needs, (need) => need.person);
  const courseOf = Int32Array.from(needs, (need) => need.course);
  const lastOnTime = Int32Array.from(needs, (need) => Math.min(comfortablyOnTime(model, need), quarters));
  const lastPossible = Int32Array.from(needs, (need) => need.lastPossible);
  const isLimited = courses.map((course) => course.needs.some((at) => (lastPossible[at] ?? quarters) < quarters));
  const before = needs.map((need) => Int32Array.from(need.before));
  const after = needs.map((need) => Int32Array.from(need.after));
  const sorted = (compare: (a: number, b: number) => number) =>
    courses.map((course) => Int32Array.from([...course.needs].sort((a, b) => compare(a, b) || a - b)));
  const wantedFirst = (a: number, b: number) => (needs[a]?.wanted ?? 0) - (needs[b]?.wanted ?? 0);
  const byWanted = sorted(wantedFirst);
  const hopeless = new Set(needs.flatMap((need) => (need.lastOnTime < 0 ? [need.person] : [])));
  const isHopeless = (at: number) => hopeless.has(person[at] ?? -1);
  const byDue = sorted((a, b) => (lastOnTime[a] ?? 0) - (lastOnTime[b] ?? 0) || wantedFirst(a, b)).map((list) =>
    list.filter((at) => !isHopeless(at) && (lastOnTime[at] ?? 0) < quarters),
  );

  const taken = new Int32Array(needs.length).fill(quarters);
  /** The quarter of a seat that is kept; -1 while that is open. */
  const settled = new Int32Array(needs.length).fill(-1);
  const fresh = new Int32Array(needs.length);
  const earliest = new Int32Array(needs.length);
  const late = new Int32Array(people.length);
  const planned = new Int32Array(courses.length * quarters);
  const most = new Int32Array(courses.length * quarters);
  const held = new Int32Array(courses.length * quarters);
  let cost = 0;
  let unseated = needs.length;
  let work = 0;
  let undo: Undo[] = [];
  let kept = { cost, unseated };
  const dirty = new Uint8Array(courses.length);

  const put = (list: Int32Array, at: number, value: number) => {
    const old = list[at] ?? 0;
    if (old === value) return;
    undo.push({ list, at, value: old });
    list[at] = value;
  };
  const setLate = (at: number, by: number) => {
    const who = person[at] ?? 0;
    const count = (late[who] ?? 0) + by;
    if (count === 0) cost -= missedDueCost;
    else if (count === by) cost += missedDueCost;
    put(late, who, count);
  };

  const firstQuarter = (at: number) => {
    let first = release[at] ?? 0;
    for (const other of before[at] ?? []) first = Math.max(first, taken[other] ?? quarters);
    return first;
  };

  const seat = (list: Int32Array, quarter: number, count: number, urgentOnly: boolean): number => {
    let left = count;
    for (let place = 0; place < list.length && left > 0; place += 1) {
      const at = list[place] ?? 0;
      if ((fresh[at] ?? 0) < quarters || (earliest[at] ?? 0) > quarter) continue;
      if ((lastPossible[at] ?? quarters) < quarter) continue;
      if (urgentOnly && (lastOnTime[at] ?? 0) < quarter) continue;
      fresh[at] = quarter;
      left -= 1;
    }
    return left;
  };

  /** People who wait for a seat in a course of which some can come only for so long. */
  const waitingNow = (list: Int32Array, quarter: number) => {
    let count = 0;
    for (const at of list) {
      const isOpen = (earliest[at] ?? 0) <= quarter && quarter <= (lastPossible[at] ?? quarters);
      if (isOpen && (fresh[at] ?? 0) === quarters) count += 1;
    }
    return count;
  };

  /** Seats the people of a course anew; courses that rest on it become dirty where that changes something. */
  const seatCourse = (course: number) => {
    const list = byWanted[course] ?? new Int32Array(0);
    const { seats = 1, minimum = 1, price = 0, free = [] } = courses[course] ?? {};
    const joining = new Int32Array(quarters + 1);
    work += list.length * quarters;
    for (const at of list) {
      const known = settled[at] ?? -1;
      fresh[at] = known < 0 ? quarters : known;
      if (known >= 0) continue;
      const first = firstQuarter(at);
      earliest[at] = first;
      joining[first] = (joining[first] ?? 0) + 1;
    }
    let waiting = 0;
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      waiting += joining[quarter] ?? 0;
      if (isLimited[course]) waiting = waitingNow(list, quarter);
      const at = course * quarters + quarter;
      const spare = free[quarter] ?? 0;
      if (waiting === 0 && (held[at] ?? 0) === 0) continue;
      const able = Math.min(waiting, most[at] ?? 0);
      const filled = sessionsFor(Math.max(0, able - spare), planned[at] ?? 0, seats, minimum);
      cost += (filled.sessions - (held[at] ?? 0)) * price;
      put(held, at, filled.sessions);
      const count = Math.min(able, spare) + filled.people;
      if (count === 0) continue;
      waiting -= count;
      const left = seat(byDue[course] ?? list, quarter, count, true);
      seat(list, quarter, left, false);
    }
    for (const at of list) {
      const was = taken[at] ?? quarters;
      const is = fresh[at] ?? quarters;
      if (was === is) continue;
      cost += waitingCost * (is - was);
      if (was === quarters) unseated -= 1;
      if (is === quarters) unseated += 1;
      const last = lastOnTime[at] ?? quarters;
      if (last < quarters && was > last !== is > last) setLate(at, is > last ? 1 : -1);
      put(taken, at, is);
      for (const other of after[at] ?? []) dirty[courseOf[other] ?? 0] = 1;
    }
  };

  /** Courses in their order; one that rests on a later one, which is rare, is seated at most once more. */
  const settle = (from: number) => {
    for (let round = 0; round < 2; round += 1) {
      let more = false;
      for (let rank = round === 0 ? from : 0; rank < ranks.length; rank += 1) {
        const course = ranks[rank] ?? 0;
        if (dirty[course] === 0) continue;
        dirty[course] = 0;
        seatCourse(course);
        more = true;
      }
      if (!more) break;
    }
    dirty.fill(0);
  };

  // At first nobody has a seat: they wait to the end, and whoever is due is late.
  needs.forEach((_, at) => {
    cost += waitingCost * (quarters - (ready[at] ?? 0));
    if ((lastOnTime[at] ?? 0) < quarters) setLate(at, 1);
  });
  undo = [];
  kept = { cost, unseated };

  const keep = () => {
    undo = [];
    kept = { cost, unseated };
  };
  return {
    set: (plan) => {
      planned.set(plan.sessions);
      most.set(plan.most);
      dirty.fill(1);
      settle(0);
      keep();
      return kept;
    },
    change: (course, sessions, limits) => {
      for (let quarter = 0; quarter < quarters; quarter += 1) {
        put(planned, course * quarters + quarter, sessions[quarter] ?? 0);
        put(most, course * quarters + quarter, limits[quarter] ?? 0);
      }
      dirty[course] = 1;
      settle(rankOf[course] ?? 0);
      return { cost, unseated };
    },
    pass: (quarter, seatedIn) => {
      for (let at = 0; at < needs.length; at += 1) {
        const seated = seatedIn(at);
        settled[at] = seated ?? -1;
        if (seated === null) release[at] = Math.max(release[at] ?? 0, Math.min(quarter + 1, quarters));
      }
      for (let course = 0; course < courses.length; course += 1) {
        for (let passed = 0; passed <= quarter; passed += 1) planned[course * quarters + passed] = 0;
      }
      dirty.fill(1);
      settle(0);
      keep();
    },
    keep,
    takeBack: () => {
      for (let at = undo.length - 1; at >= 0; at -= 1) {
        const step = undo[at];
        if (step) step.list[step.at] = step.value;
      }
      undo = [];
      ({ cost, unseated } = kept);
    },
    get sum() {
      return { cost, unseated };
    },
    get work() {
      return work;
    },
    plan: () => ({ sessions: held.slice(), most: most.slice() }),
    quarterOf: (need) => taken[need] ?? quarters,
    waiting: (course, quarter) => {
      let count = 0;
      for (const at of byWanted[course] ?? []) {
        if (
          (lastPossible[at] ?? quarters) >= quarter &&
          (taken[at] ?? quarters) > quarter &&
          firstQuarter(at) <= quarter
        )
          count += 1;
      }
      return count;
    },
  };
}
