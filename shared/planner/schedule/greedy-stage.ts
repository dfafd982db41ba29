/** A stage dated greedily: whatever can begin first comes first, and nothing waits that could go on. */
import type { DayNumber } from '../../model/plain-date.ts';
import { type Booking, bookCourse, type Desk, fittingSessions, releasedFrom } from './booking.ts';
import type { StageCourse } from './stage-course.ts';

/** The first day on which all courses before this one are done; `null` while one of them has no date yet. */
export function readyDay(
  entry: StageCourse,
  booked: readonly (Booking | null)[],
  stageStart: DayNumber,
): DayNumber | null {
  let day = stageStart;
  for (const place of entry.before) {
    const booking = booked[place];
    if (!booking) return null;
    day = Math.max(day, booking.end + 1);
  }
  return day;
}

/** Class days not used are saved up, so that a long course may keep its turn: shorter ones need not pass it by. */
export function earliestStart(entry: StageCourse, ready: DayNumber, desk: Desk): DayNumber {
  const from = releasedFrom(entry, ready);
  if (entry.hours > 0) return desk.eLearning.firstDay(from);
  const session = entry.announced ? fittingSessions(entry, from, desk, 1)[0] : undefined;
  return session?.dates[0] ?? desk.classes.firstDay(from);
}

/** Some places with all that they rest on before them. */
function withEarlier(entries: readonly StageCourse[], places: readonly number[]): readonly number[] {
  const result: number[] = [];
  const visit = (place: number): void => {
    if (result.includes(place)) return;
    for (const earlier of entries[place]?.before ?? []) visit(earlier);
    result.push(place);
  };
  for (const place of places) visit(place);
  return result;
}

/** The day that the user has given to a course: its move, or the session chosen for it; null where there is none. */
function wishedDay({ moved, announced }: StageCourse): DayNumber | null {
  return moved ?? (announced?.chosen ? announced.lastStart : null);
}

/**
 * Places that are booked first: courses that the user has moved or chosen a session for, and what they rest on, so that
 * nothing else takes the days that they were given.
 */
export function wishedFirst(entries: readonly StageCourse[]): readonly number[] {
  const day = (place: number) => (entries[place] ? wishedDay(entries[place]) : null);
  const wished = [...entries.keys()].filter((place) => day(place) !== null);
  return withEarlier(
    entries,
    wished.sort((a, b) => (day(a) ?? 0) - (day(b) ?? 0) || a - b),
  );
}

/** Places of courses with announced sessions, those with the fewest to choose from in front, and what they rest on. */
export function announcedFirst(entries: readonly StageCourse[]): readonly number[] {
  const count = (place: number) => entries[place]?.announced?.sessions.length ?? 0;
  const announced = [...entries.keys()].filter((place) => count(place) > 0);
  return withEarlier(
    entries,
    announced.sort((a, b) => count(a) - count(b) || a - b),
  );
}

/** Books places in their order, each as early as it can be; what has a date already keeps it. */
export function bookInOrder(
  entries: readonly StageCourse[],
  places: readonly number[],
  booked: (Booking | null)[],
  stageStart: DayNumber,
  desk: Desk,
): void {
  for (const place of places) {
    const entry = entries[place];
    const ready = entry && !booked[place] ? readyDay(entry, booked, stageStart) : null;
    if (entry && ready !== null) booked[place] = bookCourse(entry, ready, desk);
  }
}

/** Books all courses that have no date yet, what can begin first in front. */
export function bookGreedily(
  entries: readonly StageCourse[],
  booked: (Booking | null)[],
  stageStart: DayNumber,
  desk: Desk,
): void {
  for (;;) {
    let next: { readonly place: number; readonly ready: DayNumber; readonly start: DayNumber } | null = null;
    for (const [place, entry] of entries.entries()) {
      if (booked[place]) continue;
      const ready = readyDay(entry, booked, stageStart);
      if (ready === null) continue;
      const start = earliestStart(entry, ready, desk);
      if (next === null || start < next.start) next = { place, ready, start };
    }
    if (next === null) break;
    const entry = entries[next.place];
    if (entry) booked[next.place] = bookCourse(entry, next.ready, desk);
  }
  if (booked.includes(null)) throw new Error('prerequisites of selected courses form a cycle');
}

/** An order of preference: of the courses whose turn it is, the one with the least number comes first. */
export type Preference = (entry: StageCourse, place: number) => number;

/** Books all courses that have no date yet by a preference, each as early as it can be. */
export function bookByPreference(
  entries: readonly StageCourse[],
  booked: (Booking | null)[],
  stageStart: DayNumber,
  desk: Desk,
  preference: Preference,
): void {
  const order = [...entries.keys()].sort(
    (a, b) => rankOf(entries, a, preference) - rankOf(entries, b, preference) || a - b,
  );
  for (;;) {
    const place = order.find((each) => {
      const entry = entries[each];
      return entry !== undefined && !booked[each] && readyDay(entry, booked, stageStart) !== null;
    });
    const entry = place === undefined ? undefined : entries[place];
    if (place === undefined || !entry) break;
    booked[place] = bookCourse(entry, readyDay(entry, booked, stageStart) ?? stageStart, desk);
  }
  if (booked.includes(null)) throw new Error('prerequisites of selected courses form a cycle');
}

function rankOf(entries: readonly StageCourse[], place: number, preference: Preference): number {
  const entry = entries[place];
  return entry ? preference(entry, place) : 0;
}
