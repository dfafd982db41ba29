/** Rooms and instructors while sessions are dated: who is free on which days, and what is taken. */
import type { DayNumber } from '../../model/plain-date.ts';
import type { Resource } from './capacity.ts';
import type { CourseModel, PlanningModel } from './planning-model.ts';
import type { DayRun } from './session-days.ts';

/** What a session takes; null where the rules name none. */
export interface Holding {
  readonly room: number | null;
  readonly instructor: number | null;
}

export interface Holders {
  /** A room for so many people, or else the largest free one for `least`, and somebody who may hold it; or which is missing. */
  find(course: CourseModel, run: DayRun, people: number, least: number): Holding | 'no-room' | 'no-instructor';
  take(holding: Holding, run: DayRun): void;
  release(holding: Holding, run: DayRun): void;
  /** Seats of a room; Infinity for none. */
  seats(room: number | null): number;
}

interface Ledger {
  isFree(at: number, run: DayRun): boolean;
  take(at: number, run: DayRun): void;
  release(at: number, run: DayRun): void;
  left(at: number, run: DayRun): number;
}

function createLedger(resources: readonly Resource[], quarterAt: (day: DayNumber) => number): Ledger {
  const taken = resources.map(({ blocked }) => new Set(blocked));
  const left = resources.map(({ most }) => [...most]);
  const change = (at: number, run: DayRun, by: number) => {
    const list = left[at];
    const quarter = quarterAt(run[0] ?? 0);
    if (list) list[quarter] = (list[quarter] ?? 0) + by;
  };
  const leftOf = (at: number, run: DayRun) => left[at]?.[quarterAt(run[0] ?? 0)] ?? 0;
  return {
    isFree: (at, run) => leftOf(at, run) >= run.length && run.every((day) => !taken[at]?.has(day)),
    left: leftOf,
    take: (at, run) => {
      for (const day of run) taken[at]?.add(day);
      change(at, run, -run.length);
    },
    release: (at, run) => {
      for (const day of run) taken[at]?.delete(day);
      change(at, run, run.length);
    },
  };
}

export function createHolders(
  { rooms, instructors, days }: PlanningModel,
  roomResources: readonly Resource[],
  instructorResources: readonly Resource[],
): Holders {
  const roomLedger = createLedger(roomResources, days.quarterAt);
  const instructorLedger = createLedger(instructorResources, days.quarterAt);
  const seats = (room: number | null) => (room === null ? Infinity : (rooms[room]?.seats ?? 0));
  // Small rooms first, and those who can hold few courses first: the others are needed elsewhere.
  const bySize = (list: readonly number[]) => [...list].sort((a, b) => seats(a) - seats(b) || a - b);
  const breadth = (at: number) => instructors[at]?.courses?.length ?? Infinity;

  const findRoom = (course: CourseModel, run: DayRun, people: number, least: number): number | null | undefined => {
    if (!course.rooms) return null;
    const free = bySize(course.rooms).filter((at) => seats(at) >= least && roomLedger.isFree(at, run));
    return free.find((at) => seats(at) >= people) ?? free.at(-1);
  };
  const findInstructor = (course: CourseModel, run: DayRun): number | null | undefined => {
    if (!course.instructors) return null;
    return course.instructors
      .filter((at) => instructorLedger.isFree(at, run))
      .sort((a, b) => {
        const [broad, other] = [breadth(a), breadth(b)];
        if (broad !== other) return broad - other;
        return instructorLedger.left(b, run) - instructorLedger.left(a, run) || a - b;
      })[0];
  };
  return {
    seats,
    find: (course, run, people, least) => {
      const instructor = findInstructor(course, run);
      if (instructor === undefined) return 'no-instructor';
      const room = findRoom(course, run, people, least);
      return room === undefined ? 'no-room' : { room, instructor };
    },
    take: ({ room, instructor }, run) => {
      if (room !== null) roomLedger.take(room, run);
      if (instructor !== null) instructorLedger.take(instructor, run);
    },
    release: ({ room, instructor }, run) => {
      if (room !== null) roomLedger.release(room, run);
      if (instructor !== null) instructorLedger.release(instructor, run);
    },
  };
}
