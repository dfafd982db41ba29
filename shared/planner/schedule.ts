/**
 * Schedule: levels one after another; within a level e-learning and classes run side by side, each course after
 * its prerequisites, and nothing waits that could go on.
 */
import { RefusalError } from '../contract/error.ts';
import type { Course } from '../model/catalogue-schema.ts';
import { type DayNumber, dayNumber, yearMonth } from '../model/plain-date.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import { type Calendar, lastCalendarYear } from './calendar.ts';
import { type ClassPlanner, createClassPlanner } from './class-days.ts';
import { createELearningDesk, type ELearningDesk } from './e-learning-desk.ts';
import { stageLevels } from './stage-levels.ts';

/** When one course takes place. Days are day numbers; `classDays` lists each day in class. */
export interface Booking {
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly classDays: readonly DayNumber[];
}

export type Schedule = ReadonlyMap<string, Booking>;

interface Desk {
  readonly calendar: Calendar;
  readonly eLearning: ELearningDesk;
  readonly classes: ClassPlanner;
}

type Before = ReadonlyMap<string, readonly string[]>;

/** Community activity has neither hours nor days: it accompanies its whole level. */
function accompanies(course: Course): boolean {
  return course.eLearningHours === null && course.classDays === null;
}

function checkCalendar(day: DayNumber): void {
  if (yearMonth(day).year > lastCalendarYear) throw new RefusalError('beyond-calendar', { lastYear: lastCalendarYear });
}

/** Where a course would go if it came next; nothing is booked yet. */
interface Offer {
  readonly course: Course;
  readonly from: DayNumber;
}

/** The first day on which all courses before this one are done, or `null` while one of them has no date yet. */
function readyDay(course: Course, before: Before, schedule: Schedule, stageStart: DayNumber): DayNumber | null {
  let day = stageStart;
  for (const id of before.get(course.id) ?? []) {
    const booking = schedule.get(id);
    if (!booking) return null;
    day = Math.max(day, booking.end + 1);
  }
  return day;
}

/** Class days not used are saved up, so that a long course may keep its turn: shorter ones need not pass it by. */
function earliest(course: Course, ready: DayNumber, desk: Desk): DayNumber {
  return course.eLearningHours === null ? desk.classes.firstDay(ready) : desk.eLearning.firstDay(ready);
}

/** The offer whose turn comes first; among equals the one that comes first in the order. */
function nextOffer(
  waiting: readonly Course[],
  before: Before,
  schedule: Schedule,
  stageStart: DayNumber,
  desk: Desk,
): Offer | null {
  let best: Offer | null = null;
  for (const course of waiting) {
    const ready = readyDay(course, before, schedule, stageStart);
    if (ready === null) continue;
    const start = earliest(course, ready, desk);
    if (best === null || start < earliest(best.course, best.from, desk)) best = { course, from: ready };
  }
  return best;
}

/** E-learning comes before the class days of the same course. */
function book({ course, from }: Offer, desk: Desk): Booking {
  const study = course.eLearningHours === null ? null : desk.eLearning.book(from, course.eLearningHours);
  if (study) checkCalendar(study.end);
  if (course.classDays === null) return { start: study?.start ?? from, end: study?.end ?? from, classDays: [] };
  const days = desk.classes.book(study ? study.end + 1 : from, course.classDays);
  const last = days.at(-1) ?? from;
  checkCalendar(last);
  return { start: study?.start ?? days[0] ?? from, end: last, classDays: days };
}

function scheduleStage(
  courses: readonly Course[],
  before: Before,
  schedule: Map<string, Booking>,
  stageStart: DayNumber,
  desk: Desk,
): DayNumber {
  let waiting = courses.filter((course) => !accompanies(course));
  let end = stageStart;
  for (const course of courses) {
    if (accompanies(course)) schedule.set(course.id, { start: stageStart, end: stageStart - 1, classDays: [] });
  }
  while (waiting.length > 0) {
    const offer = nextOffer(waiting, before, schedule, stageStart, desk);
    if (!offer) throw new Error('prerequisites of selected courses form a cycle');
    const booking = book(offer, desk);
    schedule.set(offer.course.id, booking);
    end = Math.max(end, booking.end);
    waiting = waiting.filter((course) => course !== offer.course);
  }
  for (const course of courses) {
    if (accompanies(course)) schedule.set(course.id, { start: stageStart, end, classDays: [] });
  }
  return end;
}

/**
 * Dates every course.
 * @param ordered courses in their order, as `orderCourses` gives them.
 * @param before for each course, the courses of `ordered` that must end before it begins.
 * @throws RefusalError `beyond-calendar` where the pace is too slow for the calendar.
 */
export function scheduleCourses(
  ordered: readonly Course[],
  before: Before,
  request: PlanRequest,
  calendar: Calendar,
): Schedule {
  const start = calendar.workingDayFrom(dayNumber(request.start));
  checkCalendar(start);
  const desk: Desk = {
    calendar,
    eLearning: createELearningDesk(calendar, request.hoursPerWeek),
    classes: createClassPlanner(calendar, start, request.classDaysPerMonth),
  };
  const schedule = new Map<string, Booking>();
  let stageStart = start;
  const stages = stageLevels(ordered, before);
  for (const level of [...new Set(stages.values())].sort((a, b) => a - b)) {
    const stage = ordered.filter(({ id }) => stages.get(id) === level);
    const end = scheduleStage(stage, before, schedule, stageStart, desk);
    if (stage.some((course) => !accompanies(course))) stageStart = calendar.workingDayAfter(end);
  }
  return schedule;
}
