/** Small random departments that need sessions: a few people and courses over a few quarters. */
import fc from 'fast-check';
import type { CourseSession } from '../../shared/curriculum/course-session.ts';
import type { Instructor, Room, SessionRules } from '../../shared/curriculum/department-rules.ts';
import type { SeatNeed, SessionPlanningInput } from '../../shared/curriculum/sessions/session-planning.ts';
import { dayNumber, formatPlainDate } from '../../shared/model/plain-date.ts';
import type { DayOff } from '../../shared/model/work-calendar.ts';
import { createCalendar } from '../../shared/planner/calendar.ts';
import { calendar } from './planner-fixture.ts';

const from = '2027-04-01';
const dateAt = (days: number) => formatPlainDate(dayNumber(from) + days);

/** What a department may have beside people and courses. */
export interface WorldParts {
  /** Whether needs rest on each other, are due, and whether people are away. */
  readonly linked: boolean;
  /** Everybody needs one course only. */
  readonly single?: boolean;
  readonly due: boolean;
  readonly away: boolean;
  /** Whether rooms and instructors are given, and sessions kept. */
  readonly limited: boolean;
  readonly kept: boolean;
  readonly people: number;
  readonly courses: number;
  readonly quarters: number;
}

export const everything: WorldParts = {
  linked: true,
  due: true,
  away: true,
  limited: true,
  kept: true,
  people: 9,
  courses: 4,
  quarters: 4,
};

const courseIds = ['A', 'B', 'C', 'D'];
const personId = (at: number) => `p${at}`;
const few = <Item>(item: fc.Arbitrary<Item>, most: number) => fc.array(item, { maxLength: most });

function dayOff(span: number): fc.Arbitrary<DayOff> {
  return fc
    .record({ at: fc.integer({ min: 0, max: span }), days: fc.integer({ min: 0, max: 40 }) })
    .map(({ at, days }) => ({ from: dateAt(at), to: dateAt(at + days), label: '', stops: 'all' as const }));
}

function needsOf({ people, courses, quarters, linked, single, due }: WorldParts): fc.Arbitrary<readonly SeatNeed[]> {
  const one = fc.record({
    wants: fc.array(fc.integer({ min: 0, max: quarters * 80 }), { minLength: courses, maxLength: courses }),
    takes: fc.subarray(courseIds.slice(0, courses), { minLength: Math.min(courses, 2) }),
    /** For each pair of courses whether the later wanted one rests on the earlier. */
    rests: fc.array(fc.boolean(), { minLength: courses * courses, maxLength: courses * courses }),
    due: fc.option(fc.integer({ min: 20, max: quarters * 90 }), { freq: 3, nil: null }),
    daysAfter: fc.integer({ min: 0, max: 40 }),
  });
  return fc.array(one, { minLength: Math.ceil(people / 2), maxLength: people }).map((list) =>
    list.flatMap(({ wants, takes, rests, due: dueAt, daysAfter }, person) =>
      (single ? takes.slice(person % 2, (person % 2) + 1) : takes).map((course): SeatNeed => {
        const place = courseIds.indexOf(course);
        const before = takes.filter((other) => {
          const at = courseIds.indexOf(other);
          return (wants[at] ?? 0) < (wants[place] ?? 0) && rests[at * courses + place];
        });
        return {
          person: personId(person),
          course,
          classDays: (place % 3) + 1,
          wanted: dateAt(wants[place] ?? 0),
          after: linked ? before : [],
          due: due && dueAt !== null ? { date: dateAt(dueAt), daysAfter } : null,
        };
      }),
    ),
  );
}

const room: fc.Arbitrary<Omit<Room, 'id'>> = fc.record({
  name: fc.constant(''),
  seats: fc.integer({ min: 1, max: 5 }),
  daysOff: few(dayOff(200), 1),
});

const instructor: fc.Arbitrary<Omit<Instructor, 'id'>> = fc.record({
  name: fc.constant(''),
  courses: fc.option(fc.subarray(courseIds), { nil: null }),
  daysPerQuarter: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
  daysOff: few(dayOff(200), 1),
});

function rulesOf({ limited, courses, quarters }: WorldParts): fc.Arbitrary<SessionRules> {
  const rule = {
    seats: fc.integer({ min: 2, max: 4 }),
    minimum: fc.integer({ min: 1, max: 3 }),
    costPerDay: fc.constantFrom(0, 20_000, 60_000),
  };
  const courseRule = fc.record({ course: fc.constantFrom(...courseIds.slice(0, courses)), ...rule });
  return fc.record({
    ...rule,
    courses: fc.uniqueArray(courseRule, { maxLength: 2, selector: ({ course }) => course }),
    rooms: limited ? few(room, 2).map((list) => list.map((each, at) => ({ ...each, id: `r${at}` }))) : fc.constant([]),
    instructors: limited
      ? few(instructor, 2).map((list) => list.map((each, at) => ({ ...each, id: `i${at}` })))
      : fc.constant([]),
    blackouts: few(dayOff(quarters * 90), 2),
    waitingCost: fc.constantFrom(0, 10_000),
    missedDueCost: fc.constantFrom(0, 50_000, 200_000),
  });
}

function sameSeat(
  other: { readonly course: string; readonly people: readonly number[] },
  course: string,
  person: number,
): boolean {
  return other.course === course && other.people.includes(person);
}

function keptOf({ kept, people, courses, quarters }: WorldParts): fc.Arbitrary<readonly CourseSession[]> {
  if (!kept) return fc.constant([]);
  const one = fc.record({
    course: fc.constantFrom(...courseIds.slice(0, courses)),
    at: fc.integer({ min: -30, max: quarters * 92 }),
    days: fc.integer({ min: 1, max: 3 }),
    seats: fc.integer({ min: 1, max: 4 }),
    people: fc.uniqueArray(fc.integer({ min: 0, max: people - 1 }), { maxLength: 2 }),
    attendance: fc.constantFrom('enrolled' as const, 'enrolled' as const, 'attended' as const, 'absent' as const),
    status: fc.constantFrom('announced' as const, 'announced' as const, 'held' as const, 'cancelled' as const),
    room: fc.constantFrom(null, 'r0'),
    instructor: fc.constantFrom(null, 'i0'),
  });
  return few(one, 3).map((list) =>
    list.map(({ at, days, people: sitting, attendance, ...session }, place) => ({
      ...session,
      id: `s${place}`,
      dates: Array.from({ length: days }, (_, day) => dateAt(at + day)),
      minimum: 1,
      place: '',
      note: '',
      locked: true,
      cost: null,
      // Nobody has two seats in a course.
      roster: sitting
        .filter((person) => !list.some((other, at) => at < place && sameSeat(other, session.course, person)))
        .map((person) => ({ person: personId(person), attendance })),
    })),
  );
}

/** A department with such parts. */
export function sessionWorld(parts: WorldParts): fc.Arbitrary<SessionPlanningInput> {
  const away = few(fc.tuple(fc.integer({ min: 0, max: parts.people - 1 }), dayOff(300)), parts.away ? 3 : 0);
  return fc
    .record({ needs: needsOf(parts), rules: rulesOf(parts), kept: keptOf(parts), away })
    .map(({ needs, rules, kept, away: list }) => ({
      needs,
      rules,
      kept,
      calendar,
      from,
      quarters: parts.quarters,
      daysOff: new Map(list.map(([person, off]) => [personId(person), [off]])),
      paces: new Map(),
    }));
}

/** Monday is the only working day of the week, so that few days have to be tried. */
const mondays = createCalendar(new Map(), {
  weekend: [2, 3, 4, 5, 6, 7],
  holidays: false,
  daysOff: [],
  workingDays: [],
});

/** A department with two Mondays in each quarter and classes of one day: small enough to try everything. */
export function tinySessionWorld(
  parts: Pick<WorldParts, 'linked' | 'single' | 'due'>,
): fc.Arbitrary<SessionPlanningInput> {
  const quarters = 3;
  const start = (quarter: number) =>
    dayNumber(['2027-04-01', '2027-07-01', '2027-10-01', '2028-01-01'][quarter] ?? from);
  const blackouts = Array.from({ length: quarters }, (_, quarter) => [
    { from: start(quarter) + 20, to: start(quarter) + 40 },
    { from: start(quarter) + 48, to: start(quarter + 1) + 12 },
  ]).flat();
  return sessionWorld({
    ...everything,
    ...parts,
    away: false,
    limited: false,
    kept: false,
    people: parts.single ? 7 : 3,
    courses: 2,
    quarters,
  }).map((input) => ({
    ...input,
    needs: input.needs.slice(0, 6).map((need) => ({ ...need, classDays: 1 })),
    calendar: mondays,
    rules: {
      ...input.rules,
      blackouts: blackouts.map((span) => ({
        from: formatPlainDate(span.from),
        to: formatPlainDate(span.to),
        label: '',
        stops: 'all' as const,
      })),
    },
  }));
}
