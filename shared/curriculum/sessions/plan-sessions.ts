/** Plans sessions: how many of each course in each quarter, on which days, and who sits in them; with a proven least cost. */
import { formatPlainDate } from '../../model/plain-date.ts';
import { compareText } from '../../planner/catalogue-index.ts';
import type { CourseSessionContent } from '../course-session.ts';
import { quarterId, quarterOf } from '../fiscal-quarter.ts';
import { capacityRows, instructorResources, roomResources } from './capacity.ts';
import { createBoundSearch } from './count-bound.ts';
import { type CountPlan, courseRanks, everybody } from './count-plan.ts';
import { type CountSum, createCountState } from './count-state.ts';
import { createPlanningModel } from './create-planning-model.ts';
import { dateQuarter } from './date-sessions.ts';
import { createDayBudget } from './day-budget.ts';
import { fillUp } from './fill-up.ts';
import { createHolders } from './holders.ts';
import { improveCounts, isBetter } from './improve-counts.ts';
import { improveDates } from './improve-dates.ts';
import { personClasses } from './person-program.ts';
import type { PlanningModel } from './planning-model.ts';
import { createPricedAnswers, firstPrices } from './priced-answer.ts';
import type { DayRun } from './session-days.ts';
import type {
  QuarterCount,
  SessionPlanningInput,
  SessionPlanningOptions,
  SessionProposal,
  Unseated,
} from './session-planning.ts';
import { createTimetable, type DatedSession, type Timetable } from './timetable.ts';
import { createReasons } from './why-unseated.ts';

/** Steps of the search for a bound: while plans of counts are found, and again beside the plan with its days. */
const firstSteps = 80;
const lastSteps = 60;

/** What may be looked at while counts are changed, and again after each quarter that has its days, where things went otherwise. */
const work = 200_000_000;
const workBetween = 15_000_000;

/** Rounds of improving dated sessions. */
const rounds = 4;

/** A plan of counts, and what proves how much the best one costs at least. */
function planCounts(
  model: PlanningModel,
  { kept }: SessionPlanningInput,
  { stop, onProgress }: SessionPlanningOptions,
) {
  const rows = [
    ...capacityRows(model, 'rooms', roomResources(model, kept)),
    ...capacityRows(model, 'instructors', instructorResources(model, kept)),
  ];
  const ranks = courseRanks(model);
  const budget = createDayBudget(model, rows);
  const state = createCountState(model, ranks);
  let best: CountSum & { readonly plan: CountPlan } = { plan: state.plan(), ...state.sum };
  const consider = (plan: CountPlan) => {
    const sum = state.set(plan);
    if (isBetter(sum, best)) best = { plan: state.plan(), ...sum };
  };
  const search = createBoundSearch(
    createPricedAnswers(model, personClasses(model), rows),
    firstPrices(model, rows.length),
    stop,
  );
  let offered = 0;
  const offer = (plan: CountPlan) => {
    const fitting = budget.trim(plan);
    // Offers change slowly: every fourth is looked at.
    if (offered % 4 === 0) {
      consider(fitting);
      consider({ sessions: fitting.sessions, most: new Int32Array(fitting.most.length).fill(everybody) });
    }
    offered += 1;
    return best;
  };
  search.run(firstSteps, 0, offer, (done) => onProgress?.(done, firstSteps + lastSteps));
  state.set(best.plan);
  if (best.cost - search.bound(best.unseated) > 0.5) improveCounts({ model, budget, state, from: 0, work, stop });
  return { state, budget, search, ranks };
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

/** By course and quarter: new sessions of one quarter. */
function heldIn({ model, sessionsOf }: Timetable, quarter: number): Int32Array {
  const held = new Int32Array(model.courses.length * model.quarters);
  model.courses.forEach((_, course) => {
    held[course * model.quarters + quarter] = sessionsOf(course).filter(
      (session) => session.kept === null && session.quarter === quarter,
    ).length;
  });
  return held;
}

/** The sessions that serve what people need at least cost, as far as can be found, and how far from the least that may be. */
export function planSessions(input: SessionPlanningInput, options: SessionPlanningOptions = {}): SessionProposal {
  const model = createPlanningModel(input);
  const { courses, needs, people } = model;
  const { state, budget, search, ranks } = planCounts(model, input, options);
  const holders = createHolders(model, roomResources(model, input.kept), instructorResources(model, input.kept));
  const timetable = createTimetable(model, holders);
  const seatsOn = (course: number, run: DayRun, wanted: number) => {
    const terms = courses[course];
    const holding = terms && holders.find(terms, run, wanted, terms.minimum);
    if (!holding || typeof holding === 'string') return 0;
    return Math.min(terms.seats, holders.seats(holding.room));
  };
  const dating = { timetable, ranks, seatsOn, stop: options.stop };
  for (let quarter = 0; quarter < model.quarters; quarter += 1) {
    const plan = state.plan();
    dateQuarter(dating, plan, quarter);
    budget.learn(heldIn(timetable, quarter), plan.sessions, quarter);
    state.pass(quarter, (need) => timetable.sessionOf(need)?.quarter ?? null);
    improveCounts({ model, budget, state, from: quarter + 1, work: workBetween, stop: options.stop });
  }
  fillUp({ timetable, ranks, seatsOn, stop: options.stop });
  improveDates(timetable, ranks, rounds, options.stop);
  fillUp({ timetable, ranks, seatsOn, stop: options.stop });

  const { total, sessions: sessionCost, unseated: without } = timetable.cost();
  search.run(
    lastSteps,
    without,
    () => ({ cost: total, unseated: without }),
    (done) => options.onProgress?.(firstSteps + done, firstSteps + lastSteps),
  );
  const missing = (course: number, run: DayRun) => {
    const terms = courses[course];
    const holding = terms && holders.find(terms, run, terms.minimum, terms.minimum);
    return typeof holding === 'string' ? holding : null;
  };
  const firstQuarter = quarterOf(model.days.from);
  const reasons = createReasons(timetable, missing);
  const reasonFor = (at: number): Pick<Unseated, 'why' | 'quarter'> => {
    const { why, quarter } = reasons(at);
    return { why, quarter: quarter === null ? null : quarterId(firstQuarter + quarter) };
  };
  const unseated: readonly Unseated[] = [
    ...model.outside.map((each) => ({ ...each, quarter: null })),
    ...needs.flatMap(({ person, course }, at) =>
      timetable.sessionOf(at)
        ? []
        : [
            {
              person: people[person] ?? '',
              course: courses[course]?.id ?? '',
              ...reasonFor(at),
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
    // Costs are whole yen.
    bound: Math.max(0, Math.ceil(search.bound(without) - 0.01)),
    sessionCost,
  };
}
