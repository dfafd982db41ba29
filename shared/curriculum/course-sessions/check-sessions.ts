/** Checks sessions against courses, calendar, rooms, instructors, people and each other. */
import { type DayNumber, dayNumber } from '../../model/plain-date.ts';
import type { DayOff } from '../../model/work-calendar.ts';
import type { Calendar } from '../../planner/calendar.ts';
import { type CourseSession, takenSeats } from '../course-session.ts';
import type { Instructor, SessionRules } from '../department-rules.ts';
import { quarterOf } from '../fiscal-quarter.ts';
import { isOpen, type NamedChange, seatedPeople } from './session-change.ts';
import type { SessionProblem, SessionProblemCode } from './session-problem.ts';

/** What sessions are checked against. */
export interface SessionWorld {
  /** Class days by course; null where the course has none. */
  readonly classDays: ReadonlyMap<string, number | null>;
  readonly calendar: Calendar;
  readonly rules: SessionRules;
  readonly people: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

type Say = (
  severity: SessionProblem['severity'],
  code: SessionProblemCode,
  value?: string,
  person?: string | null,
) => void;

/** Sessions that hold a room, an instructor or a person on a day. */
interface Bookings {
  readonly rooms: ReadonlyMap<string, readonly CourseSession[]>;
  readonly instructors: ReadonlyMap<string, readonly CourseSession[]>;
  readonly people: ReadonlyMap<string, readonly CourseSession[]>;
}

function grouped(
  sessions: readonly CourseSession[],
  keysOf: (session: CourseSession) => readonly string[],
): ReadonlyMap<string, readonly CourseSession[]> {
  const groups = new Map<string, CourseSession[]>();
  for (const session of sessions) {
    for (const key of new Set(keysOf(session))) {
      const group = groups.get(key);
      if (group) group.push(session);
      else groups.set(key, [session]);
    }
  }
  return groups;
}

function bookingsOf(sessions: readonly CourseSession[]): Bookings {
  const counting = sessions.filter(({ status }) => status !== 'cancelled');
  return {
    rooms: grouped(counting, ({ room }) => (room === null ? [] : [room])),
    instructors: grouped(counting, ({ instructor }) => (instructor === null ? [] : [instructor])),
    people: grouped(counting, seatedPeople),
  };
}

const fallsInto = (day: string, daysOff: readonly DayOff[]) => daysOff.some(({ from, to }) => from <= day && day <= to);

/** The first day that both have; null where there is none. */
function sharedDay(a: CourseSession, b: CourseSession): string | null {
  const days = new Set(b.dates);
  return a.dates.find((date) => days.has(date)) ?? null;
}

function clash(session: CourseSession, others: readonly CourseSession[] | undefined): string | null {
  for (const other of others ?? []) {
    const day = other.id === session.id ? null : sharedDay(session, other);
    if (day !== null) return day;
  }
  return null;
}

function checkCourse({ course, dates }: CourseSession, { classDays }: SessionWorld, say: Say): void {
  const days = classDays.get(course);
  if (days === undefined) {
    say('error', 'unknown-course', course);
    return;
  }
  if (days === null) {
    say('error', 'no-class-days', course);
    return;
  }
  if (Math.ceil(days) !== dates.length) say('warning', 'day-count', `${dates.length}/${days}`);
}

function checkDates({ dates }: CourseSession, { calendar, rules, today }: SessionWorld, say: Say): void {
  if (dates.some((date, at) => at > 0 && date <= (dates[at - 1] ?? ''))) say('error', 'dates-not-rising');
  for (const date of dates) {
    if (fallsInto(date, rules.blackouts)) say('error', 'blackout', date);
    else if (!calendar.classDays.has(dayNumber(date))) say('error', 'no-working-day', date);
  }
  if ((dates[0] ?? '') < today) say('warning', 'past', dates[0]);
}

function checkSeats(session: CourseSession, say: Say): void {
  const { seats, minimum, status } = session;
  const taken = takenSeats(session);
  if (minimum > seats) say('error', 'minimum-above-seats', `${minimum}/${seats}`);
  if (taken > seats) say('error', 'seats-below-taken', `${taken}/${seats}`);
  if (status === 'announced' && taken < minimum) say('warning', 'too-few', `${taken}/${minimum}`);
}

function checkRoom(session: CourseSession, { rules }: SessionWorld, bookings: Bookings, say: Say): void {
  if (session.room === null) return;
  const room = rules.rooms.find(({ id }) => id === session.room);
  if (!room) {
    say('error', 'unknown-room', session.room);
    return;
  }
  if (room.seats < session.seats) say('error', 'room-too-small', `${room.name} ${room.seats}/${session.seats}`);
  const off = session.dates.find((date) => fallsInto(date, room.daysOff));
  if (off !== undefined) say('error', 'room-off', `${room.name} ${off}`);
  const taken = clash(session, bookings.rooms.get(room.id));
  if (taken !== null) say('error', 'room-taken', `${room.name} ${taken}`);
}

/** Days that an instructor teaches in the quarter of a day. */
function taughtDays(sessions: readonly CourseSession[], day: DayNumber): number {
  const quarter = quarterOf(day);
  return sessions.flatMap(({ dates }) => dates).filter((date) => quarterOf(dayNumber(date)) === quarter).length;
}

function checkDaysPerQuarter(
  { dates }: CourseSession,
  { name, daysPerQuarter }: Instructor,
  taught: readonly CourseSession[],
  say: Say,
): void {
  const [first] = dates;
  if (daysPerQuarter === null || first === undefined) return;
  const days = taughtDays(taught, dayNumber(first));
  if (days > daysPerQuarter) say('warning', 'instructor-over-days', `${name} ${days}/${daysPerQuarter}`);
}

function checkInstructor(session: CourseSession, { rules }: SessionWorld, bookings: Bookings, say: Say): void {
  if (session.instructor === null) return;
  const instructor = rules.instructors.find(({ id }) => id === session.instructor);
  if (!instructor) {
    say('error', 'unknown-instructor', session.instructor);
    return;
  }
  const { name, courses, daysOff } = instructor;
  if (courses !== null && !courses.includes(session.course)) say('error', 'instructor-cannot-teach', name);
  const off = session.dates.find((date) => fallsInto(date, daysOff));
  if (off !== undefined) say('error', 'instructor-off', `${name} ${off}`);
  const all = bookings.instructors.get(instructor.id) ?? [];
  const taken = clash(session, all);
  if (taken !== null) say('error', 'instructor-taken', `${name} ${taken}`);
  checkDaysPerQuarter(session, instructor, all, say);
}

function checkRoster(session: CourseSession, world: SessionWorld, bookings: Bookings, say: Say): void {
  const seen = new Set<string>();
  for (const { person } of session.roster) {
    if (seen.has(person)) say('error', 'person-twice', '', person);
    seen.add(person);
  }
  for (const person of seatedPeople(session)) {
    if (!world.people.has(person)) say('error', 'unknown-person', person, person);
    const others = (bookings.people.get(person) ?? []).filter(({ id }) => id !== session.id);
    const same = others.find((other) => other.course === session.course && isOpen(other));
    if (same) say('warning', 'person-elsewhere', same.dates[0], person);
    const day = clash(session, others);
    if (day !== null) say('warning', 'person-busy', day, person);
  }
}

/** What may not happen to a session in which somebody has attended, and who loses a seat. */
function checkChange(before: CourseSession, after: CourseSession | null, say: Say): void {
  const attended = before.roster.some(({ attendance }) => attendance === 'attended');
  const gone = after === null || after.status === 'cancelled';
  const moved = after !== null && (after.course !== before.course || after.dates.join() !== before.dates.join());
  if (attended && (gone || moved)) {
    say('error', 'has-attended');
    return;
  }
  const enrolled = before.roster.filter(({ attendance }) => attendance === 'enrolled').length;
  if (gone && isOpen(before) && enrolled > 0) say('warning', 'people-lose-seats', String(enrolled));
}

function sayer(problems: SessionProblem[], { course, dates }: CourseSession, session: string | null): Say {
  return (severity, code, value = '', person = null) =>
    problems.push({ session, course, date: dates[0] ?? '', person, severity, code, value });
}

/**
 * What changes run into. Only the sessions that change are checked, each against all others as they are afterwards.
 * @param before every session as it is, @param after as it would be
 */
export function checkSessions(
  changes: readonly NamedChange[],
  before: readonly CourseSession[],
  after: readonly CourseSession[],
  world: SessionWorld,
): readonly SessionProblem[] {
  const problems: SessionProblem[] = [];
  const was = new Map(before.map((session) => [session.id, session]));
  const is = new Map(after.map((session) => [session.id, session]));
  const bookings = bookingsOf(after);
  for (const { id, isNew } of changes) {
    const old = isNew ? undefined : was.get(id);
    const next = is.get(id) ?? null;
    const named = old ?? next;
    if (!isNew && !old) {
      const nobody = { course: '', date: '', person: null, severity: 'error', code: 'unknown-session' } as const;
      problems.push({ session: id, ...nobody, value: id });
    }
    if (!named) continue;
    const say = sayer(problems, next ?? named, isNew ? null : id);
    if (old) checkChange(old, next, say);
    if (!next || next.status === 'cancelled') continue;
    checkCourse(next, world, say);
    checkSeats(next, say);
    checkRoster(next, world, bookings, say);
    if (!isOpen(next)) continue;
    checkDates(next, world, say);
    checkRoom(next, world, bookings, say);
    checkInstructor(next, world, bookings, say);
  }
  return problems;
}
