/** Lays the sessions of each course out in a lane: bars that would lie on each other go one below the other. */
import {
  type CourseSession,
  type CourseSessionContent,
  takenSeats,
} from '../../../shared/curriculum/course-session.ts';
import { quarterOfDate } from '../../../shared/curriculum/fiscal-quarter.ts';
import { dayNumber } from '../../../shared/model/plain-date.ts';
import { type BoardScale, xOf } from './board-scale.ts';
import type { SessionFilter } from './course-sessions-state.ts';

/** Room for the seats of a bar. */
const leastBarWidth = 42;
const gap = 3;

export interface BoardBar {
  readonly session: CourseSession;
  readonly x: number;
  readonly width: number;
  readonly line: number;
}

export interface BoardLane {
  readonly course: string;
  readonly bars: readonly BoardBar[];
  readonly lines: number;
}

function barsOf(sessions: readonly CourseSession[], scale: BoardScale): BoardLane['bars'] {
  const ends: number[] = [];
  return sessions.map((session) => {
    const first = dayNumber(session.dates[0] ?? '');
    const last = dayNumber(session.dates.at(-1) ?? '');
    const x = xOf(scale, first);
    const width = Math.max(leastBarWidth, (last - first + 1) * scale.perDay);
    const free = ends.findIndex((end) => end + gap <= x);
    const line = free < 0 ? ends.length : free;
    ends[line] = x + width;
    return { session, x, width, line };
  });
}

/** Lanes by course; sessions by first day. */
export function boardLanes(sessions: readonly CourseSession[], scale: BoardScale): readonly BoardLane[] {
  const courses = Map.groupBy(sessions, ({ course }) => course);
  return [...courses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([course, own]) => {
      const first = ({ dates, id }: CourseSession) => `${dates[0]} ${id}`;
      const bars = barsOf(
        own.toSorted((a, b) => (first(a) < first(b) ? -1 : 1)),
        scale,
      );
      return { course, bars, lines: Math.max(1, ...bars.map(({ line }) => line + 1)) };
    });
}

/** Whether a session is one of those asked for. @param title of its course */
export function fitsFilter(session: CourseSession, filter: SessionFilter, title: string): boolean {
  const { text, status, room, instructor, quarter } = filter;
  const words = text.trim().toLowerCase();
  const named = `${session.course} ${title} ${session.place}`.toLowerCase();
  return (
    (words === '' || named.includes(words)) &&
    (status === '' ? session.status !== 'cancelled' : session.status === status) &&
    (room === '' || session.room === room) &&
    (instructor === '' || session.instructor === instructor) &&
    (quarter === '' || quarterOfDate(session.dates[0] ?? '') === quarter)
  );
}

/** How full a session is, 0 to 1. */
export function fullness(session: CourseSession): number {
  return Math.min(1, takenSeats(session) / session.seats);
}

const draftMark = 'draft ';

/** A session of a proposal as the board shows it: it stays where it is until the proposal is taken. */
export function draftSession(content: CourseSessionContent, at: number): CourseSession {
  return { id: `${draftMark}${at}`, ...content, locked: true };
}

export function isDraft({ id }: Pick<CourseSession, 'id'>): boolean {
  return id.startsWith(draftMark);
}
