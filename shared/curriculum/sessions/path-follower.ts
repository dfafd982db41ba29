/**
 * Whether a person's own planner could take some seats: dates a path around them as that planner does, the study of what
 * is attended first in front, which meets every date that can be met.
 */
import { type DayNumber, dayNumber } from '../../model/plain-date.ts';
import type { DayOff } from '../../model/work-calendar.ts';
import { type Calendar, monthNumber } from '../../planner/calendar.ts';
import { type BookedClass, createClassAllowance } from './class-allowance.ts';
import { pathStages } from './path-stages.ts';
import type { PersonPace } from './person-pace.ts';
import { type DayRun, daysWithin, firstDayOf, lastDayOf } from './session-days.ts';
import { createStudyDesk, type StudyDesk } from './study-desk.ts';

export interface PathFollower {
  /** The place of a course in the path; null where the path has none. */
  placeOf(course: string): number | null;
  /** Whether a class on these days fits beside the others; the seat that it has itself is left aside. */
  canTake(place: number, run: DayRun): boolean;
  take(place: number, run: DayRun): void;
  leave(place: number): void;
}

/** What all people share. */
export interface FollowerSetting {
  readonly calendar: Calendar;
  readonly desk: StudyDesk;
  /** The number of a day's month. */
  monthOf(day: DayNumber): number;
}

export function createFollowerSetting(calendar: Calendar): FollowerSetting {
  const months = new Int32Array((calendar.studyDays.last() ?? 0) + 1);
  return {
    calendar,
    desk: createStudyDesk(calendar),
    monthOf: (day) => {
      // Asked for every day that anybody may come on, so it is worked out once; no month has the number 0.
      const month = months[day] || monthNumber(day);
      months[day] = month;
      return month;
    },
  };
}

/** When a class could be, as long as nothing else changes. */
interface Window {
  readonly version: number;
  /** The last day of its study if all else waits, and if it waits for the study of all other seats. */
  readonly soonest: number;
  readonly surest: number;
  /** Whether something is attended that may have to wait for it. */
  readonly followed: boolean;
}

const noDays: DayRun = [];

export function createPathFollower(
  pace: PersonPace,
  daysOff: readonly DayOff[],
  { calendar, desk, monthOf }: FollowerSetting,
): PathFollower {
  const { studyDays } = calendar;
  const { courses, places, stages, stageOf, before, restsOn } = pathStages(pace.courses);
  const perDay = pace.hoursPerWeek / calendar.workingDaysPerWeek;
  const away = daysWithin(
    daysOff.filter(({ stops }) => stops === 'all'),
    dayNumber(pace.start),
    Infinity,
  );
  const closed = [...away].filter((day) => studyDays.has(day)).map((day) => studyDays.rank(day));
  const workingDay = (day: number): number => {
    for (let at = day; ; at += 1) {
      const rank = studyDays.rank(at);
      if (rank >= studyDays.count) return Infinity;
      at = studyDays.at(rank);
      if (!away.has(at)) return at;
    }
  };
  const allowance = createClassAllowance(pace.classDaysPerMonth);
  const start = workingDay(dayNumber(pace.start));
  const firstMonth = start === Infinity ? 0 : monthOf(start);
  const booked = (run: DayRun): BookedClass => ({ month: monthOf(firstDayOf(run)) - firstMonth, days: run.length });

  const seats: DayRun[] = courses.map(() => noDays);
  const fixed = courses.map(({ dates }) => dates.map(dayNumber).sort((a, b) => a - b));
  for (const run of fixed) if (run.length > 0) allowance.book(booked(run));
  const seatedIn = new Int32Array(stages.length);
  const windows: (Window | null)[] = courses.map(() => null);
  let version = 0;
  /** First days of stages, as far as they are known. */
  const starts = new Float64Array(stages.length + 1);
  starts[0] = start;
  let known = 0;

  const ends = new Float64Array(courses.length);
  const done = new Int32Array(courses.length);
  let turn = 0;
  /** The class that is tried, and its days. */
  let tried = -1;
  let triedRun: DayRun = noDays;
  const runOf = (place: number): DayRun => (place === tried ? triedRun : (seats[place] ?? noDays));
  let stageStart = 0;

  const begin = (stage: number) => {
    turn += 1;
    stageStart = starts[stage] ?? Infinity;
    if (stageStart < Infinity) desk.clear(stageStart, perDay, closed);
  };
  /** Books a course after what it rests on; false where its seat comes too soon. */
  const book = (place: number): boolean => {
    if (done[place] === turn) return true;
    done[place] = turn;
    let ready = stageStart;
    for (const other of before[place] ?? []) {
      if (!book(other)) return false;
      ready = Math.max(ready, (ends[other] ?? 0) + 1);
    }
    const studied = ready < Infinity ? desk.book(ready, courses[place]?.hours ?? 0) : Infinity;
    const run = runOf(place);
    const days = run.length > 0 ? run : (fixed[place] ?? noDays);
    if (run.length > 0 && firstDayOf(run) <= studied) return false;
    ends[place] = days.length > 0 ? Math.max(studied, lastDayOf(days)) : studied;
    return true;
  };
  /** Dates a stage: seats by their days, then all the rest; its last day, or null where a seat comes too soon. */
  const dateStage = (stage: number, last = -1): number | null => {
    begin(stage);
    if (stageStart === Infinity) return null;
    const list = stages[stage] ?? [];
    const seated = list.filter((place) => runOf(place).length > 0 && place !== last);
    seated.sort((a, b) => firstDayOf(runOf(a)) - firstDayOf(runOf(b)) || a - b);
    for (const place of seated) if (!book(place)) return null;
    if (last >= 0) return book(last) ? (ends[last] ?? null) : null;
    let end = stageStart - 1;
    for (const place of list) {
      book(place);
      end = Math.max(end, ends[place] ?? 0);
    }
    return end;
  };
  const startAfter = (stage: number, end: number | null): number => {
    if (end === null) return Infinity;
    return end < stageStart ? (starts[stage] ?? Infinity) : workingDay(end + 1);
  };
  const knowStart = (stage: number) => {
    for (; known < stage; known += 1) starts[known + 1] = startAfter(known, dateStage(known));
  };

  /** Whether something is attended that may have to wait for this class. */
  const isFollowed = (place: number): boolean => {
    const stage = stageOf[place] ?? 0;
    for (let later = stage + 1; later < stages.length; later += 1) if ((seatedIn[later] ?? 0) > 0) return true;
    return (stages[stage] ?? []).some((other) => (seats[other]?.length ?? 0) > 0 && restsOn[other]?.has(place));
  };

  const windowOf = (place: number): Window => {
    const seen = windows[place];
    if (seen?.version === version) return seen;
    const stage = stageOf[place] ?? 0;
    tried = place;
    triedRun = noDays;
    knowStart(stage);
    begin(stage);
    const soonest = stageStart < Infinity && book(place) ? (ends[place] ?? Infinity) : Infinity;
    const surest = dateStage(stage, place) ?? Infinity;
    tried = -1;
    const window = { version, soonest, surest, followed: isFollowed(place) };
    windows[place] = window;
    return window;
  };

  /** Dates everything from the stage of a class on. */
  const allFit = (place: number, run: DayRun): boolean => {
    const own = stageOf[place] ?? 0;
    const before = starts.slice();
    tried = place;
    triedRun = run;
    let fits = true;
    for (let stage = own; stage < stages.length && fits; stage += 1) {
      if (stage > own && !seatedIn.subarray(stage).some((count) => count > 0)) break;
      const end = dateStage(stage);
      fits = end !== null;
      starts[stage + 1] = startAfter(stage, end);
    }
    tried = -1;
    starts.set(before);
    return fits;
  };

  return {
    placeOf: (course) => places.get(course) ?? null,
    canTake: (place, run) => {
      const own = seats[place] ?? noDays;
      const { soonest, surest, followed } = windowOf(place);
      const first = firstDayOf(run);
      if (first <= soonest) return false;
      if (!allowance.fits(booked(run), own.length > 0 ? booked(own) : null)) return false;
      return (first > surest && !followed) || allFit(place, run);
    },
    take: (place, run) => {
      const stage = stageOf[place] ?? 0;
      allowance.book(booked(run));
      seats[place] = run;
      seatedIn[stage] = (seatedIn[stage] ?? 0) + 1;
      known = Math.min(known, stage);
      version += 1;
    },
    leave: (place) => {
      const stage = stageOf[place] ?? 0;
      const own = seats[place] ?? noDays;
      if (own.length === 0) return;
      allowance.giveBack(booked(own));
      seats[place] = noDays;
      seatedIn[stage] = (seatedIn[stage] ?? 0) - 1;
      known = Math.min(known, stage);
      version += 1;
    },
  };
}
