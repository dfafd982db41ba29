/** Understands a sheet of attendance row by row: which session, which person, and what is said of them. */
import { type Attendance, attendanceSchema, type CourseSession } from '../curriculum/course-session.ts';
import { type AttendanceField, type AttendanceProblemCode, createAttendanceProblems } from './attendance-fields.ts';
import { foldHeader } from './fold-text.ts';
import type { ColumnMapping } from './guess-columns.ts';
import type { ProblemList } from './row-problem.ts';
import { createRowReader, type RowReader } from './row-reader.ts';
import type { SheetRow } from './sheet-row.ts';

export interface AttendanceContext {
  readonly sessions: readonly CourseSession[];
  readonly people: ReadonlyMap<string, { readonly number: string; readonly name: string }>;
}

export interface AttendanceRow {
  readonly row: number;
  readonly session: string;
  readonly person: string;
  readonly before: Attendance;
  readonly after: Attendance;
}

export interface AttendanceDraft {
  readonly rows: number;
  /** Rows without errors, unchanged ones too. */
  readonly read: readonly AttendanceRow[];
  readonly problems: ProblemList<AttendanceField, AttendanceProblemCode>;
}

type Reader = RowReader<AttendanceField, AttendanceProblemCode>;

/** Words for attendance in both languages, and marks that people put into a column of a roster. */
const written: Readonly<Record<Attendance, readonly string[]>> = {
  enrolled: ['enrolled', '受講予定', '予定', '未'],
  attended: ['attended', '出席', '出', '○', '〇', '◯', '済'],
  absent: ['absent', '欠席', '欠', '×', '✕'],
  withdrawn: ['withdrawn', '辞退', '取消', 'キャンセル'],
};

const byWord = new Map(
  attendanceSchema.options.flatMap((each) => written[each].map((word) => [foldHeader(word), each] as const)),
);

/** The person of a roster that a row means; null where it is reported. */
function personOf(reader: Reader, session: CourseSession, { people }: AttendanceContext): string | null {
  const number = reader.text('number');
  const name = reader.prose('name');
  const roster = session.roster.map(({ person }) => ({ person, known: people.get(person) }));
  if (number === '' && name === '') {
    reader.report('number', 'who-missing', '');
    return null;
  }
  if (number !== '') {
    const found = roster.find(({ known }) => known?.number === number);
    if (!found) reader.report('number', 'not-on-roster', number);
    else if (name !== '' && found.known && found.known.name !== name)
      reader.report('name', 'name-differs', name, found.known.name);
    return found?.person ?? null;
  }
  const [first, ...others] = roster.filter(({ known }) => known?.name === name);
  if (!first) reader.report('name', 'not-on-roster', name);
  else if (others.length > 0) reader.report('name', 'namesakes', name);
  else if ((first.known?.number ?? '') !== '') reader.report('number', 'matched-by-name', name);
  return first && others.length === 0 ? first.person : null;
}

function attendanceOf(reader: Reader): Attendance | null {
  const text = reader.text('attendance');
  const found = byWord.get(foldHeader(text)) ?? null;
  if (found === null) reader.report('attendance', 'attendance-unknown', text);
  return found;
}

function sessionOf(reader: Reader, sessions: ReadonlyMap<string, CourseSession>): CourseSession | null {
  const id = reader.text('session');
  const found = sessions.get(id) ?? null;
  if (id === '') reader.report('session', 'session-missing', '');
  else if (!found) reader.report('session', 'session-unknown', id);
  return found;
}

/** Begins a draft; rows come in their order. */
export function startAttendanceDraft(mapping: ColumnMapping<AttendanceField>, context: AttendanceContext) {
  const problems = createAttendanceProblems();
  const open = createRowReader<AttendanceField, AttendanceProblemCode>(mapping, problems);
  const sessions = new Map(context.sessions.map((session) => [session.id, session]));
  const seen = new Map<string, number>();
  const read: AttendanceRow[] = [];
  let rows = 0;
  return {
    add(row: SheetRow) {
      if (row.number <= mapping.headerRows || row.cells.every((cell) => cell.trim() === '')) return;
      rows += 1;
      const reader = open(row);
      const session = sessionOf(reader, sessions);
      const person = session && personOf(reader, session, context);
      const after = attendanceOf(reader);
      if (!session || person === null || after === null) return;
      const key = `${session.id}\n${person}`;
      const earlier = seen.get(key);
      if (earlier !== undefined) return reader.report('number', 'person-twice', reader.text('name'), String(earlier));
      seen.set(key, row.number);
      const before = session.roster.find((entry) => entry.person === person)?.attendance ?? 'enrolled';
      read.push({ row: row.number, session: session.id, person, before, after });
    },
    finish: (): AttendanceDraft => ({ rows, read, problems }),
  };
}
