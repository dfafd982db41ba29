/**
 * In which quarters one person takes each course at least cost, where seats have prices: a dynamic program over a forest,
 * in which each course rests on one of those that must come before. The others are left out, so that nothing costs less.
 */
import type { PlanningModel } from './planning-model.ts';

/** People whose needs are the same. */
export interface PersonClass {
  readonly people: number;
  /** By place, earlier wanted first. */
  readonly courses: readonly number[];
  readonly ready: readonly number[];
  readonly release: readonly number[];
  /** The place that it rests on; -1 for none. Always an earlier one. */
  readonly parents: readonly number[];
  readonly lastOnTime: readonly number[];
  readonly lastPossible: readonly number[];
}

/** Groups people of the same needs. */
export function personClasses({ needs }: PlanningModel): readonly PersonClass[] {
  const byPerson = new Map<number, number[]>();
  needs.forEach(({ person }, at) => {
    const list = byPerson.get(person);
    if (list) list.push(at);
    else byPerson.set(person, [at]);
  });
  const classes = new Map<string, { people: number; list: readonly number[] }>();
  const parentOf = (at: number, list: readonly number[]) => {
    const parent = needs[at]?.before.filter((other) => other < at).at(-1);
    return parent === undefined ? -1 : list.indexOf(parent);
  };
  for (const list of byPerson.values()) {
    const key = list
      .map((at) => {
        const need = needs[at];
        return [
          need?.course,
          need?.ready,
          need?.release,
          parentOf(at, list),
          need?.lastOnTime,
          need?.lastPossible,
        ].join();
      })
      .join(' ');
    const known = classes.get(key);
    if (known) known.people += 1;
    else classes.set(key, { people: 1, list });
  }
  const pick = (list: readonly number[], field: 'course' | 'ready' | 'release' | 'lastOnTime' | 'lastPossible') =>
    list.map((at) => needs[at]?.[field] ?? 0);
  return [...classes.values()].map(({ people, list }) => ({
    people,
    courses: pick(list, 'course'),
    ready: pick(list, 'ready'),
    release: pick(list, 'release'),
    parents: list.map((at) => parentOf(at, list)),
    lastOnTime: pick(list, 'lastOnTime'),
    lastPossible: pick(list, 'lastPossible'),
  }));
}

export interface PersonProgram {
  /**
   * The least cost of one of the class.
   * @param seatPrices by course and quarter, `quarters + 1` for each course: what a seat saves; the last is for no seat.
   * @param taken takes the chosen quarters, by place of the class.
   */
  solve(one: PersonClass, seatPrices: Float64Array, taken: Int32Array): number;
}

export function createPersonProgram(model: PlanningModel): PersonProgram {
  const { quarters, waitingCost, missedDueCost } = model;
  const width = quarters + 1;
  let costs = new Float64Array(0);
  let choices = new Int32Array(0);

  /** Fills costs by place and quarter; on time only, or at any time. */
  const fill = (one: PersonClass, seatPrices: Float64Array, onTime: boolean): number => {
    const count = one.courses.length;
    if (costs.length < count * width) {
      costs = new Float64Array(count * width * 2);
      choices = new Int32Array(count * width * 2);
    }
    for (let place = 0; place < count; place += 1) {
      const prices = (one.courses[place] ?? 0) * width;
      const ready = one.ready[place] ?? 0;
      const release = one.release[place] ?? 0;
      const lastPossible = one.lastPossible[place] ?? quarters;
      const last = onTime ? (one.lastOnTime[place] ?? 0) : quarters;
      for (let quarter = 0; quarter < width; quarter += 1) {
        const possible = quarter >= release && quarter <= last && (quarter <= lastPossible || quarter === quarters);
        const own = waitingCost * (quarter - ready) - (seatPrices[prices + quarter] ?? 0);
        costs[place * width + quarter] = possible ? own : Infinity;
      }
    }
    let sum = 0;
    for (let place = count - 1; place >= 0; place -= 1) {
      // From here on the least of this quarter and all later ones, with what rests on it.
      let least = Infinity;
      let choice = quarters;
      for (let quarter = quarters; quarter >= 0; quarter -= 1) {
        const cost = costs[place * width + quarter] ?? Infinity;
        if (cost <= least) {
          least = cost;
          choice = quarter;
        }
        choices[place * width + quarter] = choice;
        const parent = one.parents[place] ?? -1;
        if (parent >= 0) costs[parent * width + quarter] = (costs[parent * width + quarter] ?? 0) + least;
      }
      if ((one.parents[place] ?? -1) < 0) sum += least;
    }
    return sum;
  };

  const trace = (one: PersonClass, taken: Int32Array) => {
    for (let place = 0; place < one.courses.length; place += 1) {
      const parent = one.parents[place] ?? -1;
      const from = parent < 0 ? 0 : (taken[parent] ?? 0);
      taken[place] = choices[place * width + from] ?? quarters;
    }
  };

  const solve: PersonProgram['solve'] = (one, seatPrices, taken) => {
    const isDue = one.lastOnTime.some((quarter) => quarter < Infinity);
    const late = fill(one, seatPrices, false) + (isDue ? missedDueCost : 0);
    trace(one, taken);
    if (!isDue) return late;
    const onTime = fill(one, seatPrices, true);
    if (onTime >= late) return late;
    trace(one, taken);
    return onTime;
  };
  return { solve };
}
