/** Reads demand, sessions and budget, and makes their changes. */

import { createCalendar } from '../../../shared/planner/calendar.ts';
import type { SliceCreator } from '../../store/app-state.ts';
import { type CourseSessionsState, noSessionFilter } from './course-sessions-state.ts';
import { holidayYears } from './holiday-years.ts';
import { proposalCommands } from './proposal-commands.ts';
import { sessionFileCommands } from './session-file-commands.ts';
import type { SessionParts } from './session-parts.ts';
import { triedSessionCommands } from './tried-session-commands.ts';

function reading({
  set,
  get,
  tools: { api },
}: SessionParts): Pick<CourseSessionsState, 'openCourseSessions' | 'reloadCourseSessions'> {
  let latest = 0;
  let newest: Promise<void> = Promise.resolve();
  const readOnce = async (turn: number): Promise<void> => {
    const today = get().about?.today ?? '';
    const [courseSessions, demand, budget, company, holidays] = await Promise.all([
      api.call('courseSessions.list', {}),
      api.call('demand.get', {}),
      api.call('budget.get', {}),
      api.call('calendar.get', {}),
      api.call('calendar.holidays', holidayYears(today)),
    ]);
    // Whoever asked waits for what is newer, so that their own change is in it.
    if (turn !== latest) return newest;
    const table = new Map(holidays.map(({ date, name }) => [date, name]));
    const blackouts = get().department?.rules.sessions.blackouts ?? [];
    set({ courseSessions, demand, budget, classCalendar: createCalendar(table, company).without(blackouts) });
  };
  const read = () => {
    latest += 1;
    newest = readOnce(latest);
    return newest;
  };
  return {
    openCourseSessions: read,
    async reloadCourseSessions() {
      if (get().courseSessions) await read();
    },
  };
}

function changing({ set, get, tools: { api }, attempt }: SessionParts) {
  return {
    filterSessions: (change) => set(({ sessionFilter }) => ({ sessionFilter: { ...sessionFilter, ...change } })),
    saveSessions: (changes) =>
      attempt(async () => {
        await api.call('courseSessions.save', { changes, dryRun: false });
        await get().reloadCourseSessions();
      }),
    async announceSessions(ids) {
      await attempt(async () => {
        const { sessions } = await api.call('courseSessions.announce', { ids, dryRun: false });
        await get().reloadCourseSessions();
        get().notifyEdit({ key: 'board.announced', values: { n: sessions.length } });
      });
    },
    async moveOnRosters(moves) {
      await attempt(async () => {
        await api.call('roster.move', { moves, dryRun: false });
        await get().reloadCourseSessions();
      });
    },
    async recordAttendance(session, person, attendance) {
      await attempt(async () => {
        await api.call('roster.record', { session, attendance: [{ person, attendance }], dryRun: false });
        await get().reloadCourseSessions();
      });
    },
    async setBudget(team, quarter, yen) {
      await attempt(async () => {
        set({ budget: await api.call('budget.set', { budgets: [{ team, quarter, yen }] }) });
      });
    },
    saveSessionRules: (rules) =>
      attempt(async () => {
        await api.call('department.saveRules', { rules });
        await get().reloadDepartment();
        await get().reloadCourseSessions();
        get().notifyEdit({ key: 'sessionRules.saved' });
      }),
  } satisfies Partial<CourseSessionsState>;
}

export const createCourseSessionsSlice: SliceCreator<CourseSessionsState> = (set, get, tools) => {
  const attempt = async (task: () => Promise<void>) => {
    try {
      await task();
      return true;
    } catch (cause) {
      get().notifyFailure(cause);
      return false;
    }
  };
  const parts: SessionParts = { set, get, tools, attempt };
  return {
    courseSessions: null,
    demand: null,
    budget: null,
    classCalendar: null,
    triedSessions: null,
    proposing: null,
    sessionDraft: null,
    sessionFilter: noSessionFilter,
    ...reading(parts),
    ...changing(parts),
    ...triedSessionCommands(parts),
    ...proposalCommands(parts),
    ...sessionFileCommands(parts),
  };
};
