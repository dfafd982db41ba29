/** Why somebody got no seat: the first thing that, by itself, left no place. */
import { type DayRun, firstDayOf } from './session-days.ts';
import type { WhyUnseated } from './session-planning.ts';
import type { Timetable } from './timetable.ts';

/** What keeps a session of a course from being held on some days; null where nothing does. */
export type WhatIsMissing = (course: number, run: DayRun) => 'no-room' | 'no-instructor' | null;

/** The reason for a need without a seat, once everybody who can be seated is. */
export function whyUnseated(timetable: Timetable, at: number, missing: WhatIsMissing): WhyUnseated {
  const { model } = timetable;
  const { needs, courses, instructors, rooms } = model;
  if (!timetable.isReady(at)) return 'prerequisite';
  const course = courses[needs[at]?.course ?? -1];
  if (!course) return 'beyond';
  const place = needs[at]?.course ?? 0;
  // Nobody may ever hold it, or no room is large enough: no day would help.
  if (course.instructors?.length === 0 && instructors.length > 0) return 'no-instructor';
  if (course.rooms?.length === 0 && rooms.length > 0) return 'no-room';
  const first = timetable.earliest(at);
  const runs = course.runs.flat().filter((run) => firstDayOf(run) >= first);
  if (runs.length === 0) return 'beyond';
  const mine = runs.filter((run) => timetable.canSit(at, run));
  if (mine.length === 0) return runs.some((run) => timetable.isFree(at, run)) ? 'pace' : 'days-off';
  const others = course.needs.filter((other) => timetable.sessionOf(other) === null && timetable.isReady(other));
  const together = mine.filter(
    (run) => others.filter((other) => timetable.canSit(other, run)).length >= course.minimum,
  );
  if (together.length === 0) return 'too-few';
  const reasons = together.map((run) => missing(place, run));
  return reasons.includes('no-room') ? 'no-room' : 'no-instructor';
}
