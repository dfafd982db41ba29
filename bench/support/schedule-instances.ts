/** Courses to date: strict levels, e-learning that can pause, classes in sessions on Mondays, prerequisites within levels. */
import { randomNumbers } from './generate-catalogue.ts';

/** One course: e-learning hours, or sessions of one day by the number of their week. A week has five hours of study. */
export interface ScheduledCourse {
  readonly id: string;
  readonly level: number;
  readonly hours: number;
  /** Weeks, counted from 0, on whose Mondays the course is held; empty for e-learning. */
  readonly sessions: readonly number[];
  /** Ids of courses of the same level that come before. */
  readonly before: readonly string[];
}

export interface ScheduleInstance {
  readonly seed: number;
  readonly courses: readonly ScheduledCourse[];
}

/** A week has five study days of one hour each, so that whole hours are whole days and weeks say all. */
export const hoursPerWeek = 5;

/** Weeks for which sessions are announced: enough for any instance. */
const announcedWeeks = 260;

/** Runs again and again, six to sixteen weeks apart, as a provider announces them. */
function recurring(chance: () => number): readonly number[] {
  const every = 6 + Math.floor(chance() * 11);
  const first = Math.floor(chance() * every);
  return Array.from({ length: Math.ceil((announcedWeeks - first) / every) }, (_, at) => first + at * every);
}

/** An instance of so many courses on three levels; two of five courses have sessions. */
export function scheduleInstance(seed: number, courses: number): ScheduleInstance {
  const chance = randomNumbers(seed);
  const list: ScheduledCourse[] = [];
  for (let at = 0; at < courses; at += 1) {
    const level = 1 + Math.floor((3 * at) / courses);
    const earlier = list.filter((other) => other.level === level);
    const before = earlier.filter(() => chance() < 0.25).slice(-2);
    const inClass = chance() < 0.4;
    list.push({
      id: `course-${String(at).padStart(2, '0')}`,
      level,
      hours: inClass ? 0 : 1 + Math.floor(chance() * 12),
      sessions: inClass ? recurring(chance) : [],
      before: before.map(({ id }) => id),
    });
  }
  return { seed, courses: list };
}
