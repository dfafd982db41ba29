/** What a change of sessions does to people and money, before it is taken. */
import type { Refusal } from '../../contract/error.ts';
import type { CourseSession } from '../course-session.ts';
import { answerOf } from '../path-answer.ts';
import type { PlannedPath } from '../planned-path.ts';
import type { CostShift } from './budget-table.ts';
import { isOpen, seatedPeople } from './session-change.ts';

/** What became of one person's planning; null where there is nothing to plan. */
export type Replanned = { readonly path: PlannedPath } | { readonly refusal: Refusal } | null;

/** A course whose session changes for a person; null is no session: days are assumed. */
export interface SeatShift {
  readonly course: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface PersonEffect {
  readonly person: string;
  /** Sessions in which the person has a seat now and would have none. */
  readonly loses: readonly string[];
  readonly shifts: readonly SeatShift[];
  /** Sessions in which the person stays, on other days. */
  readonly redated: readonly string[];
  /** Courses that the roadmap takes no longer, and those that it takes instead. */
  readonly drops: readonly string[];
  readonly adds: readonly string[];
  /** Last day of the roadmap, before and after; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** Whether the due date is missed. */
  readonly lateBefore: boolean;
  readonly lateAfter: boolean;
  /** Planned before, but no longer. */
  readonly fails: boolean;
}

export interface SessionEffect {
  /** Everybody who has something to do with the sessions, by id; also those for whom nothing changes. */
  readonly people: readonly PersonEffect[];
  readonly costs: readonly CostShift[];
}

/** The effect in numbers, with the people behind each. */
export interface EffectSums {
  /** Whose sessions or finish change. */
  readonly affected: readonly string[];
  readonly losing: readonly string[];
  readonly later: readonly string[];
  readonly earlier: readonly string[];
  /** Who would miss the due date and does not now, and the other way round. */
  readonly newlyLate: readonly string[];
  readonly noLongerLate: readonly string[];
  readonly failing: readonly string[];
}

/** People on the rosters of the sessions, and those whose roadmaps take them, by id. */
export function peopleOfSessions(
  ids: ReadonlySet<string>,
  sessions: readonly CourseSession[],
  paths: ReadonlyMap<string, PlannedPath>,
): readonly string[] {
  const on = sessions.filter(({ id }) => ids.has(id)).flatMap((session) => seatedPeople(session));
  const going = [...paths].flatMap(([person, { courses }]) =>
    courses.some(({ session }) => session !== null && ids.has(session)) ? [person] : [],
  );
  return [...new Set([...on, ...going])].sort();
}

function seatsOf(person: string, sessions: readonly CourseSession[]): readonly string[] {
  return sessions.filter((session) => isOpen(session) && seatedPeople(session).includes(person)).map(({ id }) => id);
}

/** A path that can be followed, be it too late. */
const pathOf = (replanned: Replanned): PlannedPath | null =>
  replanned && 'path' in replanned && answerOf(replanned.path).kind === 'planned' ? replanned.path : null;

function shiftsOf(before: PlannedPath | null, after: PlannedPath | null): readonly SeatShift[] {
  const was = new Map((before?.courses ?? []).map(({ id, session }) => [id, session]));
  return (after?.courses ?? []).flatMap(({ id: course, session: to }) => {
    const from = was.get(course);
    return from === undefined || from === to ? [] : [{ course, from, to }];
  });
}

/** Courses of one path that another does not have. */
function coursesBeside(path: PlannedPath | null, other: PlannedPath | null): readonly string[] {
  const there = new Set((other?.courses ?? []).map(({ id }) => id));
  return (path?.courses ?? []).map(({ id }) => id).filter((id) => !there.has(id));
}

/** Sessions whose days change. */
function redatedOf(
  kept: ReadonlySet<string>,
  was: readonly CourseSession[],
  is: readonly CourseSession[],
): readonly string[] {
  const days = new Map(was.map(({ id, dates }) => [id, dates.join()]));
  return is.flatMap(({ id, dates }) => {
    const before = days.get(id);
    return kept.has(id) && before !== undefined && before !== dates.join() ? [id] : [];
  });
}

/** What two plannings of one person differ in. */
export function personEffect(
  person: string,
  [before, after]: readonly [Replanned, Replanned],
  [was, is]: readonly [readonly CourseSession[], readonly CourseSession[]],
): PersonEffect {
  const [old, next] = [pathOf(before), pathOf(after)];
  const kept = new Set(seatsOf(person, is));
  return {
    person,
    loses: seatsOf(person, was).filter((session) => !kept.has(session)),
    shifts: shiftsOf(old, next),
    redated: redatedOf(kept, was, is),
    drops: next === null ? [] : coursesBeside(old, next),
    adds: coursesBeside(next, old),
    before: old?.finish ?? null,
    after: next?.finish ?? null,
    lateBefore: old?.late === true,
    lateAfter: next?.late === true,
    fails: old !== null && next === null,
  };
}

/** The numbers of an effect. */
export function sumEffect({ people }: Pick<SessionEffect, 'people'>): EffectSums {
  const those = (is: (effect: PersonEffect) => boolean) => people.filter(is).map(({ person }) => person);
  const later = ({ before, after }: PersonEffect) => before !== null && after !== null && after > before;
  const earlier = ({ before, after }: PersonEffect) => before !== null && after !== null && after < before;
  return {
    affected: those(
      ({ loses, shifts, redated, drops, adds, before, after, fails }) =>
        loses.length + shifts.length + redated.length + drops.length + adds.length > 0 || before !== after || fails,
    ),
    losing: those(({ loses }) => loses.length > 0),
    later: those(later),
    earlier: those(earlier),
    newlyLate: those(({ lateBefore, lateAfter }) => !lateBefore && lateAfter),
    noLongerLate: those(({ lateBefore, lateAfter, fails }) => lateBefore && !lateAfter && !fails),
    failing: those(({ fails }) => fails),
  };
}
