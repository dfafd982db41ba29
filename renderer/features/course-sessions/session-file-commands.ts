/** Demand, sessions, rosters and budget as files and on paper. */
import type { MadeFile } from '../../../shared/contract/made-file.ts';
import type { CourseSessionsState, ExportWhat } from './course-sessions-state.ts';
import type { SessionParts } from './session-parts.ts';

export function sessionFileCommands({ get, tools: { api, filesFor }, attempt }: SessionParts) {
  const save = async (make: () => Promise<MadeFile>) => {
    await attempt(async () => {
      const { about } = get();
      if (!about) return;
      const file = await make();
      const saved = await filesFor(about.capabilities).save(file);
      if (saved) get().notify({ key: 'notice.exported', values: { name: file.name } });
    });
  };
  const language = () => get().settings.language;
  const sheet = (what: ExportWhat, session: string | null) =>
    api.call('courseSessions.export', { what, format: 'xlsx', session, language: language() });
  return {
    exportSessions: (what, session) => save(() => sheet(what, session)),
    exportSessionCalendar: (of, ids) =>
      save(() => api.call('courseSessions.calendar', { of, ids, language: language() })),
    async printSessions(what, session) {
      const input = { what, session, language: language() };
      await get().openPaper({
        title: `sessionPaper.${what}`,
        files: [{ id: 'xlsx', label: 'sessionPaper.xlsx', make: () => sheet(what, session) }],
        render: () => api.call('courseSessions.paper', input),
        pdf: () => api.call('courseSessions.paperPdf', input),
      });
    },
  } satisfies Partial<CourseSessionsState>;
}
