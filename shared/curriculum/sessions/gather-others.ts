/** Where too few people come together, others who have a seat already may come instead, if their session can spare them. */
import type { Gathering, SeatsOn } from './gathering.ts';
import { type DayRun, firstDayOf, lastDayOf } from './session-days.ts';
import type { Timetable } from './timetable.ts';

/** Days that are looked at: those on which the most of the people without a seat can come. */
const mostRuns = 40;

interface Mover {
  readonly at: number;
  readonly more: number;
}

/** Those who could come on some days from sessions that can spare them, the cheapest first. */
function movers(timetable: Timetable, course: number, run: DayRun, count: number): readonly Mover[] {
  const { model } = timetable;
  const { minimum = 1 } = model.courses[course] ?? {};
  const [quarter, end] = [model.days.quarterAt(firstDayOf(run)), lastDayOf(run)];
  return timetable
    .sessionsOf(course)
    .flatMap(({ needs, kept }) => {
      const spare = kept === null ? needs.size - minimum : needs.size;
      if (spare <= 0) return [];
      return [...needs]
        .filter((at) => timetable.canSit(at, run, true))
        .map((at) => ({ at, more: timetable.difference(at, quarter, end) }))
        .sort((a, b) => a.more - b.more || a.at - b.at)
        .slice(0, spare);
    })
    .sort((a, b) => a.more - b.more || a.at - b.at)
    .slice(0, count);
}

/** The best gathering of people without a seat and just as many others as make up the fewest; null where there is none. */
export function gatherWithOthers(
  timetable: Timetable,
  course: number,
  pool: readonly number[],
  seatsOn: SeatsOn,
): Gathering | null {
  const { model } = timetable;
  const { minimum = 1, runs = [] } = model.courses[course] ?? {};
  const candidates = runs
    .flat()
    .map((run) => ({ run, able: pool.filter((at) => timetable.canSit(at, run)) }))
    .filter(({ able }) => able.length > 0 && able.length < minimum)
    .sort((a, b) => b.able.length - a.able.length || firstDayOf(a.run) - firstDayOf(b.run));
  // Spread over all days of equal worth, not the first ones only.
  const every = Math.max(1, Math.ceil(candidates.length / mostRuns));
  let best: Gathering | null = null;
  for (let place = 0; place < candidates.length; place += every) {
    const { run, able } = candidates[place] ?? { run: [], able: [] };
    const others = movers(timetable, course, run, minimum - able.length);
    if (able.length + others.length < minimum) continue;
    const [quarter, end] = [model.days.quarterAt(firstDayOf(run)), lastDayOf(run)];
    const gain =
      able.reduce((sum, at) => sum - timetable.difference(at, quarter, end) + model.seatWorth, 0) -
      others.reduce((sum, { more }) => sum + more, 0);
    if (best && gain <= best.gain) continue;
    if (seatsOn(course, run, minimum) < minimum) continue;
    best = { run, needs: [...able, ...others.map(({ at }) => at)], gain };
  }
  return best;
}
