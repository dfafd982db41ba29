/** Why somebody got no seat: the first thing that, by itself, left no place. */
import { type DayRun, firstDayOf } from './session-days.ts';
import type { WhyUnseated } from './session-planning.ts';
import type { Timetable } from './timetable.ts';

/** What keeps a session of a course from being held on some days; null where nothing does. */
export type WhatIsMissing = (course: number, run: DayRun) => 'no-room' | 'no-instructor' | null;

export interface Shortfall {
  readonly why: WhyUnseated;
  /** Where rooms or instructors are short, the first quarter in which they are. */
  readonly quarter: number | null;
}

const because = (why: WhyUnseated, quarter: number | null = null): Shortfall => ({ why, quarter });

/** Gives reasons for needs without a seat, once everybody who can be seated is and nothing changes any more. */
export function createReasons(timetable: Timetable, missing: WhatIsMissing): (need: number) => Shortfall {
  const { model } = timetable;
  const { needs, courses, instructors, rooms } = model;
  const isWaiting = (at: number) => timetable.sessionOf(at) === null && timetable.isReady(at);
  /** By course: days on which the fewest people of a session could come, of those who wait. */
  const gathered = new Map<number, ReadonlySet<DayRun>>();
  const together = (place: number): ReadonlySet<DayRun> => {
    const known = gathered.get(place);
    if (known) return known;
    const { needs: all = [], runs = [], minimum = 1 } = courses[place] ?? {};
    const waiting = all.filter(isWaiting);
    const isEnough = (run: DayRun) => {
      let count = 0;
      return waiting.some((at) => {
        if (timetable.canSit(at, run)) count += 1;
        return count >= minimum;
      });
    };
    const found = new Set(runs.flat().filter(isEnough));
    gathered.set(place, found);
    return found;
  };
  return (at) => {
    if (!timetable.isReady(at)) return because('prerequisite');
    const place = needs[at]?.course ?? -1;
    const course = courses[place];
    if (!course) return because('beyond');
    // Nobody may ever hold it, or no room is large enough: no day would help.
    if (course.instructors?.length === 0 && instructors.length > 0) return because('no-instructor');
    if (course.rooms?.length === 0 && rooms.length > 0) return because('no-room');
    const earliest = timetable.earliest(at);
    const runs = course.runs.flat().filter((run) => firstDayOf(run) >= earliest);
    if (runs.length === 0) return because('beyond');
    const mine = runs.filter((run) => timetable.canSit(at, run));
    if (mine.length === 0) return because(runs.some((run) => timetable.isFree(at, run)) ? 'pace' : 'days-off');
    const enough = together(place);
    const shared = mine.filter((run) => enough.has(run));
    if (shared.length === 0) return because('too-few');
    const held = shared.map((run) => ({ what: missing(place, run), quarter: model.days.quarterAt(firstDayOf(run)) }));
    const short = held.find(({ what }) => what === 'no-room') ?? held.find(({ what }) => what === 'no-instructor');
    return because(short?.what ?? 'no-instructor', short?.quarter ?? null);
  };
}
