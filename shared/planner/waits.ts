/** Why not earlier: what each course waits for before it can begin. */
import { type DayNumber, dayNumber, formatPlainDate, yearMonth } from '../model/plain-date.ts';
import type { Wait } from '../model/roadmap.ts';
import { type Calendar, monthNumber } from './calendar.ts';
import type { Dated } from './dated.ts';
import { type Booking, releasedFrom } from './schedule/booking.ts';
import type { Schedule, ScheduledStage } from './schedule/schedule-courses.ts';
import type { StageCourse } from './schedule/stage-course.ts';

interface Place {
  readonly entry: StageCourse;
  readonly booking: Booking;
  readonly stage: ScheduledStage;
  /** The stage before, of those in which something takes time. */
  readonly below: ScheduledStage | null;
  readonly schedule: Schedule;
  /** Courses that meet its prerequisites; others before it stand there by the order that was asked for. */
  readonly rests: readonly string[];
  readonly calendar: Calendar;
  /** The day on which the plan was asked to begin. */
  readonly asked: DayNumber;
}

type Bookings = readonly (readonly [id: string, booking: Booking])[];

function bookingsOf({ entries }: ScheduledStage, { bookings }: Schedule): Bookings {
  return entries.flatMap(({ course: { id } }) => {
    const booking = bookings.get(id);
    return booking ? [[id, booking] as const] : [];
  });
}

const namesOf = (bookings: Bookings) => bookings.map(([id]) => id).sort();

/** Other courses whose e-learning takes days from one day to another; two courses may share the last. */
function studying({ stage, schedule, entry }: Place, from: DayNumber, to: DayNumber): Bookings {
  return bookingsOf(stage, schedule).filter(
    ([id, { start, studied }]) => id !== entry.course.id && studied !== null && studied >= from && start <= to,
  );
}

function teaching({ stage, schedule, entry }: Place, from: DayNumber, to: DayNumber): Bookings {
  return bookingsOf(stage, schedule).filter(
    ([id, { classDays }]) => id !== entry.course.id && classDays.some((day) => day >= from && day < to),
  );
}

function yearAndMonth(day: DayNumber): string {
  const { year, month } = yearMonth(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** A class that could begin by its prerequisites and does not yet. */
function classWait(place: Place, from: DayNumber): Wait {
  const { booking, entry } = place;
  if (booking.session) return { kind: 'session', session: booking.session.id };
  if (booking.assumed && entry.announced)
    return { kind: 'no-session', after: formatPlainDate(entry.announced.lastDay) };
  if (monthNumber(booking.start) > monthNumber(from)) return { kind: 'allowance', month: yearAndMonth(booking.start) };
  const others = namesOf(teaching(place, from, booking.start));
  return others.length > 0 ? { kind: 'classes', courses: others } : { kind: 'week' };
}

/** Days off, not weekends, between the day from which a course may begin and the one on which it does. */
function offWait({ calendar, entry }: Place, from: DayNumber, start: DayNumber): Wait | null {
  for (let day = from; day < start; day += 1) {
    const off = calendar.dayOffAt(day);
    // Where only the site cannot be left, e-learning goes on.
    if (off && (off.stops === 'all' || entry.hours === 0)) return { kind: 'days-off', label: off.label };
  }
  return null;
}

/** The courses that end last before a day: without all of them it could be earlier. */
function endingLast(bookings: Bookings, start: DayNumber, calendar: Calendar): readonly string[] {
  return namesOf(bookings.filter(([, { end }]) => calendar.workingDayFrom(end + 1) >= start));
}

function structuralWait(place: Place, ready: DayNumber): Wait {
  const { entry, booking, stage, below, schedule, calendar } = place;
  const first = calendar.workingDayFrom(ready);
  if (entry.moved !== null && entry.moved > ready && booking.start > first)
    return { kind: 'moved', start: formatPlainDate(entry.moved) };
  const off = offWait(place, ready, booking.start);
  if (off) return off;
  if (ready > stage.start) {
    const earlier = entry.before.flatMap((at) => stage.entries[at]?.course.id ?? []);
    const bookings = earlier.flatMap((id) => {
      const found = schedule.bookings.get(id);
      return found ? [[id, found] as const] : [];
    });
    const last = endingLast(bookings, first, calendar);
    const rests = last.filter((id) => place.rests.includes(id));
    return rests.length > 0 ? { kind: 'prerequisites', courses: rests } : { kind: 'order', courses: last };
  }
  if (!below) return offWait(place, place.asked, booking.start) ?? { kind: 'start' };
  return { kind: 'level', level: below.level, courses: endingLast(bookingsOf(below, schedule), stage.start, calendar) };
}

function waitOf(place: Place): Wait {
  const { entry, booking, stage, schedule, calendar } = place;
  const ready = Math.max(
    stage.start,
    ...entry.before.map((at) => (schedule.bookings.get(stage.entries[at]?.course.id ?? '')?.end ?? 0) + 1),
  );
  const from = calendar.workingDayFrom(releasedFrom(entry, ready));
  if (booking.start > from) {
    if (entry.hours > 0) {
      const others = namesOf(studying(place, from, booking.start));
      if (others.length > 0) return { kind: 'study', courses: others };
    } else return offWait(place, from, booking.start) ?? classWait(place, from);
  }
  return structuralWait(place, ready);
}

/** For each course, what keeps it from beginning earlier. */
export function waits(dated: Dated, calendar: Calendar): ReadonlyMap<string, Wait> {
  const { schedule } = dated;
  const result = new Map<string, Wait>();
  const asked = dayNumber(dated.solved.chosen.problem.request.start);
  let below: ScheduledStage | null = null;
  for (const stage of schedule.stages) {
    for (const entry of stage.entries) {
      const booking = schedule.bookings.get(entry.course.id);
      const rests = dated.solved.rests.get(entry.course.id) ?? [];
      if (booking)
        result.set(entry.course.id, waitOf({ entry, booking, stage, below, schedule, rests, calendar, asked }));
    }
    if (stage.entries.length > 0) below = stage;
  }
  for (const { id } of dated.ordered) {
    if (result.has(id)) continue;
    const stage = schedule.stages.find(({ start }) => start === schedule.bookings.get(id)?.start);
    result.set(id, accompanyingWait(stage ?? null, schedule, calendar));
  }
  return result;
}

/** What accompanies a level begins with it. */
function accompanyingWait(stage: ScheduledStage | null, schedule: Schedule, calendar: Calendar): Wait {
  const busy = schedule.stages.filter(({ entries, level }) => entries.length > 0 && level < (stage?.level ?? 0));
  const below = busy.at(-1);
  if (!below || !stage) return { kind: 'start' };
  return { kind: 'level', level: below.level, courses: endingLast(bookingsOf(below, schedule), stage.start, calendar) };
}
