/** A day before which the courses of a stage cannot all be done, whatever their order. */
import type { DayNumber } from '../../model/plain-date.ts';
import { type Calendar, monthNumber, startOfMonth } from '../calendar.ts';
import type { Booking, Desk } from './booking.ts';
import { type ClassPlanner, earliestClassEnd } from './class-days.ts';
import type { StageCourse } from './stage-course.ts';

/** What is still to be booked, and where the desk stands; nothing of this is changed. */
export interface Rest {
  readonly entries: readonly StageCourse[];
  readonly booked: readonly (Booking | null)[];
  readonly stageStart: DayNumber;
  /** By place: the most days of class that must follow a course, its own included. */
  readonly tails: readonly number[];
  /** Whether to ask how classes pack into months: worth it once a stage, too slow at every step of a search. */
  readonly packed: boolean;
}

/** Fractions of days and hours must not cost a day. */
const negligible = 1e-9;

/** The last of `count` class days in a row from a day on, at the earliest; the day before where there are none. */
function classesFrom(day: DayNumber, count: number, { classDays }: Calendar): DayNumber {
  return count <= 0 ? day - 1 : classDays.at(classDays.rank(day) + Math.ceil(count - negligible) - 1);
}

/**
 * Class days that must be held one after another from each course on, by place: its own and the longest that follows.
 * Sessions may lie on any day, so theirs do not count.
 */
export function tailsOf(entries: readonly StageCourse[]): readonly number[] {
  const own = entries.map(({ classDays, announced }) => (announced ? 0 : Math.ceil(classDays - negligible)));
  const tails = [...own];
  // Prerequisites may stand in any order: go on until nothing grows.
  for (let grown = true; grown; ) {
    grown = false;
    for (const [place, { before }] of entries.entries()) {
      for (const earlier of before) {
        const needed = (own[earlier] ?? 0) + (tails[place] ?? 0);
        if (needed <= (tails[earlier] ?? 0)) continue;
        tails[earlier] = needed;
        grown = true;
      }
    }
  }
  return tails;
}

/** The places without a booking; asked for at every step of a search. */
function waiting({ booked }: Rest): number[] {
  const places: number[] = [];
  for (let place = 0; place < booked.length; place += 1) if (!booked[place]) places.push(place);
  return places;
}

/** Study goes one course after another: what has the longest classes behind it comes first, at best. */
function studyBound(rest: Rest, places: readonly number[], { eLearning, calendar }: Desk): DayNumber {
  const { entries, tails, stageStart } = rest;
  const studies = places.filter((place) => (entries[place]?.hours ?? 0) > 0);
  studies.sort((a, b) => (tails[b] ?? 0) - (tails[a] ?? 0));
  let hours = 0;
  let bound = stageStart;
  if (studies.length === 0) return bound;
  const from = eLearning.firstDay(stageStart);
  // The first day may be taken in part already; counting it whole keeps the bound one.
  for (const place of studies) {
    hours += entries[place]?.hours ?? 0;
    const studied = eLearning.endOf(from, hours);
    bound = Math.max(bound, studied, classesFrom(studied + 1, tails[place] ?? 0, calendar));
  }
  return bound;
}

/**
 * Months that classes take at least, each holding no more than the allowance: the bound of Martello and Toth for
 * packing bins. A class longer than the allowance takes a month for itself.
 */
export function leastMonths(lengths: readonly number[], perMonth: number): number {
  const sizes = lengths.map((days) => Math.min(days, perMonth));
  const half = perMonth / 2;
  const sum = (list: readonly number[]) => list.reduce((total, size) => total + size, 0);
  const large = sizes.filter((size) => size > half + negligible);
  let months = Math.ceil(sum(sizes) / perMonth - negligible);
  for (const small of new Set([0, ...sizes.filter((size) => size <= half + negligible)])) {
    const alone = large.filter((size) => size > perMonth - small + negligible);
    const shared = large.filter((size) => size <= perMonth - small + negligible);
    const rest = sum(sizes.filter((size) => size >= small && size <= half + negligible));
    const room = shared.length * perMonth - sum(shared);
    const more = Math.max(0, Math.ceil((rest - room) / perMonth - negligible));
    months = Math.max(months, alone.length + shared.length + more);
  }
  return months;
}

/** The month in which the last class can begin, and how many days of class begin in it or later, at least. */
export function lastMonth(
  lengths: readonly number[],
  first: number,
  { perMonth, firstMonth, usedIn, used }: ClassPlanner,
  packed = true,
): { readonly month: number; readonly days: number } {
  const total = lengths.reduce((sum, days) => sum + days, 0);
  const earliest = first + (packed ? leastMonths(lengths, perMonth) : 1) - 1;
  let left = lengths.reduce((sum, days) => sum + Math.min(days, perMonth), 0);
  for (let month = first; ; month += 1) {
    const room = Math.max(0, perMonth - usedIn(month));
    const allowed = (month - firstMonth + 1) * perMonth - used();
    if (left <= room + negligible && total <= allowed + negligible && month >= earliest)
      return { month, days: Math.max(left, Math.min(...lengths)) };
    left = Math.max(left - room, 0);
  }
}

/** Class days are held at most as fast as the allowance comes in, and one after another. */
function classBound(rest: Rest, places: readonly number[], { classes, calendar }: Desk): DayNumber {
  const { entries, stageStart } = rest;
  const held = places.flatMap((place) => entries[place] ?? []).filter(({ leastDays }) => leastDays > 0);
  if (held.length === 0) return stageStart;
  const lengths = held.map(({ leastDays }) => leastDays);
  const first = Math.max(classes.firstMonth, monthNumber(stageStart));
  const { month, days } = lastMonth(lengths, first, classes, rest.packed);
  const from = Math.max(stageStart, startOfMonth(month));
  // Sessions may lie on any day of the week, and their own courses say when.
  if (held.some(({ announced }) => announced)) return from;
  const row = lengths.reduce((sum, length) => sum + Math.ceil(length - negligible), 0);
  const last = Math.min(
    ...[...new Set(lengths)].map((length) => earliestClassEnd(from, length, classes.perMonth, calendar)),
  );
  return Math.max(last, classesFrom(from, days, calendar), classesFrom(stageStart, row, calendar));
}

/** The longest row of courses that rest on one another. */
function chainBound(rest: Rest, places: readonly number[], { eLearning, calendar }: Desk): DayNumber {
  const { entries, booked, stageStart } = rest;
  const ends: (DayNumber | null)[] = entries.map((_, place) => booked[place]?.end ?? null);
  const endOf = (place: number): DayNumber => {
    const known = ends[place] ?? null;
    if (known !== null) return known;
    const entry = entries[place];
    if (!entry) return stageStart;
    let from = Math.max(stageStart, entry.moved ?? stageStart);
    for (const earlier of entry.before) from = Math.max(from, endOf(earlier) + 1);
    let end = entry.hours > 0 ? eLearning.endOf(from, entry.hours) : from - 1;
    if (entry.classDays > 0) end = classEnd(entry, end + 1, calendar);
    ends[place] = Math.max(end, from);
    return Math.max(end, from);
  };
  let bound = stageStart;
  for (const place of places) bound = Math.max(bound, endOf(place));
  return bound;
}

/** The earliest end of a class from a day on: of its sessions, or of assumed days after them. */
function classEnd({ announced, classDays }: StageCourse, from: DayNumber, calendar: Calendar): DayNumber {
  if (!announced) return classesFrom(from, classDays, calendar);
  const assumed = classesFrom(Math.max(from, announced.lastDay + 1), classDays, calendar);
  const held = announced.byEnd.find(({ dates }) => (dates[0] ?? 0) >= from);
  return Math.min(held?.dates.at(-1) ?? assumed, assumed);
}

/** The day before which the stage cannot end, given what is booked. */
export function stageBound(rest: Rest, desk: Desk): DayNumber {
  const places = waiting(rest);
  let bound = rest.stageStart;
  for (const booking of rest.booked) if (booking) bound = Math.max(bound, booking.end);
  return Math.max(
    bound,
    studyBound(rest, places, desk),
    classBound(rest, places, desk),
    chainBound(rest, places, desk),
  );
}
