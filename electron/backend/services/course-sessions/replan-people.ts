/** Plans some people anew under sessions as they are or as they would be; nothing is kept. */
import { RefusalError } from '../../../../shared/contract/error.ts';
import { announcedSessions } from '../../../../shared/curriculum/announced-sessions.ts';
import type { CourseSession } from '../../../../shared/curriculum/course-session.ts';
import type { Replanned } from '../../../../shared/curriculum/course-sessions/session-effect.ts';
import type { PlanRequest } from '../../../../shared/model/plan-request.ts';
import type { PlannedUnder } from '../../plan-runner/plan-runner.ts';
import type { StandardInUse } from '../../planning.ts';
import type { ServiceContext } from '../context.ts';
import { type KeyedQuestion, questionsWithSessions } from '../department-questions.ts';

/** More questions than this are worth threads of their own; fewer go to the one that is warm. */
const fewQuestions = 60;

/** The standard in use with other sessions of the department. */
export function underSessions(
  { planning, store }: Pick<ServiceContext, 'planning' | 'store'>,
  sessions: readonly CourseSession[],
): StandardInUse {
  const inUse = planning.current();
  const { rooms } = store.department.rules().sessions;
  const offered = [...inUse.own.sessions, ...announcedSessions(sessions, rooms)];
  const data = { ...inUse.data, sessions: offered };
  return { ...inUse, data, planner: { ...inUse.planner, sessions: offered } };
}

/** Who plans keeps what it was sent by its id: what would be must not take the place of what is. */
function plannedUnder({ planning }: ServiceContext, inUse: StandardInUse): PlannedUnder {
  return inUse === planning.current() ? inUse : { ...inUse, id: `${inUse.id} what-if` };
}

interface Asked {
  readonly question: KeyedQuestion;
  readonly request: PlanRequest;
}

async function planFew(
  { runner }: ServiceContext,
  asked: readonly Asked[],
  inUse: PlannedUnder,
  signal: AbortSignal,
  hear: (key: string, planned: Replanned) => void,
): Promise<void> {
  for (const { question, request } of asked) {
    if (signal.aborted) throw new RefusalError('cancelled', {});
    try {
      hear(question.key, { path: await runner.ask<'path'>({ kind: 'path', request }, inUse) });
    } catch (error) {
      if (!(error instanceof RefusalError) || error.code === 'cancelled') throw error;
      hear(question.key, { refusal: error.toRefusal() });
    }
  }
}

async function planMany(
  { runner }: ServiceContext,
  asked: readonly Asked[],
  inUse: PlannedUnder,
  signal: AbortSignal,
  hear: (key: string, planned: Replanned) => void,
): Promise<void> {
  const questions = asked.map(({ question, request }) => ({ request, selection: question.selection }));
  await runner.planMany(questions, inUse, {
    signal,
    tell: (paths) => {
      for (const { at, path } of paths) {
        const key = asked[at]?.question.key;
        if (key !== undefined) hear(key, path.ok ? { path: path.data } : { refusal: path.error });
      }
    },
  });
}

/**
 * What everybody of some people would be planned with these sessions. Equal questions are planned once; what was
 * planned for the same question before is taken as it is.
 * @param tell hears how many of so many questions are answered
 * @throws RefusalError `cancelled` where the signal says so
 */
export async function replanPeople(
  context: ServiceContext,
  people: readonly string[],
  sessions: readonly CourseSession[],
  inUse: StandardInUse,
  signal: AbortSignal,
  tell: (done: number, total: number) => void = () => {},
): Promise<ReadonlyMap<string, Replanned>> {
  const all = questionsWithSessions(context, inUse, { sessions, people: new Set(people) });
  const planned = new Map<string, Replanned>();
  const asked = new Map<string, Asked>();
  for (const question of all.values()) {
    if (!question.question.ok || planned.has(question.key)) continue;
    const kept = context.store.paths.path(question.key);
    if (kept) planned.set(question.key, { path: kept });
    else asked.set(question.key, { question, request: question.question.request });
  }
  const kept = planned.size;
  const hear = (key: string, path: Replanned) => {
    planned.set(key, path);
    tell(planned.size - kept, asked.size);
  };
  const plan = asked.size > fewQuestions ? planMany : planFew;
  if (asked.size > 0) await plan(context, [...asked.values()], plannedUnder(context, inUse), signal, hear);
  return new Map(
    people.map((person) => {
      const key = all.get(person)?.key;
      return [person, (key === undefined ? undefined : planned.get(key)) ?? null];
    }),
  );
}
