/** How many days rooms and instructors have in each quarter for the courses that can use no others. */
import type { DayNumber } from '../../model/plain-date.ts';
import type { CourseSession } from '../course-session.ts';
import type { Instructor, Room } from '../department-rules.ts';
import { daysOfSession } from './kept-sessions.ts';
import type { PlanningModel } from './planning-model.ts';
import { daysWithin, type SessionDays } from './session-days.ts';

/** Days that one room or instructor can be used on. */
export interface Resource {
  /** Days on which it is not there, or taken by a kept session. */
  readonly blocked: ReadonlySet<DayNumber>;
  /** By quarter: how many more days it may have. */
  readonly most: readonly number[];
}

/** All that some courses together can use in each quarter. */
export interface CapacityRow {
  readonly courses: readonly number[];
  readonly days: readonly number[];
}

type Holder = (Room & { readonly daysPerQuarter?: undefined }) | Instructor;

function resourceOf(
  { id, daysOff, daysPerQuarter }: Holder,
  kept: readonly CourseSession[],
  field: 'room' | 'instructor',
  days: SessionDays,
): Resource {
  const last = days.open.at(-1)?.at(-1) ?? days.from;
  const held = kept.filter((session) => session.status !== 'cancelled' && session[field] === id).flatMap(daysOfSession);
  const blocked = new Set([...daysWithin(daysOff, days.from, last), ...held]);
  const most = days.open.map((open, quarter) => {
    const free = open.filter((day) => !blocked.has(day)).length;
    const used = held.filter((day) => days.quarterAt(day) === quarter).length;
    return Math.max(0, Math.min(free, (daysPerQuarter ?? Infinity) - used));
  });
  return { blocked, most };
}

export function roomResources({ rooms, days }: PlanningModel, kept: readonly CourseSession[]): readonly Resource[] {
  return rooms.map((room) => resourceOf(room, kept, 'room', days));
}

export function instructorResources(
  { instructors, days }: PlanningModel,
  kept: readonly CourseSession[],
): readonly Resource[] {
  return instructors.map((instructor) => resourceOf(instructor, kept, 'instructor', days));
}

/** One row for each different set of rooms, or instructors, that some course can use. */
export function capacityRows(
  { courses, quarters }: PlanningModel,
  field: 'rooms' | 'instructors',
  resources: readonly Resource[],
): readonly CapacityRow[] {
  const sets = new Map<string, readonly number[]>();
  for (const course of courses) {
    const set = course[field];
    if (set && set.length > 0) sets.set(set.join(), set);
  }
  return [...sets.values()].map((set) => ({
    courses: courses.flatMap((course, at) => (course[field]?.every((each) => set.includes(each)) ? [at] : [])),
    days: Array.from({ length: quarters }, (_, quarter) =>
      set.reduce((sum, each) => sum + (resources[each]?.most[quarter] ?? 0), 0),
    ),
  }));
}
