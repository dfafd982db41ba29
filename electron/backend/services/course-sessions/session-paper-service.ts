/** Demand, sessions and budget as printed tables, and a roster as a sheet to sign. */
import { RefusalError } from '../../../../shared/contract/error.ts';
import type { CourseSession } from '../../../../shared/curriculum/course-session.ts';
import { sessionFileWords } from '../../../../shared/i18n/department/session-file-words.ts';
import { formatNumber, formatTableDate } from '../../../../shared/i18n/format.ts';
import type { Paper } from '../../../../shared/paper/render-paper.ts';
import { type PaperColumn, renderTablePaper, type TablePaper } from '../../../../shared/paper/table-paper.ts';
import type { Received, Services } from '../../dispatch.ts';
import type { SheetTable } from '../../files/exports/sheet-table.ts';
import { fileName } from '../../files/file-name.ts';
import { rosterTable, type TableNames } from '../../files/sessions/session-tables.ts';
import type { ServiceContext } from '../context.ts';
import { madeFile } from '../made-file.ts';
import { findSession } from './roster-service.ts';
import { sessionTable, tableNames } from './session-files-service.ts';

type Asked = Received<'courseSessions.paper'>;

/** A sheet's table as it is printed; numbers stand at the right, in groups of three. */
function printed(table: SheetTable): Pick<TablePaper, 'columns' | 'rows'> {
  return {
    columns: table.columns.map(({ header, numeric }) => ({ header, ...(numeric ? { look: 'number' as const } : {}) })),
    rows: table.rows.map((cells) =>
      cells.map((cell) => (typeof cell === 'number' ? formatNumber(cell) : (cell ?? ''))),
    ),
  };
}

/** Who sits in the session, with a box to sign for each day. */
function signSheet(session: CourseSession, names: TableNames): Pick<TablePaper, 'columns' | 'rows'> {
  const { headers } = sessionFileWords(names.language);
  const coming = { ...session, roster: session.roster.filter(({ attendance }) => attendance !== 'withdrawn') };
  const days = session.dates.map(
    (date): PaperColumn => ({ header: formatTableDate(date, names.language), look: 'sign' }),
  );
  const rows = rosterTable([coming], names).rows.map((cells, at) => [
    String(at + 1),
    String(cells[4] ?? ''),
    String(cells[5] ?? ''),
    String(cells[7] ?? ''),
  ]);
  const fixed = [{ header: 'No.', look: 'number' }, { header: headers.number }, { header: headers.name }] as const;
  return { columns: [...fixed, { header: headers.team }, ...days], rows };
}

function sessionFacts(session: CourseSession, { rules, course, language }: TableNames): TablePaper['facts'] {
  const { headers, peopleIn } = sessionFileWords(language);
  const named = (list: readonly { readonly id: string; readonly name: string }[], id: string | null) =>
    list.find((each) => each.id === id)?.name ?? '';
  const seated = session.roster.filter(({ attendance }) => attendance !== 'withdrawn').length;
  return [
    [headers.title, `${session.course} ${course(session.course)}`],
    [headers.dates, session.dates.map((date) => formatTableDate(date, language)).join(language === 'ja' ? '、' : ', ')],
    [headers.room, named(rules.rooms, session.room)],
    [headers.place, session.place],
    [headers.instructor, named(rules.instructors, session.instructor)],
    [headers.people, peopleIn(seated, session.seats)],
  ];
}

/** Columns that fill a sheet but no paper: names of everybody, ids. */
function withoutColumns(table: SheetTable, headers: readonly string[]): SheetTable {
  const kept = table.columns.flatMap(({ header }, at) => (headers.includes(header) ? [] : [at]));
  return {
    ...table,
    columns: table.columns.filter((_, at) => kept.includes(at)),
    rows: table.rows.map((cells) => kept.map((at) => cells[at] ?? null)),
  };
}

function paperOf(context: ServiceContext, { what, session: id, language }: Asked): Paper {
  const names = tableNames(context, language);
  const words = sessionFileWords(language);
  const today = formatTableDate(context.clock.today(), language);
  const common = { language, foot: today } as const;
  if (what === 'roster' && id !== null) {
    const session = findSession(context, id);
    const facts = sessionFacts(session, names);
    const sheet = signSheet(session, names);
    return renderTablePaper(
      { ...common, ...sheet, title: words.signSheet, facts, orientation: 'portrait' },
      'fonts/fonts.css',
    );
  }
  const { headers } = words;
  const table = withoutColumns(sessionTable(context, what, id, names), [
    ...(what === 'demand' ? [headers.people] : []),
    ...(what === 'sessions' ? [headers.session, headers.first, headers.last, headers.note] : []),
  ]);
  return renderTablePaper(
    { ...common, ...printed(table), title: words.sheets[what], facts: [], orientation: 'landscape' },
    'fonts/fonts.css',
  );
}

export function createSessionPaperService(context: ServiceContext) {
  return {
    'courseSessions.paper': (input) => paperOf(context, input),
    'courseSessions.paperPdf': async (input) => {
      if (!context.pdf) throw new RefusalError('no-browser', {});
      const { html, title } = paperOf(context, input);
      const name = fileName([title, context.clock.today()], 'pdf');
      return madeFile(name, 'application/pdf', await context.pdf.print(html));
    },
  } satisfies Partial<Services>;
}
