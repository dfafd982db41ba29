/** The oracle of session planning: tries every seat that everybody could have, with rules written anew. Very small departments only. */
import { quarterOf } from '../../shared/curriculum/fiscal-quarter.ts';
import type { SeatNeed, SessionPlanningInput } from '../../shared/curriculum/sessions/session-planning.ts';
import { dayNumber } from '../../shared/model/plain-date.ts';
import { possibleRuns } from './check-sessions.ts';

/** The least cost of plans that leave so many seats out, by that number; Infinity where there is none. */
export type Truth = readonly number[];

interface Choice {
  readonly first: string;
  readonly last: string;
  readonly quarter: number;
}

/** Needs that can be served at all; rooms, instructors and kept sessions are left out of account. */
export function sessionTruth(input: SessionPlanningInput): Truth {
  const { rules, from, quarters } = input;
  const quarterIn = (date: string) => quarterOf(dayNumber(date)) - quarterOf(dayNumber(from));
  const choicesOf = ({ person, classDays, wanted }: SeatNeed): readonly Choice[] =>
    possibleRuns(input, classDays)
      .filter((run) => (run[0] ?? '') >= wanted)
      .filter(
        (run) => !input.daysOff.get(person)?.some((off) => run.some((date) => off.from <= date && date <= off.to)),
      )
      .map((run) => ({ first: run[0] ?? '', last: run.at(-1) ?? '', quarter: quarterIn(run[0] ?? '') }));
  const ready = (need: SeatNeed) =>
    Math.min(
      quarters,
      ...possibleRuns(input, need.classDays)
        .filter((run) => (run[0] ?? '') >= need.wanted)
        .map((run) => quarterIn(run[0] ?? '')),
    );
  // What no quarter can serve counts nothing, and neither does what rests on it.
  const isOutside = (need: SeatNeed): boolean =>
    ready(need) >= quarters ||
    input.needs.some((other) => other.person === need.person && need.after.includes(other.course) && isOutside(other));
  const needs = input.needs.filter((need) => !isOutside(need)).sort((a, b) => (a.wanted < b.wanted ? -1 : 1));
  const choices = needs.map((need) => [null, ...choicesOf(need)]);
  const readyAt = needs.map(ready);
  const taken: (Choice | null)[] = needs.map(() => null);
  const best: number[] = Array.from({ length: needs.length + 1 }, () => Infinity);

  const fits = (at: number, choice: Choice): boolean => {
    const need = needs[at];
    return needs.slice(0, at).every((other, place) => {
      if (other.person !== need?.person) return true;
      const seat = taken[place];
      if (need.after.includes(other.course)) return seat !== null && seat !== undefined && seat.last < choice.first;
      if (other.after.includes(need.course)) return !seat || choice.last < seat.first;
      return !seat || seat.last < choice.first || choice.last < seat.first;
    });
  };

  const cost = (): number | null => {
    const people = new Map<string, number>();
    const late = new Set<string>();
    let sum = 0;
    for (const [at, need] of needs.entries()) {
      const seat = taken[at];
      sum += rules.waitingCost * ((seat ? seat.quarter : quarters) - (readyAt[at] ?? 0));
      if (need.due && (!seat || dayNumber(seat.last) > dayNumber(need.due.date) - need.due.daysAfter))
        late.add(need.person);
      if (seat) people.set(`${need.course} ${seat.first}`, (people.get(`${need.course} ${seat.first}`) ?? 0) + 1);
    }
    for (const [key, count] of people) {
      const course = key.split(' ')[0];
      const { seats, minimum, costPerDay } = rules.courses.find((rule) => rule.course === course) ?? rules;
      const sessions = Math.ceil(count / seats);
      if (sessions * Math.max(1, Math.min(minimum, seats)) > count) return null;
      sum += sessions * costPerDay * (needs.find((need) => need.course === course)?.classDays ?? 1);
    }
    return sum + rules.missedDueCost * late.size;
  };

  const choose = (at: number, out: number): void => {
    if (at === needs.length) {
      const sum = cost();
      if (sum !== null) best[out] = Math.min(best[out] ?? Infinity, sum);
      return;
    }
    for (const choice of choices[at] ?? []) {
      if (choice && !fits(at, choice)) continue;
      taken[at] = choice;
      choose(at + 1, choice ? out : out + 1);
    }
    taken[at] = null;
  };
  choose(0, 0);
  return best;
}
