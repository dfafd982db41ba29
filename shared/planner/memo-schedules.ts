/** Schedules that are remembered: many people take the same courses, and one question dates the same ones more than once. */
import type { Session } from '../catalogue/own-catalogue.ts';
import type { Course } from '../model/catalogue-schema.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import type { Calendar } from './calendar.ts';
import { datesKey } from './question-key.ts';
import { type Schedule, scheduleCourses } from './schedule/schedule-courses.ts';

type Before = ReadonlyMap<string, readonly string[]>;

/** What dates depend on that a question does not say. */
interface Timetable {
  readonly calendar: Calendar;
  readonly sessions: readonly Session[];
}

/** Dates courses in their order under a request's pace and wishes. */
export type Dating = (
  ordered: readonly Course[],
  before: Before,
  request: PlanRequest,
  timetable: Timetable,
) => Schedule;

/** Dates courses anew each time. */
export const dateCourses: Dating = (ordered, before, request, { calendar, sessions }) =>
  scheduleCourses(ordered, before, request, calendar.without(request.daysOff), sessions);

/** So many schedules are remembered under the same sessions; those that were made first are forgotten. */
const capacity = 1_000;

/** Which courses are dated, in which order and after which others. */
function coursesKey(ordered: readonly Course[], before: Before): string {
  return ordered.map(({ id }) => `${id}<${before.get(id)?.join() ?? ''}`).join(' ');
}

/** Remembers what was dated, for one catalogue and one calendar; their sessions may differ. */
export function memoDating(): Dating {
  const bySessions = new WeakMap<Timetable['sessions'], Map<string, Schedule>>();
  const keys = new WeakMap<readonly Course[], { readonly before: Before; readonly key: string }>();
  const keyOf = (ordered: readonly Course[], before: Before): string => {
    const known = keys.get(ordered);
    if (known?.before === before) return known.key;
    const key = coursesKey(ordered, before);
    keys.set(ordered, { before, key });
    return key;
  };
  return (ordered, before, request, timetable) => {
    const schedules = bySessions.get(timetable.sessions) ?? new Map<string, Schedule>();
    bySessions.set(timetable.sessions, schedules);
    const key = `${keyOf(ordered, before)} ${datesKey(request)}`;
    const known = schedules.get(key);
    if (known) return known;
    const schedule = dateCourses(ordered, before, request, timetable);
    const [oldest] = schedules.keys();
    if (schedules.size >= capacity && oldest !== undefined) schedules.delete(oldest);
    schedules.set(key, schedule);
    return schedule;
  };
}
