/**
 * Schedule: levels one after another; within a level e-learning and classes run side by side, each course after
 * its prerequisites, in announced sessions where there are any, and as early as can be.
 */
import type { Session } from '../../catalogue/own-catalogue.ts';
import type { Course } from '../../model/catalogue-schema.ts';
import { type DayNumber, dayNumber } from '../../model/plain-date.ts';
import type { PlanRequest } from '../../model/plan-request.ts';
import { type Calendar, monthNumber } from '../calendar.ts';
import { stageLevels } from '../stage-levels.ts';
import { type Booking, checkCalendar, type Desk } from './booking.ts';
import { createClassPlanner } from './class-days.ts';
import { createELearningDesk } from './e-learning-desk.ts';
import { accompanies, type StageCourse, stageCourses } from './stage-course.ts';
import { dateStage, type ScheduleEffort } from './stage-search.ts';
import { addStage, type Sure } from './sure-bound.ts';

/** One stage on the calendar. */
export interface ScheduledStage {
  readonly level: number;
  readonly start: DayNumber;
  readonly end: DayNumber;
  /** The courses that take time, in their order. */
  readonly entries: readonly StageCourse[];
}

export interface Schedule {
  readonly bookings: ReadonlyMap<string, Booking>;
  readonly stages: readonly ScheduledStage[];
  /** The first working day of all. */
  readonly start: DayNumber;
  /** No order of these courses ends before this day; null where nothing takes time. */
  readonly earliest: DayNumber | null;
}

/** What dates depend on beside the courses. */
export type Pace = Pick<PlanRequest, 'start' | 'hoursPerWeek' | 'classDaysPerMonth' | 'moves' | 'sessions'>;

type Before = ReadonlyMap<string, readonly string[]>;

/**
 * Places tried while somebody waits. Where days are free to choose, the orders tried first are hardly ever beaten by a
 * search that takes no longer than a frame; among announced sessions they often are.
 */
const usualNodes = { free: 60, sessions: 1_500 } as const;

/** Community activity accompanies its whole level. */
const accompanying = (start: DayNumber, end: DayNumber): Booking => ({
  start,
  end,
  classDays: [],
  studied: null,
  session: null,
  assumed: false,
});

function firstWorkingDay(start: DayNumber, calendar: Calendar): DayNumber {
  checkCalendar(start);
  const day = calendar.workingDayFrom(start);
  checkCalendar(day);
  return day;
}

/** Whether what was booked before a stage leaves it as much as any other way of dating would. */
function isSure(entries: readonly StageCourse[], start: DayNumber, { classes }: Desk): boolean {
  return classes.usedIn(monthNumber(start)) === 0 || entries.every(({ leastDays }) => leastDays === 0);
}

/**
 * Dates every course.
 * @param ordered courses in their order, as `orderCourses` gives them.
 * @param before for each course, the courses of `ordered` that must end before it begins.
 * @param sessions announced sessions of any courses.
 * @throws RefusalError `beyond-calendar` where the pace is too slow for the calendar, `no-working-day` where days off
 * leave none.
 */
export function scheduleCourses(
  ordered: readonly Course[],
  before: Before,
  pace: Pace,
  calendar: Calendar,
  sessions: readonly Session[] = [],
  effort: ScheduleEffort = { nodes: sessions.length > 0 ? usualNodes.sessions : usualNodes.free },
): Schedule {
  const start = firstWorkingDay(dayNumber(pace.start), calendar);
  const desk: Desk = {
    calendar,
    eLearning: createELearningDesk(calendar, pace.hoursPerWeek),
    classes: createClassPlanner(calendar, start, pace.classDaysPerMonth),
  };
  const source = { before, sessions, wishes: pace, calendar, start };
  const bookings = new Map<string, Booking>();
  const scheduled: ScheduledStage[] = [];
  const levels = stageLevels(ordered, before);
  let stageStart = start;
  const setting = { calendar, start, hoursPerWeek: pace.hoursPerWeek, classDaysPerMonth: pace.classDaysPerMonth };
  let sure: Sure | null = null;
  for (const level of [...new Set(levels.values())].sort((a, b) => a - b)) {
    const all = stageCourses(
      ordered.filter(({ id }) => levels.get(id) === level),
      source,
    );
    const entries = working(all);
    const sureStart: DayNumber = sure === null ? start : calendar.workingDayAfter(sure.end);
    const settled = sureStart === stageStart && isSure(entries, stageStart, desk);
    const dated = dateStage(entries, stageStart, desk, effort);
    entries.forEach((entry, place) => {
      const booking = dated.bookings[place];
      if (booking) bookings.set(entry.course.id, booking);
    });
    const end = entries.length > 0 ? dated.end : stageStart;
    for (const entry of all.filter(accompanies)) bookings.set(entry.course.id, accompanying(stageStart, end));
    scheduled.push({ level, start: stageStart, end, entries });
    if (entries.length === 0) continue;
    sure = addStage(entries, sure, setting, settled ? dated.bound : null);
    stageStart = calendar.workingDayAfter(dated.end);
  }
  return { bookings, stages: scheduled, start, earliest: sure?.end ?? null };
}

/** The courses that take time, with their places counted anew. */
function working(all: readonly StageCourse[]): readonly StageCourse[] {
  const places = new Map<number, number>();
  all.forEach((entry, place) => {
    if (!accompanies(entry)) places.set(place, places.size);
  });
  return all
    .filter((entry) => !accompanies(entry))
    .map((entry) => ({ ...entry, before: entry.before.flatMap((place) => places.get(place) ?? []) }));
}
