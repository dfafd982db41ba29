/** Putting one course on the calendar: its e-learning first, then its class, in a session where there are any. */
import { RefusalError } from '../../contract/error.ts';
import { type DayNumber, yearMonth } from '../../model/plain-date.ts';
import { type Calendar, lastCalendarYear } from '../calendar.ts';
import type { ClassPlanner } from './class-days.ts';
import type { ELearningDesk } from './e-learning-desk.ts';
import type { OpenSession, StageCourse } from './stage-course.ts';

/** When one course takes place. Days are day numbers; `classDays` lists each day in class. */
export interface Booking {
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly classDays: readonly DayNumber[];
  /** The last day of e-learning; null where there is none. */
  readonly studied: DayNumber | null;
  readonly session: OpenSession | null;
  /** True where sessions were announced but none fits, and the days are assumed. */
  readonly assumed: boolean;
}

/** The learner's time: what is booked already. */
export interface Desk {
  readonly calendar: Calendar;
  readonly eLearning: ELearningDesk;
  readonly classes: ClassPlanner;
}

/** Where a desk stood. */
export interface DeskMark {
  readonly eLearning: number;
  readonly classes: number;
}

export function markDesk({ eLearning, classes }: Desk): DeskMark {
  return { eLearning: eLearning.mark(), classes: classes.mark() };
}

export function undoDesk(desk: Desk, mark: DeskMark): void {
  desk.eLearning.undoTo(mark.eLearning);
  desk.classes.undoTo(mark.classes);
}

/** @throws RefusalError `beyond-calendar` past the last year whose holidays are known. */
export function checkCalendar(day: DayNumber): void {
  if (yearMonth(day).year > lastCalendarYear) throw new RefusalError('beyond-calendar', { lastYear: lastCalendarYear });
}

/** Sessions that fit after a day as the desk stands, the one that ends first in front; no more than `most` of them. */
export function fittingSessions(
  { announced }: StageCourse,
  from: DayNumber,
  desk: Desk,
  most = Number.POSITIVE_INFINITY,
): readonly OpenSession[] {
  const fitting: OpenSession[] = [];
  for (const session of announced?.byEnd ?? []) {
    if ((session.dates[0] ?? 0) >= from && desk.classes.fitsOn(session.dates)) fitting.push(session);
    if (fitting.length >= most) break;
  }
  return fitting;
}

/** The day from which the class of a course can be held as the desk stands, once its e-learning is done. */
export function readyForClass({ hours }: StageCourse, from: DayNumber, { eLearning }: Desk): DayNumber {
  if (hours === 0) return from;
  const mark = eLearning.mark();
  const { end } = eLearning.book(from, hours);
  eLearning.undoTo(mark);
  return end + 1;
}

/** The day from which a course can begin, its move considered. */
export function releasedFrom({ moved }: StageCourse, ready: DayNumber): DayNumber {
  return moved === null ? ready : Math.max(ready, moved);
}

/**
 * Books a course from a day on.
 * @param chosen one of the sessions that fit, or null for days that are assumed after the announced ones; unless given,
 * the session that ends first.
 */
export function bookCourse(entry: StageCourse, ready: DayNumber, desk: Desk, chosen?: OpenSession | null): Booking {
  const from = releasedFrom(entry, ready);
  const study = entry.hours === 0 ? null : desk.eLearning.book(from, entry.hours);
  if (study) checkCalendar(study.end);
  const none = { session: null, assumed: false } as const;
  if (entry.classDays === 0)
    return {
      start: study?.start ?? from,
      end: study?.end ?? from,
      classDays: [],
      studied: study?.end ?? null,
      ...none,
    };
  const earliest = study ? study.end + 1 : from;
  const session = chosen === undefined ? (fittingSessions(entry, earliest, desk, 1)[0] ?? null) : chosen;
  const days = session ? session.dates : desk.classes.book(classFrom(entry, earliest), entry.classDays);
  if (session) desk.classes.bookOn(days);
  const last = days.at(-1) ?? earliest;
  checkCalendar(last);
  return {
    start: study?.start ?? days[0] ?? from,
    end: last,
    classDays: days,
    studied: study?.end ?? null,
    session,
    assumed: session === null && entry.announced !== null,
  };
}

/** Days without a session can only be assumed after the last one that is known. */
export function classFrom({ announced }: StageCourse, earliest: DayNumber): DayNumber {
  return announced ? Math.max(earliest, announced.lastDay + 1) : earliest;
}
