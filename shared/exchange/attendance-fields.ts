/** The columns of a roster with attendance as a sheet: one row a person and session. */
import type { Language } from '../model/localized.ts';
import { createHeaderFinder } from './known-headers.ts';
import { createProblemsOf, type ProblemList, type RowProblem, type Severity } from './row-problem.ts';

export const attendanceFields = ['session', 'number', 'name', 'attendance'] as const;
export type AttendanceField = (typeof attendanceFields)[number];

const headersJa: Readonly<Record<AttendanceField, string>> = {
  session: '開催回ID',
  number: '社員番号',
  name: '氏名',
  attendance: '出欠',
};

/** The header of a column: the field's own name in English. */
export function attendanceHeader(field: AttendanceField, language: Language): string {
  return language === 'ja' ? headersJa[field] : field;
}

export const attendanceHeaders = createHeaderFinder(attendanceFields, headersJa, {
  session: ['開催回', 'session id'],
  number: ['社員No', '社員コード', '従業員番号', 'employee number', 'employee no'],
  name: ['名前', '受講者', 'full name'],
  attendance: ['出席', '出欠区分', '受講状況', 'status'],
});

const severities = {
  'session-missing': 'error',
  'session-unknown': 'error',
  'who-missing': 'error',
  /** Nobody with this number or name is on the roster. */
  'not-on-roster': 'error',
  /** Several people on the roster bear the name, and the row has no number. */
  namesakes: 'error',
  'matched-by-name': 'warning',
  /** The number's person has another name. */
  'name-differs': 'warning',
  'attendance-unknown': 'error',
  'person-twice': 'error',
  /** What keeps the session from being changed; the suggestion says what. */
  refused: 'error',
  'formula-like': 'warning',
  'too-long': 'error',
} as const;

export type AttendanceProblemCode = keyof typeof severities;
export type AttendanceProblem = RowProblem<AttendanceField, AttendanceProblemCode>;

/** Collects the problems of a sheet of attendance. */
export function createAttendanceProblems(): ProblemList<AttendanceField, AttendanceProblemCode> {
  return createProblemsOf((code): Severity => severities[code]);
}
