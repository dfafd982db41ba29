/** Small random departments whose people follow paths as their own planners date them: study and classes, level by level. */
import fc from 'fast-check';
import type { PathCourse, PlannedPath } from '../../shared/curriculum/planned-path.ts';
import { type PathPerson, seatNeeds } from '../../shared/curriculum/sessions/demand.ts';
import { paceOf } from '../../shared/curriculum/sessions/person-pace.ts';
import type { SessionPlanningInput } from '../../shared/curriculum/sessions/session-planning.ts';
import type { Course } from '../../shared/model/catalogue-schema.ts';
import { formatPlainDate } from '../../shared/model/plain-date.ts';
import { scheduleCourses } from '../../shared/planner/schedule/schedule-courses.ts';
import { calendar, course } from './planner-fixture.ts';
import { everything, sessionWorld } from './random-sessions.ts';

const start = '2027-04-01';
const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;

interface Drawn {
  readonly takes: readonly number[];
  readonly hoursPerWeek: number;
  readonly classDaysPerMonth: number;
}

/** A to D have classes; E to G are e-learning. Courses rest on others of their level or a lower one. */
const catalogue: fc.Arbitrary<readonly (Course & { readonly after: readonly string[] })[]> = fc
  .record({
    levels: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: ids.length, maxLength: ids.length }),
    hours: fc.array(fc.constantFrom(0, 0, 6, 18), { minLength: ids.length, maxLength: ids.length }),
    ranks: fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: ids.length, maxLength: ids.length }),
    rests: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 49, maxLength: 49 }),
  })
  .map(({ levels, hours, ranks, rests }) =>
    ids.map((id, at) => {
      const isClass = at < 4;
      const level = levels[at] ?? 1;
      const after = ids.filter(
        (_, other) =>
          rests[at * 7 + other] === 0 && (levels[other] ?? 1) <= level && (ranks[other] ?? 0) < (ranks[at] ?? 0),
      );
      const own = isClass ? (hours[at] ?? 0) : Math.max(6, hours[at] ?? 0);
      const classDays = isClass ? (at % 3) + 1 : null;
      return { ...course(id, { levels: [level, level], eLearningHours: own === 0 ? null : own, classDays }), after };
    }),
  );

function pathFor(
  { takes, hoursPerWeek, classDaysPerMonth }: Drawn,
  all: readonly (Course & { readonly after: readonly string[] })[],
): PlannedPath {
  const courses = all
    .filter((_, at) => takes.includes(at))
    .sort((a, b) => a.levels[1] - b.levels[1] || (a.id < b.id ? -1 : 1));
  const here = new Set(courses.map(({ id }) => id));
  const before = new Map(courses.map(({ id, after }) => [id, after.filter((other) => here.has(other))]));
  const pace = { start, hoursPerWeek, classDaysPerMonth, moves: [], sessions: [] };
  const { bookings } = scheduleCourses(courses, before, pace, calendar);
  const dated = courses.flatMap(({ id, levels, eLearningHours, classDays }): readonly PathCourse[] => {
    const booking = bookings.get(id);
    if (!booking) return [];
    return [
      {
        id,
        level: levels[1],
        start: formatPlainDate(booking.start),
        end: formatPlainDate(booking.end),
        classDates: booking.classDays.map(formatPlainDate),
        eLearningHours: eLearningHours ?? 0,
        classDays: classDays ?? 0,
        cost: null,
        costEstimated: false,
        session: null,
        after: before.get(id) ?? [],
      },
    ];
  });
  const finish = dated.reduce((last, { end }) => (end > last ? end : last), start);
  return {
    status: 'optimal',
    specialty: 'alpha',
    from: 0,
    to: 2,
    start,
    finish,
    studyHours: 0,
    eLearningHours: 0,
    classDays: 0,
    knownCost: 0,
    unknownCosts: 0,
    deadline: null,
    late: false,
    courses: dated,
    levelEnds: [],
    uncovered: 0,
    conflicts: 0,
  };
}

/** A department of up to seven people over a year, with few rooms and instructors, days off and no kept sessions. */
export function pathWorld(): fc.Arbitrary<SessionPlanningInput> {
  const drawn: fc.Arbitrary<Drawn> = fc.record({
    takes: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 3 }),
    hoursPerWeek: fc.constantFrom(2, 4, 6),
    classDaysPerMonth: fc.constantFrom(1, 2, 3),
  });
  const others = sessionWorld({ ...everything, kept: false, people: 7 });
  return fc
    .record({ all: catalogue, people: fc.array(drawn, { minLength: 3, maxLength: 7 }), others })
    .map(({ all, people, others: input }) => {
      const paths = people.map((one, at): PathPerson => {
        const path = pathFor(one, all);
        const due = at % 3 === 0 ? '2027-12-31' : null;
        return { person: `p${at}`, path, due };
      });
      const paces = paths.map(({ person, path }, at) => {
        const one = people[at];
        if (!one) throw new Error('nobody drawn');
        return [person, paceOf(path, one, () => true)] as const;
      });
      return { ...input, needs: seatNeeds(paths, new Set()), paces: new Map(paces) };
    });
}
