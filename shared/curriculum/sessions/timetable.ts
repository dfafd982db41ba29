/** Sessions with their days and people while they are planned: who can sit where, and what it costs. */
import { type DayNumber, dayNumber } from '../../model/plain-date.ts';
import type { Holders, Holding } from './holders.ts';
import { createFollowerSetting, createPathFollower, type FollowerSetting, type PathFollower } from './path-follower.ts';
import type { FollowedPath, Need, PlanningModel } from './planning-model.ts';
import { type DayRun, firstDayOf, lastDayOf } from './session-days.ts';

export interface DatedSession {
  readonly course: number;
  run: DayRun;
  quarter: number;
  seats: number;
  /** Null for a kept one. */
  holding: Holding | null;
  /** The kept session that it is; null for a new one. */
  readonly kept: string | null;
  readonly needs: Set<number>;
}

export interface Timetable {
  readonly model: PlanningModel;
  /** By course, by first day. */
  sessionsOf(course: number): readonly DatedSession[];
  /** The session of a need; null while it has none. */
  sessionOf(need: number): DatedSession | null;
  /** Whether all that must come before has a seat. */
  isReady(need: number): boolean;
  /** The first day on which it can be, given what comes before. */
  earliest(need: number): DayNumber;
  /** Whether the person can come on these days, after what comes before and ahead of what follows. `moving` frees the days of their present seat. */
  canSit(need: number, run: DayRun, moving?: boolean): boolean;
  /** Whether days are free for it, whatever study and class days a month allow. */
  isFree(need: number, run: DayRun, moving?: boolean): boolean;
  sit(need: number, session: DatedSession): void;
  leave(need: number): void;
  /** Opens a session without people; null where no room or nobody is free. */
  open(course: number, run: DayRun, people: number): DatedSession | null;
  close(session: DatedSession): void;
  /** Moves a session with all its people, who can all come; false where no room or nobody is free. */
  move(session: DatedSession, run: DayRun): boolean;
  /** Yen more that it costs when a need moves to a quarter and last day from where it is. */
  difference(need: number, quarter: number, end: DayNumber): number;
  /** Whether a last day keeps the person's due date within reach: it is in time, and no other class is late. */
  keepsDue(need: number, end: DayNumber): boolean;
  cost(): { readonly total: number; readonly sessions: number; readonly unseated: number };
}

function followerOf({ pace, daysOff, kept }: FollowedPath, setting: FollowerSetting): PathFollower {
  const follower = createPathFollower(pace, daysOff, setting);
  const start = dayNumber(pace.start);
  for (const [course, run] of kept) {
    const place = follower.placeOf(course);
    // A class that begins before the path does is over by then.
    if (place !== null && firstDayOf(run) >= start) follower.take(place, run);
  }
  return follower;
}

export function createTimetable(model: PlanningModel, holders: Holders): Timetable {
  const { needs, courses, quarters, waitingCost, missedDueCost } = model;
  const seat: (DatedSession | null)[] = needs.map(() => null);
  const busy = model.busy.map((days) => new Set(days));
  const lateNeeds = new Int32Array(model.people.length);
  /** Of these: needs that have a late seat, or can have no other. */
  const lateForSure = new Int32Array(model.people.length);
  const lists: DatedSession[][] = courses.map(() => []);
  const needOf = (at: number): Need => {
    const need = needs[at];
    if (!need) throw new RangeError(`no need ${at}`);
    return need;
  };
  const insert = (session: DatedSession) => {
    const list = lists[session.course] ?? [];
    const first = firstDayOf(session.run);
    const at = list.findIndex((other) => firstDayOf(other.run) > first);
    list.splice(at < 0 ? list.length : at, 0, session);
  };
  const remove = (session: DatedSession) => {
    const list = lists[session.course] ?? [];
    list.splice(list.indexOf(session), 1);
  };
  for (const { course, days, quarter, free, id } of model.kept)
    insert({ course, run: days, quarter, seats: free, holding: null, kept: id, needs: new Set() });
  // Nobody has a seat yet: whoever is due is late for now.
  for (const need of needs) if (need.latestEnd < Infinity) lateNeeds[need.person] = (lateNeeds[need.person] ?? 0) + 1;

  const endOf = (at: number) => {
    const session = seat[at];
    return session ? lastDayOf(session.run) : Infinity;
  };
  const isLate = (at: number, end: number) => end > needOf(at).latestEnd;
  const setLate = (at: number, was: boolean, is: boolean) => {
    const { person } = needOf(at);
    if (was !== is) lateNeeds[person] = (lateNeeds[person] ?? 0) + (is ? 1 : -1);
  };

  const countLateSeat = (at: number, end: number, by: number) => {
    const { person } = needOf(at);
    if (isLate(at, end)) lateForSure[person] = (lateForSure[person] ?? 0) + by;
  };

  const earliest = (at: number) => {
    const need = needOf(at);
    let first = need.earliest;
    for (const other of need.before) first = Math.max(first, endOf(other) + 1);
    return first;
  };

  const setting = createFollowerSetting(model.calendar);
  const followers = model.followed.map((path) => path && followerOf(path, setting));
  const placeOf = needs.map(({ person, course }) => followers[person]?.placeOf(courses[course]?.id ?? '') ?? null);

  const isFree = (at: number, run: DayRun, moving = false) => {
    const need = needOf(at);
    if (firstDayOf(run) < earliest(at)) return false;
    const last = lastDayOf(run);
    if (last > need.mustEnd) return false;
    for (const other of need.after) {
      const session = seat[other];
      if (session && firstDayOf(session.run) <= last) return false;
    }
    const days = busy[need.person];
    const own = moving ? seat[at]?.run : undefined;
    return run.every((day) => !days?.has(day) || own?.includes(day));
  };
  const canSit = (at: number, run: DayRun, moving = false) => {
    if (!isFree(at, run, moving)) return false;
    const place = placeOf[at] ?? null;
    return place === null || (followers[needOf(at).person]?.canTake(place, run) ?? true);
  };

  const sit = (at: number, session: DatedSession) => {
    setLate(at, isLate(at, Infinity), isLate(at, lastDayOf(session.run)));
    countLateSeat(at, lastDayOf(session.run), 1);
    seat[at] = session;
    session.needs.add(at);
    const { person } = needOf(at);
    for (const day of session.run) busy[person]?.add(day);
    const place = placeOf[at] ?? null;
    if (place !== null) followers[person]?.take(place, session.run);
  };

  const leave = (at: number) => {
    const session = seat[at];
    if (!session) return;
    setLate(at, isLate(at, lastDayOf(session.run)), isLate(at, Infinity));
    countLateSeat(at, lastDayOf(session.run), -1);
    seat[at] = null;
    session.needs.delete(at);
    const { person } = needOf(at);
    for (const day of session.run) busy[person]?.delete(day);
    const place = placeOf[at] ?? null;
    if (place !== null) followers[person]?.leave(place);
  };

  const open = (course: number, run: DayRun, people: number): DatedSession | null => {
    const terms = courses[course];
    if (!terms) return null;
    const holding = holders.find(terms, run, people, terms.minimum);
    if (typeof holding === 'string') return null;
    holders.take(holding, run);
    const seats = Math.min(terms.seats, holders.seats(holding.room));
    const quarter = model.days.quarterAt(firstDayOf(run));
    const session: DatedSession = { course, run, quarter, seats, holding, kept: null, needs: new Set() };
    insert(session);
    return session;
  };

  const close = (session: DatedSession) => {
    if (session.holding) holders.release(session.holding, session.run);
    remove(session);
  };

  const move = (session: DatedSession, run: DayRun): boolean => {
    const terms = courses[session.course];
    if (!terms || !session.holding) return false;
    holders.release(session.holding, session.run);
    const holding = holders.find(terms, run, session.needs.size, session.needs.size);
    if (typeof holding === 'string') {
      holders.take(session.holding, session.run);
      return false;
    }
    const people = [...session.needs];
    for (const at of people) leave(at);
    remove(session);
    holders.take(holding, run);
    session.run = run;
    session.quarter = model.days.quarterAt(firstDayOf(run));
    session.holding = holding;
    session.seats = Math.min(terms.seats, holders.seats(holding.room));
    insert(session);
    for (const at of people) sit(at, session);
    return true;
  };

  const difference = (at: number, quarter: number, end: DayNumber) => {
    const session = seat[at];
    const waited = waitingCost * (quarter - (session ? session.quarter : quarters));
    const was = isLate(at, endOf(at));
    const is = isLate(at, end);
    if (was === is) return waited;
    const others = (lateNeeds[needOf(at).person] ?? 0) - (was ? 1 : 0);
    if (others > 0) return waited;
    return waited + (is ? missedDueCost : -missedDueCost);
  };

  const cost = () => {
    let sessions = 0;
    for (const list of lists)
      for (const { kept, course } of list) sessions += kept === null ? (courses[course]?.price ?? 0) : 0;
    let total = sessions;
    let unseated = 0;
    needs.forEach(({ ready }, at) => {
      const session = seat[at];
      total += waitingCost * ((session ? session.quarter : quarters) - ready);
      if (!session) unseated += 1;
    });
    for (const late of lateNeeds) if (late > 0) total += missedDueCost;
    return { total, sessions, unseated };
  };

  return {
    model,
    sessionsOf: (course) => lists[course] ?? [],
    sessionOf: (at) => seat[at] ?? null,
    isReady: (at) => needOf(at).before.every((other) => seat[other] !== null),
    earliest,
    canSit,
    isFree,
    sit,
    leave,
    open,
    close,
    move,
    difference,
    keepsDue: (at, end) => {
      const { person, latestEnd } = needOf(at);
      return latestEnd < Infinity && end <= latestEnd && lateForSure[person] === 0;
    },
    cost,
  };
}
