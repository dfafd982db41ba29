/** How sessions of one course are held by a department's rules: seats, price, who may hold it and where. */
import type { Instructor, Room, SessionRules } from '../department-rules.ts';

export interface CourseTerms {
  /** Seats of one session, no more than the largest room has. */
  readonly seats: number;
  readonly minimum: number;
  readonly costPerDay: number;
  /** Places in the lists of rooms and instructors; null where there are none, which limits nothing. */
  readonly rooms: readonly number[] | null;
  readonly instructors: readonly number[] | null;
  /** Whether anybody may hold it in any room. */
  readonly possible: boolean;
}

/** What counts for a course. A minimum above the seats counts as a full session. */
export function courseTerms(
  course: string,
  rules: SessionRules,
  rooms: readonly Room[],
  instructors: readonly Instructor[],
): CourseTerms {
  const { seats, minimum, costPerDay } = rules.courses.find((rule) => rule.course === course) ?? rules;
  const least = Math.max(1, Math.min(minimum, seats));
  const fitting = rooms.flatMap((room, at) => (room.seats >= least ? [at] : []));
  const largest = Math.max(0, ...fitting.map((at) => rooms[at]?.seats ?? 0));
  const teaching = instructors.flatMap(({ courses }, at) => (courses === null || courses.includes(course) ? [at] : []));
  return {
    seats: rooms.length > 0 && largest > 0 ? Math.min(seats, largest) : seats,
    minimum: least,
    costPerDay,
    rooms: rooms.length > 0 ? fitting : null,
    instructors: instructors.length > 0 ? teaching : null,
    possible: (rooms.length === 0 || fitting.length > 0) && (instructors.length === 0 || teaching.length > 0),
  };
}
