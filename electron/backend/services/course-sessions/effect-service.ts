/** What changes of sessions would do to people and money, told before they are made. */
import type { EffectAnswer } from '../../../../shared/contract/course-session-methods.ts';
import type { CourseSession } from '../../../../shared/curriculum/course-session.ts';
import { budgetTable, costShifts } from '../../../../shared/curriculum/course-sessions/budget-table.ts';
import { nameChanges, type SessionChange } from '../../../../shared/curriculum/course-sessions/session-change.ts';
import {
  peopleOfSessions,
  personEffect,
  type Replanned,
  sumEffect,
} from '../../../../shared/curriculum/course-sessions/session-effect.ts';
import type { PlannedPath } from '../../../../shared/curriculum/planned-path.ts';
import type { Services } from '../../dispatch.ts';
import { createLanes } from '../../plan-runner/lanes.ts';
import type { ServiceContext } from '../context.ts';
import { type CheckedChange, checkChanges } from './change-sessions.ts';
import { pathsByPerson, spenders } from './planned-people.ts';
import { replanPeople, underSessions } from './replan-people.ts';

function pathsOf(planned: ReadonlyMap<string, Replanned>): ReadonlyMap<string, PlannedPath | null> {
  return new Map([...planned].map(([person, each]) => [person, each && 'path' in each ? each.path : null]));
}

/** Everybody whom changed sessions touch: on their rosters before or afterwards, or on the way to one. */
function touched(context: ServiceContext, { changes, before, after }: CheckedChange): readonly string[] {
  const ids = new Set(changes.map(({ id }) => id));
  const now = peopleOfSessions(ids, before, pathsByPerson(context));
  const here = new Set(context.store.learners.list().map(({ id }) => id));
  const people = new Set([...now, ...peopleOfSessions(ids, after, new Map())]);
  return [...people].filter((person) => here.has(person)).sort();
}

function costsOf(context: ServiceContext, sessions: readonly CourseSession[], planned: ReadonlyMap<string, Replanned>) {
  const { department } = context.store;
  const people = spenders(context, pathsOf(planned));
  return budgetTable(people, sessions, department.teams(), department.rules().budgets);
}

async function effectOf(
  context: ServiceContext,
  changes: readonly SessionChange[],
  signal: AbortSignal,
): Promise<EffectAnswer> {
  const checked = checkChanges(context, nameChanges(changes, context.newId));
  const { before, after, problems } = checked;
  const people = touched(context, checked);
  const inUse = context.planning.current();
  const was = await replanPeople(context, people, before, inUse, signal);
  const is = await replanPeople(context, people, after, underSessions(context, after), signal);
  const effects = people.map((person) =>
    personEffect(person, [was.get(person) ?? null, is.get(person) ?? null], [before, after]),
  );
  const costs = costShifts(costsOf(context, before, was), costsOf(context, after, is));
  return { people: effects, costs, sums: sumEffect({ people: effects }), problems };
}

export function createEffectService(context: ServiceContext) {
  const lanes = createLanes();
  return {
    'courseSessions.effect': async ({ changes, lane }) => {
      const stop = new AbortController();
      const leave = lanes.take(lane, () => stop.abort());
      try {
        return await effectOf(context, changes, stop.signal);
      } finally {
        leave();
      }
    },
  } satisfies Partial<Services>;
}
