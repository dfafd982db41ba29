/** Having sessions proposed, and taking or dropping the proposal. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { CourseSessionsState } from './course-sessions-state.ts';
import type { SessionParts } from './session-parts.ts';

export function proposalCommands({ set, get, tools: { api }, attempt }: SessionParts) {
  const follow = (task: string) =>
    api.subscribe(({ name, data }) => {
      if (name === 'task.progress' && data.task === task)
        set({ proposing: { task, done: data.done, total: data.total } });
    });
  return {
    async proposeSessions(quarters) {
      const today = get().about?.today;
      if (get().proposing || today === undefined) return;
      const task = `propose-${crypto.randomUUID()}`;
      set({ proposing: { task, done: 0, total: null } });
      const unfollow = follow(task);
      try {
        set({ sessionDraft: await api.call('courseSessions.propose', { from: today, quarters, task }) });
      } catch (cause) {
        if (!(cause instanceof RefusalError && cause.code === 'cancelled')) get().notifyFailure(cause);
      } finally {
        unfollow();
        set({ proposing: null });
      }
    },
    cancelProposing() {
      const proposing = get().proposing;
      if (proposing) api.call('task.cancel', { task: proposing.task }).catch(get().notifyFailure);
    },
    async takeProposal() {
      const draft = get().sessionDraft;
      if (!draft) return;
      await attempt(async () => {
        const { proposal, replaces } = draft;
        const { sessions, seated } = proposal;
        await api.call('courseSessions.take', { sessions, seated, replaces, dryRun: false });
        set({ sessionDraft: null });
        await get().reloadCourseSessions();
        get().notifyEdit({ key: 'board.draftTaken', values: { n: sessions.length } });
      });
    },
    dropProposal: () => set({ sessionDraft: null }),
  } satisfies Partial<CourseSessionsState>;
}
