/** Attendance of sessions as a sheet to be imported: what was exported as rosters comes back. */
import type { ImportPreview } from '../../../../shared/contract/catalogue-methods.ts';
import type { Attendance } from '../../../../shared/curriculum/course-session.ts';
import { attendanceFields, attendanceHeaders } from '../../../../shared/exchange/attendance-fields.ts';
import { type AttendanceRow, startAttendanceDraft } from '../../../../shared/exchange/draft-attendance.ts';
import { guessFields } from '../../../../shared/exchange/guess-columns.ts';
import { sessionFileWords } from '../../../../shared/i18n/department/session-file-words.ts';
import { wordSessionProblem } from '../../../../shared/i18n/department/word-session-problem.ts';
import { wordAttendanceProblem } from '../../../../shared/i18n/exchange/attendance-words.ts';
import type { ServiceContext } from '../context.ts';
import { recordAttendance } from '../course-sessions/roster-service.ts';
import type { ImportKind } from './import-kind.ts';
import { columnMapping, wireMapping, wireProblems } from './import-mapping.ts';

/** People shown in a preview. */
const shown = 200;

const changed = ({ before, after }: AttendanceRow) => before !== after;

/** Attendance by session and person. */
function bySession(rows: readonly AttendanceRow[]): ReadonlyMap<string, ReadonlyMap<string, Attendance>> {
  const sessions = Map.groupBy(rows, ({ session }) => session);
  return new Map(
    [...sessions].map(([session, own]) => [session, new Map(own.map(({ person, after }) => [person, after]))]),
  );
}

function namesOf({ store }: ServiceContext): ReadonlyMap<string, { readonly number: string; readonly name: string }> {
  const everybody = [...store.learners.removed(), ...store.learners.list()];
  return new Map(everybody.map(({ id, name, profile }) => [id, { number: profile.number, name }]));
}

export const attendanceImport: ImportKind = {
  fields: attendanceFields.map((field) => ({ field, required: field === 'session' || field === 'attendance' })),
  guess: (head) => wireMapping(guessFields(head, attendanceHeaders).mapping),
  start(context, { mapping, language }) {
    const people = namesOf(context);
    const sessions = context.store.department.sessions();
    const drafting = startAttendanceDraft(columnMapping(mapping, attendanceFields), { sessions, people });
    return {
      add: drafting.add,
      finish: () => {
        const { rows, read, problems } = drafting.finish();
        const news = read.filter(changed);
        const recorded = bySession(news);
        // What the roster itself refuses is told of its row, before anything changes.
        const refused = recorded.size > 0 ? recordAttendance(context, recorded, true).problems : [];
        for (const problem of refused) {
          if (problem.severity !== 'error') continue;
          const row = news.find(({ session, person }) => session === problem.session && person === problem.person);
          const place = { row: row?.row ?? 0, column: null, field: null, value: problem.value } as const;
          problems.add({ ...place, code: 'refused', suggestion: wordSessionProblem(problem, language) });
        }
        const words = sessionFileWords(language).attendance;
        return {
          errors: problems.errors,
          preview: ({ sheet }): ImportPreview => ({
            rows,
            added: 0,
            changed: news.length,
            same: read.length - news.length,
            errors: problems.errors,
            warnings: problems.warnings,
            problems: wireProblems(problems.list, sheet, (problem) => wordAttendanceProblem(problem, language)),
            courses: [],
            people: news.slice(0, shown).map(({ row, person, before, after }) => ({
              row,
              isNew: false,
              name: people.get(person)?.name ?? person,
              changes: [{ field: 'attendance', before: words[before], after: words[after] }],
            })),
            teams: [],
          }),
          apply: () => {
            if (recorded.size > 0) recordAttendance(context, recorded, false, 'session.import');
          },
        };
      },
    };
  },
};
