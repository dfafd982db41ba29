/** Plans sessions: how many of each course in each quarter, on which days, and who sits in them; with a proven least cost. */
import { formatPlainDate } from '../../model/plain-date.ts';
import { compareText } from '../../planner/catalogue-index.ts';
import type { CourseSessionContent } from '../course-session.ts';
import { quarterId, quarterOf } from '../fiscal-quarter.ts';
import { capacityRows, instructorResources, roomResources } from './capacity.ts';
import { boundCounts } from './count-bound.ts';
import { type CountPlan, courseRanks, createCountSimulation } from './count-plan.ts';
import { createPlanningModel } from './create-planning-model.ts';
import { dateSessions } from './date-sessions.ts';
import { fillUp } from './fill-up.ts';
import { fitCapacity } from './fit-capacity.ts';
import { createHolders } from './holders.ts';
import { type Improved, improveCounts, unlimited } from './improve-counts.ts';
import { improveDates } from './improve-dates.ts';
import { personClasses } from './person-program.ts';
import type { PlanningModel } from './planning-model.ts';
import type { DayRun } from './session-days.ts';
import type {
  QuarterCount,
  SessionPlanningInput,
  SessionPlanningOptions,
  SessionProposal,
  Unseated,
} from './session-planning.ts';
import { createTimetable, type DatedSession, type Timetable } from './timetable.ts';
import { whyUnseated } from './why-unseated.ts';

/** Steps of the search for a bound; enough for prices to settle. */
const iterations = 120;

/** Needs that are looked at while plans are tried: some twenty to fifty million take a second. */
const lookedAt = 40_000_000;

/** Rounds of improving dated sessions. */
const rounds = 4;

/** A plan of counts, and the least that any plan costs. */
function planCounts(model: PlanningModel, { kept }: SessionPlanningInput, options: SessionPlanningOptions) {
  const { needs } = model;
  const rows = [
    ...capacityRows(model, 'rooms', roomResources(model, kept)),
    ...capacityRows(model, 'instructors', instructorResources(model, kept)),
  ];
  const ranks = courseRanks(model);
  const simulation = createCountSimulation(model, ranks);
  let best: Improved | null = null;
  const consider = (plan: CountPlan) => {
    const outcome = simulation.run(plan);
    if (!best || outcome.cost < best.outcome.cost) best = { plan, outcome };
  };
  let offered = 0;
  const bound = boundCounts({
    model,
    classes: personClasses(model),
    rows,
    iterations,
    offer: (plan) => {
      const fitting = fitCapacity(model, rows, plan);
      // Most offers are alike: every fourth is looked at.
      if (offered % 4 === 0) {
        consider(fitting);
        consider(unlimited(fitting));
      }
      offered += 1;
      return best?.outcome.cost ?? Infinity;
    },
    onProgress: (done) => options.onProgress?.(done, iterations * 2),
    stop: options.stop,
  });
  const start: Improved = best ?? {
    plan: { sessions: new Int32Array(0), most: new Int32Array(0) },
    outcome: simulation.run({ sessions: new Int32Array(0), most: new Int32Array(0) }),
  };
  if (start.outcome.cost - bound < 0.5) return { plan: start.plan, bound, ranks, count: start.outcome.cost };
  const trials = Math.ceil(lookedAt / Math.max(1, needs.length));
  const improved = improveCounts({ model, rows, simulation, trials, stop: options.stop }, start);
  return { plan: improved.plan, bound, ranks, count: improved.outcome.cost };
}

function contentOf({ model }: Timetable, session: DatedSession): CourseSessionContent {
  const course = model.courses[session.course];
  const { room = null, instructor = null } = session.holding ?? {};
  const people = [...session.needs].map((at) => model.people[model.needs[at]?.person ?? -1] ?? '').sort(compareText);
  return {
    course: course?.id ?? '',
    dates: session.run.map(formatPlainDate),
    seats: session.seats,
    minimum: course?.minimum ?? 1,
    room: room === null ? null : (model.rooms[room]?.id ?? null),
    instructor: instructor === null ? null : (model.instructors[instructor]?.id ?? null),
    place: '',
    note: '',
    status: 'proposed',
    locked: false,
    cost: course?.price ?? 0,
    roster: people.map((person) => ({ person, attendance: 'enrolled' })),
  };
}

function bySessionDay(a: CourseSessionContent, b: CourseSessionContent): number {
  return (
    compareText(a.dates[0] ?? '', b.dates[0] ?? '') ||
    compareText(a.course, b.course) ||
    compareText(a.roster[0]?.person ?? '', b.roster[0]?.person ?? '')
  );
}

function countsOf({ model, sessionsOf }: Timetable): readonly QuarterCount[] {
  const first = quarterOf(model.days.from);
  return model.courses.flatMap(({ id }, course) =>
    Array.from({ length: model.quarters }, (_, quarter) => {
      const here = sessionsOf(course).filter((session) => session.quarter === quarter);
      return {
        course: id,
        quarter: quarterId(first + quarter),
        sessions: here.filter(({ kept }) => kept === null).length,
        people: here.reduce((sum, { needs }) => sum + needs.size, 0),
      };
    }).filter(({ sessions, people }) => sessions + people > 0),
  );
}

/** The sessions that serve what people need at least cost, as far as can be found, and how far from the least that may be. */
export function planSessions(input: SessionPlanningInput, options: SessionPlanningOptions = {}): SessionProposal {
  const model = createPlanningModel(input);
  const { courses, needs, people } = model;
  const { plan, bound, ranks } = planCounts(model, input, options);
  const holders = createHolders(model, roomResources(model, input.kept), instructorResources(model, input.kept));
  const timetable = createTimetable(model, holders);
  const seatsOn = (course: number, run: DayRun, wanted: number) => {
    const terms = courses[course];
    const holding = terms && holders.find(terms, run, wanted, terms.minimum);
    if (!holding || typeof holding === 'string') return 0;
    return Math.min(terms.seats, holders.seats(holding.room));
  };
  dateSessions({ timetable, plan, ranks, seatsOn, stop: options.stop });
  fillUp({ timetable, ranks, seatsOn, stop: options.stop });
  improveDates(timetable, ranks, rounds, options.stop);
  fillUp({ timetable, ranks, seatsOn, stop: options.stop });

  const { total, sessions: sessionCost, unseated: without } = timetable.cost();
  const missing = (course: number, run: DayRun) => {
    const terms = courses[course];
    const holding = terms && holders.find(terms, run, terms.minimum, terms.minimum);
    return typeof holding === 'string' ? holding : null;
  };
  const unseated: readonly Unseated[] = [
    ...model.outside,
    ...needs.flatMap(({ person, course }, at) =>
      timetable.sessionOf(at)
        ? []
        : [
            {
              person: people[person] ?? '',
              course: courses[course]?.id ?? '',
              why: whyUnseated(timetable, at, missing),
            },
          ],
    ),
  ].sort((a, b) => compareText(a.person, b.person) || compareText(a.course, b.course));
  const all = courses.flatMap((_, course) => [...timetable.sessionsOf(course)]);
  const seated = all.flatMap(({ kept, needs: list }) =>
    kept !== null && list.size > 0
      ? [[kept, [...list].map((at) => people[needs[at]?.person ?? -1] ?? '').sort(compareText)] as const]
      : [],
  );
  return {
    sessions: all
      .filter(({ kept }) => kept === null)
      .map((session) => contentOf(timetable, session))
      .sort(bySessionDay),
    seated: Object.fromEntries(seated.sort(([a], [b]) => compareText(a, b))),
    unseated,
    counts: countsOf(timetable),
    cost: total,
    // What is not whole is rounded up: costs are whole yen.
    bound: Math.max(0, Math.ceil(bound - without * model.seatWorth - 0.01)),
    sessionCost,
  };
}
