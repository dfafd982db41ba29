/**
 * A proven least cost: prices move, by subgradients, until what courses offer is what people take. Every price proves a
 * bound for plans that leave so many seats out, so that a bound can be asked for whatever number is left out in the end.
 */
import { heed, type Stop } from '../../planner/selection/stop.ts';
import type { CountPlan } from './count-plan.ts';
import type { CountSum } from './count-state.ts';
import type { PricedAnswer, Prices } from './priced-answer.ts';

export interface BoundSearch {
  /** Goes on for so many iterations against the best plan known, which leaves about `unseated` out, and which `offer` may make better by what it is offered. */
  run(
    iterations: number,
    unseated: number,
    offer: (plan: CountPlan) => CountSum,
    onProgress?: (done: number) => void,
  ): void;
  /** No plan that leaves so many seats out, or fewer, costs less. */
  bound(unseated: number): number;
}

/** After so many iterations without a better bound, steps are shortened. */
const patience = 6;
const shorter = 0.6;

/** Prices of days, and of missing seats, are larger than those of seats, so they move more at a time. */
const dayScale = 20;
const unseatedScale = 400;

/** How often the price of a missing seat is halved, to begin with one of the right size. */
const halvings = 10;

function squares(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

/** @param ask answers at given prices. */
export function createBoundSearch(ask: (prices: Prices) => PricedAnswer, first: Prices, stop?: Stop): BoundSearch {
  /** What each price proved: a line over the number of seats left out. */
  const proofs: { readonly value: number; readonly unseated: number; readonly prices: Prices }[] = [];
  const at = (unseated: number) =>
    proofs.reduce<{ readonly value: number; readonly prices: Prices }>(
      (best, proof) => {
        const value = proof.value - proof.unseated * unseated;
        return value > best.value ? { value, prices: proof.prices } : best;
      },
      { value: -Infinity, prices: first },
    );

  const run: BoundSearch['run'] = (iterations, unseated, offer, onProgress) => {
    let step = 1;
    let waited = 0;
    let { prices } = at(unseated);
    for (let halving = 1; halving <= halvings && unseated > 0; halving += 1) {
      const tried = { ...prices, unseated: prices.unseated / 2 };
      proofs.push({ value: ask(tried).value, unseated: tried.unseated, prices: tried });
      prices = tried;
    }
    ({ prices } = at(unseated));
    let target: CountSum | null = null;
    for (let iteration = 0; iteration < iterations; iteration += 1) {
      heed(stop);
      onProgress?.(iteration);
      const answer = ask(prices);
      const known: CountSum = offer(answer.plan);
      const before: number = target && target.unseated === known.unseated ? at(known.unseated).value : -Infinity;
      target = known;
      proofs.push({ value: answer.value, unseated: prices.unseated, prices });
      const value = answer.value - prices.unseated * known.unseated;
      waited = value > before ? 0 : waited + 1;
      if (waited >= patience) {
        step *= shorter;
        waited = 0;
        prices = at(known.unseated).prices;
      }
      if (known.cost - at(known.unseated).value < 0.5) return;
      prices = moved(prices, answer, known, step * (known.cost - value));
    }
  };
  return { run, bound: (unseated) => at(unseated).value };
}

/** Prices a step further: what is offered too much gets dearer, what is asked for too much cheaper. */
function moved(prices: Prices, answer: PricedAnswer, known: CountSum, gain: number): Prices {
  // A price that is nothing already and would sink moves nothing.
  const days = answer.days.map((slope, place) => (slope < 0 && (prices.days[place] ?? 0) === 0 ? 0 : slope));
  const without = answer.unseated - known.unseated;
  const unseated = without < 0 && prices.unseated === 0 ? 0 : without;
  const length = squares(answer.seats) + dayScale * squares(days) + unseatedScale * unseated * unseated;
  if (length === 0) return prices;
  const stride = gain / length;
  return {
    seats: prices.seats.map((price, place) => price + stride * (answer.seats[place] ?? 0)),
    days: prices.days.map((price, place) => Math.max(0, price + stride * dayScale * (days[place] ?? 0))),
    unseated: Math.max(0, prices.unseated + stride * unseatedScale * unseated),
  };
}
