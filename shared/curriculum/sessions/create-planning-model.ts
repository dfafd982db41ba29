/** Makes the model of what sessions are planned for. */
import { type DayNumber, dayNumber } from '../../model/plain-date.ts';
import { compareText } from '../../planner/catalogue-index.ts';
import type { Instructor, Room } from '../department-rules.ts';
import { courseTerms } from './course-terms.ts';
import { type DraftNeed, draftNeeds, openNeeds } from './draft-needs.ts';
import { daysOfSession, keptSeats, openSessions, seatedIn, seatKey } from './kept-sessions.ts';
import type { CourseModel, KeptSession, Need, PlanningModel } from './planning-model.ts';
import { createSessionDays, type DayRun, daysWithin, lastDayOf, type SessionDays } from './session-days.ts';
import type { SeatNeed, SessionPlanningInput } from './session-planning.ts';

const byId = (a: { readonly id: string }, b: { readonly id: string }) => compareText(a.id, b.id);

function placesOf(ids: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...new Set(ids)].sort(compareText).map((id, at) => [id, at]));
}

/** Days on which people sit in kept sessions or other classes, or are away. */
function busyDays({ kept, daysOff, paces }: SessionPlanningInput, people: readonly string[], days: SessionDays) {
  const last = days.open.at(-1)?.at(-1) ?? days.from;
  const inKept = new Map<string, DayNumber[]>();
  for (const session of kept) {
    for (const person of seatedIn(session)) {
      const list = inKept.get(person) ?? [];
      inKept.set(person, list);
      list.push(...daysOfSession(session));
    }
  }
  // Kept sessions may run past the last quarter, so their free seats too.
  return people.map(
    (person) =>
      new Set([
        ...daysWithin(daysOff.get(person) ?? [], days.from, last + 366),
        ...(inKept.get(person) ?? []),
        ...(paces.get(person)?.courses ?? []).flatMap(({ dates }) => dates.map(dayNumber)),
      ]),
  );
}

/** By person: the path, with the kept seats in it. */
function followedPaths(
  { kept, daysOff, paces }: SessionPlanningInput,
  people: readonly string[],
): PlanningModel['followed'] {
  const seats = new Map<string, Map<string, DayRun>>();
  for (const session of kept) {
    const run = daysOfSession(session);
    for (const person of seatedIn(session)) {
      const mine = seats.get(person) ?? new Map<string, DayRun>();
      seats.set(person, mine);
      const known = mine.get(session.course);
      if (!known || lastDayOf(run) < lastDayOf(known)) mine.set(session.course, run);
    }
  }
  return people.map((person) => {
    const pace = paces.get(person);
    return pace ? { pace, daysOff: daysOff.get(person) ?? [], kept: seats.get(person) ?? new Map() } : null;
  });
}

/** The longest that anybody says of each course. */
function lengthsOf(needs: readonly SeatNeed[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const { course, classDays } of needs)
    lengths.set(course, Math.max(1, Math.ceil(classDays), lengths.get(course) ?? 0));
  return lengths;
}

function linkNeeds(
  drafts: readonly DraftNeed[],
  people: ReadonlyMap<string, number>,
  courses: ReadonlyMap<string, number>,
): readonly Need[] {
  const places = new Map(drafts.map(({ need }, at) => [seatKey(need.person, need.course), at]));
  const before = drafts.map(({ need }) =>
    [...new Set(need.after)].flatMap((id) => places.get(seatKey(need.person, id)) ?? []).sort((a, b) => a - b),
  );
  const after: number[][] = drafts.map(() => []);
  before.forEach((list, at) => {
    for (const other of list) after[other]?.push(at);
  });
  return drafts.map(({ need, ...draft }, at) => ({
    ...draft,
    person: people.get(need.person) ?? 0,
    course: courses.get(need.course) ?? 0,
    before: before[at] ?? [],
    after: after[at] ?? [],
  }));
}

/** Yen that a seat is worth: more than a session for the fewest people and all that waiting for it may cost them. */
function seatWorth(courses: readonly CourseModel[], { rules, quarters }: SessionPlanningInput): number {
  const waiting = rules.waitingCost * quarters + rules.missedDueCost;
  return 1 + courses.reduce((most, { price, minimum }) => Math.max(most, price + minimum * waiting), 0);
}

interface CourseParts {
  readonly input: SessionPlanningInput;
  readonly days: SessionDays;
  readonly rooms: readonly Room[];
  readonly instructors: readonly Instructor[];
  readonly kept: readonly KeptSession[];
}

function courseModel(
  id: string,
  place: number,
  length: number,
  needs: readonly number[],
  { input, days, rooms, instructors, kept }: CourseParts,
): CourseModel {
  const { possible, costPerDay, ...terms } = courseTerms(id, input.rules, rooms, instructors);
  const quarters = [...Array(days.quarters).keys()];
  return {
    ...terms,
    id,
    days: length,
    price: costPerDay * length,
    needs,
    runs: possible ? days.runs(length) : quarters.map(() => []),
    free: quarters.map((quarter) =>
      kept.reduce((sum, each) => sum + (each.course === place && each.quarter === quarter ? each.free : 0), 0),
    ),
  };
}

/** The model of an input. */
export function createPlanningModel(input: SessionPlanningInput): PlanningModel {
  const { rules, quarters } = input;
  const days = createSessionDays(input.calendar, rules.blackouts, dayNumber(input.from), quarters);
  const seats = keptSeats(input.kept);
  const withSeats = openSessions(input.kept, days);
  const open = openNeeds(input.needs, seats);
  const lengths = lengthsOf(open);
  const { drafts, outside } = draftNeeds(input.needs, open, seats, days, (course) => {
    const here = withSeats.filter((session) => session.course === course);
    const runs = days.runs(lengths.get(course) ?? 1);
    if (here.length === 0) return runs;
    return runs.map((list, quarter) => [
      ...list,
      ...here.flatMap((session) => (session.quarter === quarter ? [session.days] : [])),
    ]);
  });
  const courseAt = placesOf(drafts.map(({ need }) => need.course));
  const personAt = placesOf(drafts.map(({ need }) => need.person));
  const people = [...personAt.keys()];
  const needs = linkNeeds(drafts, personAt, courseAt);
  const kept = withSeats.flatMap((session) => {
    const course = courseAt.get(session.course);
    return course === undefined ? [] : [{ ...session, course }];
  });
  const needsOf: number[][] = [...courseAt].map(() => []);
  needs.forEach(({ course }, at) => {
    needsOf[course]?.push(at);
  });
  const rooms = [...rules.rooms].sort(byId);
  const instructors = [...rules.instructors].sort(byId);
  const parts: CourseParts = { input, days, rooms, instructors, kept };
  const courses = [...courseAt].map(([id, at]) => courseModel(id, at, lengths.get(id) ?? 1, needsOf[at] ?? [], parts));
  return {
    quarters,
    days,
    people,
    courses,
    needs,
    kept,
    outside,
    busy: busyDays(input, people, days),
    followed: followedPaths(input, people),
    calendar: input.calendar,
    rooms,
    instructors,
    waitingCost: rules.waitingCost,
    missedDueCost: rules.missedDueCost,
    seatWorth: seatWorth(courses, input),
  };
}
