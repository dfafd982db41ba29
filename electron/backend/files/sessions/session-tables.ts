/** Demand, sessions, rosters and budget as tables for sheets and CSV. */

import { type CourseSession, takenSeats } from '../../../../shared/curriculum/course-session.ts';
import type { BudgetCell, BudgetTable } from '../../../../shared/curriculum/course-sessions/budget-table.ts';
import type { Demand } from '../../../../shared/curriculum/course-sessions/seat-demand.ts';
import type { SessionRules } from '../../../../shared/curriculum/department-rules.ts';
import type { Person } from '../../../../shared/curriculum/person.ts';
import { type Team, teamLine } from '../../../../shared/curriculum/team.ts';
import { type SessionFileWords, sessionFileWords } from '../../../../shared/i18n/department/session-file-words.ts';
import type { Language } from '../../../../shared/model/localized.ts';
import type { SheetTable, TableCell, TableColumn } from '../exports/sheet-table.ts';

/** What the tables name things by. */
export interface TableNames {
  readonly language: Language;
  readonly people: ReadonlyMap<string, Person>;
  readonly teams: ReadonlyMap<string, Team>;
  readonly rules: SessionRules;
  /** The title of a course in the language; its id where it has none. */
  course(id: string): string;
}

type Header = keyof SessionFileWords['headers'];

const numeric = new Set<Header>([
  'needed',
  'seated',
  'announced',
  'proposed',
  'free',
  'uncovered',
  'seats',
  'minimum',
  'taken',
  'cost',
  'sessionCost',
  'fees',
  'total',
  'unknown',
  'budget',
  'left',
]);

const widths: Partial<Record<Header, number>> = {
  session: 14,
  course: 14,
  title: 40,
  quarter: 18,
  people: 40,
  dates: 26,
  first: 12,
  last: 12,
  room: 18,
  instructor: 18,
  place: 24,
  note: 30,
  name: 18,
  kana: 20,
  team: 26,
  number: 14,
};

function columnsOf(headers: readonly Header[], words: SessionFileWords): readonly TableColumn[] {
  return headers.map((header) => ({
    header: words.headers[header],
    width: widths[header] ?? 12,
    ...(numeric.has(header) ? { numeric: true } : {}),
  }));
}

function table(
  name: string,
  headers: readonly Header[],
  rows: readonly (readonly TableCell[])[],
  words: SessionFileWords,
  frozenColumns: number,
): SheetTable {
  return { name, columns: columnsOf(headers, words), rows, frozenColumns };
}

/** `サービス部 / 大阪`: the team after those above it. */
function teamName(id: string | null, teams: TableNames['teams']): string {
  return [...teamLine(teams, id)]
    .reverse()
    .map(({ name }) => name)
    .join(' / ');
}

const nameOf = (person: string, { people }: TableNames) => people.get(person)?.name || person;

const listed = (names: readonly string[], language: Language) => names.join(language === 'ja' ? '、' : ', ');

/** With the employee number, since a department has namesakes. */
function numberedName(person: string, names: TableNames): string {
  return [names.people.get(person)?.number ?? '', nameOf(person, names)].filter((part) => part !== '').join(' ');
}

/** One row a course and quarter, with the names of the people behind it. */
export function demandTable({ cells }: Demand, names: TableNames): SheetTable {
  const words = sessionFileWords(names.language);
  const headers = [
    'course',
    'title',
    'quarter',
    'needed',
    'seated',
    'announced',
    'proposed',
    'free',
    'uncovered',
    'people',
  ] as const;
  const rows = cells.map((cell): readonly TableCell[] => [
    cell.course,
    names.course(cell.course),
    words.quarter(cell.quarter),
    cell.people.length,
    cell.seated.length,
    cell.announced,
    cell.proposed,
    cell.free,
    cell.uncovered,
    listed(
      cell.people.map((person) => numberedName(person, names)),
      names.language,
    ),
  ]);
  return table(words.sheets.demand, headers, rows, words, 3);
}

/** One row a session. */
export function sessionsTable(sessions: readonly CourseSession[], names: TableNames): SheetTable {
  const { rules, language } = names;
  const words = sessionFileWords(language);
  const headers = [
    'session',
    'course',
    'title',
    'first',
    'last',
    'dates',
    'seats',
    'minimum',
    'taken',
    'room',
    'instructor',
    'place',
    'status',
    'locked',
    'cost',
    'note',
  ] as const;
  const named = (list: readonly { readonly id: string; readonly name: string }[], id: string | null) =>
    list.find((each) => each.id === id)?.name ?? id ?? '';
  const rows = sessions.map((session): readonly TableCell[] => [
    session.id,
    session.course,
    names.course(session.course),
    session.dates[0] ?? '',
    session.dates.at(-1) ?? '',
    listed(session.dates, language),
    session.seats,
    session.minimum,
    takenSeats(session),
    named(rules.rooms, session.room),
    named(rules.instructors, session.instructor),
    session.place,
    words.status[session.status],
    session.locked ? '○' : '',
    session.cost,
    session.note,
  ]);
  return table(words.sheets.sessions, headers, rows, words, 3);
}

/** One row a person and session, with the attendance to choose: the table that is taken in again. */
export function rosterTable(sessions: readonly CourseSession[], names: TableNames): SheetTable {
  const words = sessionFileWords(names.language);
  const headers = ['session', 'course', 'title', 'dates', 'number', 'name', 'kana', 'team', 'attendance'] as const;
  const choices = { values: Object.values(words.attendance), several: false };
  const byNumber = (a: string, b: string) => {
    const key = (id: string) => `${names.people.get(id)?.number ?? ''}\n${id}`;
    return key(a) < key(b) ? -1 : 1;
  };
  const rows = sessions.flatMap((session) =>
    [...session.roster]
      .sort((a, b) => byNumber(a.person, b.person))
      .map(({ person, attendance }): readonly TableCell[] => {
        const known = names.people.get(person);
        return [
          session.id,
          session.course,
          names.course(session.course),
          listed(session.dates, names.language),
          known?.number ?? '',
          known?.name ?? person,
          known?.kana ?? '',
          teamName(known?.team ?? null, names.teams),
          words.attendance[attendance],
        ];
      }),
  );
  const made = table(words.sheets.roster, headers, rows, words, 1);
  const last = made.columns.length - 1;
  return { ...made, columns: made.columns.map((column, at) => (at === last ? { ...column, choices } : column)) };
}

function budgetRow(cell: BudgetCell, names: TableNames, words: SessionFileWords): readonly TableCell[] {
  const total = cell.sessions + cell.fees;
  return [
    cell.team === null ? words.wholeDepartment : teamName(cell.team, names.teams) || cell.team,
    words.quarter(cell.quarter),
    cell.sessions,
    cell.fees,
    total,
    cell.unknown,
    cell.budget,
    cell.budget === null ? null : cell.budget - total,
    cell.people.length,
  ];
}

/** One row a team and quarter; a team's row holds those of the teams in it. */
export function budgetSheet({ cells }: BudgetTable, names: TableNames): SheetTable {
  const words = sessionFileWords(names.language);
  const headers = ['team', 'quarter', 'sessionCost', 'fees', 'total', 'unknown', 'budget', 'left', 'people'] as const;
  const rows = cells.map((cell) => budgetRow(cell, names, words));
  return table(words.sheets.budget, headers, rows, words, 2);
}
