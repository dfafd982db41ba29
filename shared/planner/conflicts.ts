/** When nothing fits: smallest sets of the user's own choices that cannot hold together. */
import type { PlanRequest } from '../model/plan-request.ts';
import type { Conflict } from '../model/roadmap.ts';
import { answerInTime } from './answer.ts';
import { compareText } from './catalogue-index.ts';
import { isLate } from './deadline.ts';
import { takeableCourses, uncoveredAttainments } from './feasibility.ts';
import type { Planner } from './planner.ts';
import { type Problem, underChoices } from './problem.ts';
import { selectFounded } from './select-founded.ts';
import { poseSelection } from './selection-of-problem.ts';

/** So many sets are told at most. */
const mostSets = 5;

const ascending = (ids: readonly string[]) => [...new Set(ids)].sort();

/** Choices in an order that does not depend on how they were written. */
function ordered<Choice extends object>(choices: readonly Choice[]): readonly Choice[] {
  const text = (choice: Choice) => Object.entries(choice).sort().join();
  return [...choices].sort((a, b) => compareText(text(a), text(b)));
}

/** A session that the question asks for. */
export type Wish = PlanRequest['sessions'][number];

/** @param facts sessions that are no choice here. */
function choicesOf(request: PlanRequest, facts: readonly Wish[]): readonly Conflict[] {
  const { methods, providers, budget, deadline, daysOff, moves } = request;
  const sessions = request.sessions.filter((wish) => !facts.includes(wish));
  return [
    ...ascending(request.locked).map((course) => ({ kind: 'locked', course }) as const),
    ...ascending(request.excluded).map((course) => ({ kind: 'excluded', course }) as const),
    ...(methods === null ? [] : [{ kind: 'methods', methods } as const]),
    ...(providers === null ? [] : [{ kind: 'providers', providers } as const]),
    ...(budget === null ? [] : [{ kind: 'budget', budget } as const]),
    ...ordered(daysOff).map(({ from, to, label }) => ({ kind: 'day-off', from, to, label }) as const),
    ...ordered(moves).map(({ course, start }) => ({ kind: 'move', course, start }) as const),
    ...ordered(sessions).map(({ course, session }) => ({ kind: 'session', course, session }) as const),
    ...(deadline === null ? [] : [{ kind: 'deadline', deadline } as const]),
  ];
}

/** The question with only some of its choices; the pace, the levels and the record are no choices. */
function withChoices(request: PlanRequest, choices: readonly Conflict[], facts: readonly Wish[] = []): PlanRequest {
  const has = (kind: Conflict['kind']) => choices.some((choice) => choice.kind === kind);
  const courses = (kind: 'locked' | 'excluded') =>
    choices.flatMap((choice) => (choice.kind === kind ? [choice.course] : []));
  return {
    ...request,
    locked: courses('locked'),
    excluded: courses('excluded'),
    methods: has('methods') ? request.methods : null,
    providers: has('providers') ? request.providers : null,
    budget: has('budget') ? request.budget : null,
    deadline: has('deadline') ? request.deadline : null,
    daysOff: request.daysOff.filter((off) =>
      choices.some(
        (choice) =>
          choice.kind === 'day-off' && choice.from === off.from && choice.to === off.to && choice.label === off.label,
      ),
    ),
    moves: request.moves.filter(({ course }) =>
      choices.some((choice) => choice.kind === 'move' && choice.course === course),
    ),
    sessions: request.sessions.filter(
      (wish) =>
        facts.includes(wish) || choices.some((choice) => choice.kind === 'session' && choice.course === wish.course),
    ),
  };
}

/** Locks that these choices forbid or leave without their prerequisites. */
function brokenLocks(problem: Problem, takeable: ReadonlySet<string>): boolean {
  return problem.request.locked.some((id) => !problem.completed.has(id) && !takeable.has(id));
}

/** Whether the dates hold: the deadline is met, and sessions that were chosen are those that are joined. */
async function datesHold(problem: Problem, takeable: ReadonlySet<string>, planner: Planner): Promise<boolean> {
  const { deadline, sessions } = problem.request;
  if (deadline === null && sessions.length === 0) return true;
  const { dated } = await answerInTime(problem, takeable, planner);
  if (isLate(dated, deadline)) return false;
  return sessions.every(({ course, session }) => {
    const booking = dated.schedule.bookings.get(course);
    return booking === undefined || booking.session?.id === session;
  });
}

/** Choices that only dates depend on. */
const datedKinds: readonly Conflict['kind'][] = ['day-off', 'move', 'session', 'deadline'];

/** What decides which courses may be taken, as a text. */
const undatedText = (choices: readonly Conflict[]) =>
  JSON.stringify(choices.filter(({ kind }) => !datedKinds.includes(kind)));

/** What no choice changes. */
interface Givens {
  /** Attainments that the catalogue cannot cover. */
  readonly unavoidable: ReadonlySet<string>;
  /** Sessions in which the learner has been given a seat. */
  readonly facts: readonly Wish[];
}

/** Whether choices can hold together, apart from what the catalogue cannot cover under any choice. */
async function possible(
  problem: Problem,
  choices: readonly Conflict[],
  { unavoidable, facts }: Givens,
  planner: Planner,
): Promise<boolean> {
  const { work } = problem;
  const request = withChoices(problem.request, choices, facts);
  const undated = undatedText(choices);
  // Questions that differ in dates only try the same courses; under all choices they are those of the problem itself.
  const shared =
    undated === undatedText(choicesOf(problem.request, facts))
      ? problem
      : work.once(`tried ${undated}`, () => underChoices(problem, request));
  const takeable = work.once(`takeable ${shared.allowed}`, () => takeableCourses(shared));
  const tried = { ...shared, request };
  if (brokenLocks(tried, takeable)) return false;
  if (uncoveredAttainments(tried, takeable).some((key) => !unavoidable.has(key))) return false;
  if (request.budget !== null) {
    const cheapest = { ...tried, request: { ...request, objective: 'cost' as const } };
    const { selection } = await selectFounded(poseSelection(cheapest, true, takeable), cheapest, planner.select);
    if (selection.status === 'infeasible') return false;
  }
  const coverable = { ...tried, gap: tried.gap.filter((key) => !unavoidable.has(key)) };
  return datesHold(coverable, takeable, planner);
}

type Clash = (choices: readonly Conflict[]) => Promise<boolean>;

/** Asks about each set of choices once: where there is but one choice, it is all of them. */
function remembering(clash: Clash): Clash {
  const known = new Map<string, Promise<boolean>>();
  return (choices) => {
    const key = JSON.stringify(choices);
    const answer = known.get(key) ?? clash(choices);
    known.set(key, answer);
    return answer;
  };
}

/** Drops, one after another, the choices without which the rest still clashes. */
async function withoutHarmless(choices: readonly Conflict[], clash: Clash): Promise<readonly Conflict[]> {
  let kept = choices;
  for (const choice of choices) {
    const fewer = kept.filter((other) => other !== choice);
    if (await clash(fewer)) kept = fewer;
  }
  return kept;
}

/**
 * A smallest set of clashing choices: one that clashes alone where there is one, else one from which nothing can be
 * taken. A lock can also help, by bringing in courses that would not be open otherwise, so one pass of deletion is not
 * enough: passes go on until nothing more can be dropped.
 */
async function smallestSet(choices: readonly Conflict[], clash: Clash): Promise<readonly Conflict[]> {
  for (const choice of choices) if (await clash([choice])) return [choice];
  let kept = choices;
  for (;;) {
    const fewer = await withoutHarmless(kept, clash);
    if (fewer.length === kept.length) return kept;
    kept = fewer;
  }
}

/**
 * Smallest sets of choices that clash, none of which shares a choice with another: taking back any one of each would
 * let the rest stand. Empty where the choices are not to blame.
 * @param joins whether a session of the question is joined by the roadmap that was found.
 */
export async function conflictingChoices(
  problem: Problem,
  joins: (wish: Wish) => boolean,
  planner: Planner,
): Promise<readonly (readonly Conflict[])[]> {
  const unavoidable = problem.work.once('unavoidable', () => {
    const none = underChoices(problem, withChoices(problem.request, []));
    return new Set<string>(uncoveredAttainments(none, takeableCourses(none)));
  });
  // Seats rest on one another: without the one before it, one would seem to clash by itself. Those that can be taken are
  // not to blame.
  const facts = problem.request.sessions.filter((wish) => wish.enrolled === true && joins(wish));
  const clash = remembering(async (choices) => !(await possible(problem, choices, { unavoidable, facts }, planner)));
  const sets: (readonly Conflict[])[] = [];
  let left = choicesOf(problem.request, facts);
  while (sets.length < mostSets && left.length > 0 && (await clash(left))) {
    const set = await smallestSet(left, clash);
    sets.push(set);
    left = left.filter((choice) => !set.includes(choice));
  }
  return sets;
}
