/** What an import of attendance says: one sentence for each problem of a row. */
import type { AttendanceProblem, AttendanceProblemCode } from '../../exchange/attendance-fields.ts';
import type { Language } from '../../model/localized.ts';
import type { ProblemParts } from './words.ts';

type Words = { readonly [Code in AttendanceProblemCode]: (parts: ProblemParts) => string };

const ja: Words = {
  'session-missing': () => '開催回IDがありません。書き出した名簿の開催回IDを残してください。',
  'session-unknown': ({ value }) => `開催回「${value}」はありません。名簿を書き出し直すか、行を削除してください。`,
  'who-missing': () => '社員番号も氏名もないため、だれの行かわかりません。どちらかを記入してください。',
  'not-on-roster': ({ value }) =>
    `「${value}」はこの開催回の名簿にいません。先に名簿に入れるか、行を削除してください。`,
  namesakes: ({ value }) => `名簿に「${value}」さんが複数います。社員番号を記入してください。`,
  'matched-by-name': ({ value }) => `社員番号がないため、氏名から「${value}」さんとみなします。`,
  'name-differs': ({ value, suggestion }) => `この社員番号の人は「${suggestion}」さんです（表では「${value}」）。`,
  'attendance-unknown': ({ value }) =>
    `出欠「${value}」を読み取れません。出席、欠席、受講予定、辞退 から選んでください。`,
  'person-twice': ({ value, suggestion }) => `「${value}」さんは${suggestion}行目にもあります。1行にしてください。`,
  refused: ({ suggestion }) => `${suggestion}。`,
  'formula-like': ({ value }) => `「${value.slice(0, 30)}」は数式のように見えますが、文字として取り込みます。`,
  'too-long': ({ suggestion }) => `文字が多すぎます（${suggestion}字まで）。`,
};

const en: Words = {
  'session-missing': () => 'There is no session id. Keep the one of the exported roster.',
  'session-unknown': ({ value }) => `There is no session "${value}". Export the roster again, or remove the row.`,
  'who-missing': () => 'There is neither an employee number nor a name to say whose row this is. Give one of them.',
  'not-on-roster': ({ value }) => `"${value}" is not on the roster of this session. Add them first, or remove the row.`,
  namesakes: ({ value }) => `Several people on the roster are called "${value}". Give the employee number.`,
  'matched-by-name': ({ value }) => `Without a number it is taken by its name for "${value}".`,
  'name-differs': ({ value, suggestion }) => `The person of this number is "${suggestion}" (here "${value}").`,
  'attendance-unknown': ({ value }) => `"${value}" is no attendance: use attended, absent, enrolled or withdrawn.`,
  'person-twice': ({ value, suggestion }) => `"${value}" is in row ${suggestion} too. Keep one of them.`,
  refused: ({ suggestion }) => `${suggestion}.`,
  'formula-like': ({ value }) => `"${value.slice(0, 30)}" looks like a formula and is taken as text.`,
  'too-long': ({ suggestion }) => `The text is too long (at most ${suggestion} characters).`,
};

/** What is wrong and how to mend it, without the place. */
export function wordAttendanceProblem({ code, value, suggestion }: AttendanceProblem, language: Language): string {
  return (language === 'ja' ? ja : en)[code]({ value, suggestion: suggestion ?? '' });
}
