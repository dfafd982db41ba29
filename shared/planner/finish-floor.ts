/**
 * A day before which no roadmap with given amounts can end: levels one after another, e-learning at the week's pace and
 * classes as the allowance comes in, without any waiting. It never falls when an amount grows.
 */
import type { Session } from '../catalogue/own-catalogue.ts';
import type { Course } from '../model/catalogue-schema.ts';
import { type DayNumber, dayNumber } from '../model/plain-date.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import { type Calendar, monthNumber, startOfMonth } from './calendar.ts';
import { amounts, tenths } from './measure.ts';
import { sessionsOf } from './schedule/sessions-of-course.ts';
import type { Measure } from './selection/selection-model.ts';

/** Fractions of hours and days must not cost a day. */
const negligible = 0.005;

/**
 * The stage of each course for the floor, from 1. A course may be pulled into a lower stage than its level by what
 * rests on it; where that can happen at all, only one stage is sure.
 */
export function floorStages(courses: readonly Pick<Course, 'id' | 'levels' | 'prerequisites'>[]): readonly number[] {
  const levels = new Map(courses.map(({ id, levels: [, top] }) => [id, top]));
  const inverted = courses.some(({ levels: [, top], prerequisites }) =>
    prerequisites.some((group) => group.some((leaf) => (levels.get(leaf) ?? 0) > top)),
  );
  return courses.map(({ levels: [, top] }) => (inverted ? 1 : top));
}

/** What the floor depends on beside the amounts. */
export interface FloorSetting {
  readonly pace: Pick<PlanRequest, 'start' | 'hoursPerWeek' | 'classDaysPerMonth'>;
  readonly calendar: Calendar;
  /** Whether sessions are announced: they may be held on any day of the week, so that classes need not wait for one. */
  readonly sessions: boolean;
  /** Amounts are counted in so many parts of an hour or a day. */
  readonly perUnit: number;
}

/** The last day of e-learning hours from a day on. */
function studied(hours: number, from: DayNumber, { pace, calendar }: FloorSetting): DayNumber {
  const { studyDays, workingDaysPerWeek } = calendar;
  if (hours <= 0) return from;
  const days = Math.max(1, Math.ceil(((hours - negligible) * workingDaysPerWeek) / pace.hoursPerWeek));
  return studyDays.at(studyDays.rank(from) + days - 1);
}

/** The last day of class days from a day on, `used` of the allowance being spent before. */
function taught(
  days: number,
  used: number,
  from: DayNumber,
  firstMonth: number,
  { pace, calendar, sessions }: FloorSetting,
): DayNumber {
  if (days <= 0) return from;
  const perMonth = pace.classDaysPerMonth;
  const months = Math.max(1, Math.ceil((used + days) / perMonth - negligible));
  const first = Math.max(from, startOfMonth(firstMonth + months - 1));
  if (sessions) return first;
  const inLast = used + days - (months - 1) * perMonth;
  const last = (day: DayNumber, count: number) =>
    calendar.classDays.at(calendar.classDays.rank(day) + Math.max(1, Math.ceil(count - negligible)) - 1);
  return Math.max(last(first, Math.min(inLast, days)), last(from, days));
}

/**
 * Makes the floor for amounts by level.
 * @returns for sums that hold e-learning and class amounts by level from `at` on, days from the start to the floor, 0
 * where nothing is to be done.
 */
export function finishFloor(setting: FloorSetting, levels: number): (sums: readonly number[], at: number) => number {
  const { pace, calendar, perUnit } = setting;
  const asked = dayNumber(pace.start);
  const start = calendar.workingDayFrom(asked);
  const firstMonth = monthNumber(start);
  return (sums, at) => {
    let from = start;
    let end = asked - 1;
    let used = 0;
    for (let level = 0; level < levels; level += 1) {
      const hours = (sums[at + 2 * level] ?? 0) / perUnit;
      const days = (sums[at + 2 * level + 1] ?? 0) / perUnit;
      if (hours === 0 && days === 0) continue;
      if (end >= start) from = calendar.workingDayAfter(end);
      end = Math.max(studied(hours, from, setting), taught(days, used, from, firstMonth, setting));
      used += days;
    }
    return end - asked + 1;
  };
}

/** Tenths that an amount has at least: a floor must not be rounded up. */
const wholeTenths = (amount: number) => Math.floor(amount * tenths + 1e-9);

/** The fewest days that the class of a course can take: a session may be shorter than the course says. */
function leastClassDays({ id, classDays }: Course, sessions: readonly Session[]): number {
  const own = sessionsOf(id, sessions).map(({ days }) => days.length);
  return Math.min(classDays ?? 0, ...own);
}

/**
 * Measures selections by the floor of their finish, then hours, then courses. Vectors hold hours, one, then e-learning
 * and class amounts by level, then cost.
 */
export function finishMeasure(
  request: PlanRequest,
  courses: readonly Course[],
  calendar: Calendar,
  sessions: readonly Session[],
): Measure {
  const stages = floorStages(courses);
  const levels = Math.max(1, ...stages);
  const vectors = courses.map((course, place) => {
    const { hours, cost } = amounts(course, request.usualPrices);
    const vector = new Array<number>(3 + 2 * levels).fill(0);
    vector[0] = hours;
    vector[1] = 1;
    const at = 2 * (stages[place] ?? 1);
    vector[at] = wholeTenths(course.eLearningHours ?? 0);
    vector[at + 1] = wholeTenths(leastClassDays(course, sessions));
    vector[vector.length - 1] = cost;
    return vector;
  });
  const floor = finishFloor({ pace: request, calendar, sessions: sessions.length > 0, perUnit: tenths }, levels);
  return { vectors, key: (sums) => [floor(sums, 2), sums[0] ?? 0, sums[1] ?? 0], linear: false, compared: 0 };
}
