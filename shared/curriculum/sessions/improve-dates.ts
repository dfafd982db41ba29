/** Better seats in sessions that have their days: earlier seats, fewer sessions, earlier sessions. */
import { heed, type Stop } from '../../planner/selection/stop.ts';
import { firstDayOf, lastDayOf } from './session-days.ts';
import type { DatedSession, Timetable } from './timetable.ts';

const isNew = ({ kept }: DatedSession) => kept === null;

/** Moves people to free seats that cost less, as long as their session keeps its fewest people. */
function moveForward(timetable: Timetable, course: number): boolean {
  const { minimum = 1 } = timetable.model.courses[course] ?? {};
  let moved = false;
  for (const session of [...timetable.sessionsOf(course)]) {
    for (const at of [...session.needs].sort((a, b) => a - b)) {
      if (isNew(session) && session.needs.size <= minimum) break;
      const better = timetable
        .sessionsOf(course)
        .find(
          (other) =>
            other !== session &&
            other.needs.size < other.seats &&
            timetable.difference(at, other.quarter, lastDayOf(other.run)) < 0 &&
            timetable.canSit(at, other.run, true),
        );
      if (!better) continue;
      timetable.leave(at);
      timetable.sit(at, better);
      moved = true;
    }
  }
  return moved;
}

/** Gives up a session whose people can all sit elsewhere for less than it costs. */
function dissolve(timetable: Timetable, session: DatedSession): boolean {
  const { price = 0 } = timetable.model.courses[session.course] ?? {};
  const people = [...session.needs].sort((a, b) => a - b);
  const others = timetable.sessionsOf(session.course).filter((other) => other !== session);
  if (others.reduce((sum, { seats, needs }) => sum + seats - needs.size, 0) < people.length) return false;
  let saved = price;
  const done: { readonly at: number; readonly to: DatedSession }[] = [];
  for (const at of people) {
    const places = others
      .filter((other) => other.needs.size < other.seats && timetable.canSit(at, other.run, true))
      .map((other) => ({ other, more: timetable.difference(at, other.quarter, lastDayOf(other.run)) }));
    const [first, ...rest] = places;
    const best = first && rest.reduce((a, b) => (b.more < a.more ? b : a), first);
    saved -= best?.more ?? Infinity;
    if (!best || saved <= 0) break;
    timetable.leave(at);
    timetable.sit(at, best.other);
    done.push({ at, to: best.other });
  }
  if (session.needs.size === 0 && saved > 0) {
    timetable.close(session);
    return true;
  }
  for (const { at } of done) {
    timetable.leave(at);
    timetable.sit(at, session);
  }
  return false;
}

/** Moves a session with all its people to the days that save the most. */
function moveSession(timetable: Timetable, session: DatedSession): boolean {
  const { runs = [] } = timetable.model.courses[session.course] ?? {};
  const people = [...session.needs];
  const candidates = [runs[session.quarter - 1] ?? [], runs[session.quarter] ?? []].flat().flatMap((run) => {
    if (firstDayOf(run) >= firstDayOf(session.run)) return [];
    const quarter = timetable.model.days.quarterAt(firstDayOf(run));
    const more = people.reduce((sum, at) => sum + timetable.difference(at, quarter, lastDayOf(run)), 0);
    return more < 0 && people.every((at) => timetable.canSit(at, run, true)) ? [{ run, more }] : [];
  });
  return candidates.sort((a, b) => a.more - b.more).some(({ run }) => timetable.move(session, run));
}

/** Improves until nothing gets better, or for so many rounds. */
export function improveDates(timetable: Timetable, ranks: readonly number[], rounds: number, stop?: Stop): void {
  for (let round = 0, more = true; more && round < rounds; round += 1) {
    more = false;
    for (const course of ranks) {
      heed(stop);
      if (moveForward(timetable, course)) more = true;
      for (const session of timetable.sessionsOf(course).filter(isNew)) {
        if (dissolve(timetable, session) || moveSession(timetable, session)) more = true;
      }
    }
  }
}
