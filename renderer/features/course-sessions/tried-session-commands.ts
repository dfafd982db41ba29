/** Changes of sessions that are tried: their effect is asked for, one at a time, and nothing is saved until it is taken. */

import type { EffectAnswer } from '../../../shared/contract/course-session-methods.ts';
import type { SessionChange } from '../../../shared/curriculum/course-sessions/session-change.ts';
import { isFree } from '../../../shared/curriculum/course-sessions/session-problem.ts';
import { latestQuestion } from '../what-if/latest-question.ts';
import type { CourseSessionsState, TriedSessions } from './course-sessions-state.ts';
import type { SessionParts } from './session-parts.ts';

/** True where nothing keeps the tried change from being made. */
export function canTake({ answer }: TriedSessions): boolean {
  return answer !== null && 'effect' in answer && isFree(answer.effect.problems);
}

export function triedSessionCommands({ set, get, tools: { api }, attempt }: SessionParts) {
  const lane = `sessions-${crypto.randomUUID()}`;
  const hear = (changes: readonly SessionChange[], answer: NonNullable<TriedSessions['answer']>) => {
    const tried = get().triedSessions;
    if (!tried) return;
    set({ triedSessions: { ...tried, answer, answered: tried.changes === changes } });
    if (tried.taking && tried.changes === changes) void get().takeTriedSessions();
  };
  const question = latestQuestion<readonly SessionChange[], EffectAnswer>({
    ask: (changes) => api.call('courseSessions.effect', { changes, lane }),
    hear: (changes, effect) => hear(changes, { effect }),
    hearRefusal: (changes, cause) => hear(changes, { refusal: cause.toRefusal() }),
  });
  const save = async ({ kind, changes }: TriedSessions) => {
    question.forget();
    set({ triedSessions: null });
    await attempt(async () => {
      await api.call('courseSessions.save', { changes, dryRun: false });
      await get().reloadCourseSessions();
      get().notifyEdit({ key: `board.done.${kind}` });
    });
  };
  return {
    trySessions(kind, changes) {
      const answer = get().triedSessions?.answer ?? null;
      set({ triedSessions: { kind, changes, answer, answered: false, taking: false } });
      question.ask(changes);
    },
    async takeTriedSessions() {
      const tried = get().triedSessions;
      if (!tried) return;
      if (!tried.answered) return set({ triedSessions: { ...tried, taking: true } });
      if (canTake(tried)) return save(tried);
      set({ triedSessions: { ...tried, taking: false } });
      get().notify({ key: 'board.notPossible' });
    },
    dropTriedSessions() {
      question.forget();
      if (get().triedSessions) set({ triedSessions: null });
    },
  } satisfies Partial<CourseSessionsState>;
}
