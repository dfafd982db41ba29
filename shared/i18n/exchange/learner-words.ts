/** What an import of learners says: one sentence for each problem of a row. */
import type { LearnerProblem, LearnerProblemCode } from '../../exchange/learner-problem.ts';
import type { Language } from '../../model/localized.ts';
import type { ProblemParts } from './words.ts';

type Words = { readonly [Code in LearnerProblemCode]: (parts: ProblemParts) => string };

const perhaps = (suggestion: string) => (suggestion === '' ? '' : `「${suggestion}」のことでしょうか。`);
const maybe = (suggestion: string) => (suggestion === '' ? '' : ` Did you mean "${suggestion}"?`);

const ja: Words = {
  'who-missing': () => '社員番号も氏名もないため、だれの行かわかりません。どちらかを記入してください。',
  'name-missing': ({ value }) => `社員番号「${value}」の人はまだいません。追加するには氏名を記入してください。`,
  'id-unknown': ({ value }) => `受講者ID「${value}」の人はいないため、社員番号か氏名で探しました。`,
  'number-duplicate': ({ value, suggestion }) =>
    `社員番号「${value}」は${suggestion}行目にもあります。どちらかを直すか、行を削除してください。`,
  'person-twice': ({ value, suggestion }) =>
    `${suggestion}行目も同じ「${value}」さんです。1人1行にするか、別の人なら社員番号を記入してください。`,
  'number-of-left': ({ value, suggestion }) =>
    `社員番号「${value}」は、外した「${suggestion}」さんの番号です。その人を戻すか、番号を直してください。`,
  'person-left': ({ suggestion }) => `「${suggestion}」さんは外されています。先に戻すか、この行を削除してください。`,
  'number-taken': ({ value, suggestion }) =>
    `社員番号「${value}」は${suggestion === '' ? 'ほかの人' : `「${suggestion}」さん`}が使っています。番号を直してください。`,
  'number-zeros': ({ value, suggestion }) =>
    `社員番号「${value}」は、先頭の0が失われた「${suggestion}」とみなします。表計算では列の書式を文字列にしてください。`,
  'number-given': ({ value, suggestion }) =>
    `社員番号のない同じ名前の「${suggestion}」さんに、番号「${value}」を付けます。別の人なら、先に画面で番号を付けてください。`,
  'matched-by-name': ({ value }) => `社員番号がないため、氏名と所属から「${value}」さんとみなします。`,
  namesakes: ({ value }) =>
    `「${value}」さんはもういますが、所属が違うか、同じ名前の人が複数いて決められないため、新しい人として追加します。同じ人なら社員番号を記入してください。`,
  'name-differs': ({ value, suggestion }) => `この社員番号の人の氏名を「${suggestion}」から「${value}」に変えます。`,
  'team-unknown': ({ value, suggestion }) =>
    `所属「${value}」はありません。${perhaps(suggestion)}名前を直すか、所属を作ることを選んでください。`,
  'team-created': ({ suggestion }) => `所属「${suggestion}」はないため、新しく作ります。`,
  'team-ambiguous': ({ value, suggestion }) =>
    `所属「${value}」は複数あります（${suggestion}）。上の所属から「／」で区切って記入してください。`,
  'specialty-unknown': ({ value, suggestion }) =>
    `専門分野「${value}」はスキル標準にありません。${perhaps(suggestion)}標準の名前かidに直してください。`,
  'level-invalid': ({ value }) => `レベル「${value}」を読み取れません。4、レベル4、未経験 のように直してください。`,
  'level-out-of-range': ({ value, suggestion }) =>
    `レベル「${value}」はこの専門分野にありません。${suggestion.replace('-', '～')}の範囲に直してください。`,
  'target-not-above-current': ({ value, suggestion }) =>
    `目標レベル${value}が現在レベル${suggestion}以下です。目標を上げるか、セルを空にしてください。`,
  'target-reached': ({ value, suggestion }) =>
    `現在レベル${value}が、前に決めた目標レベル${suggestion}に達しています。`,
  'date-invalid': ({ value }) =>
    `目標時期「${value}」を日付として読み取れません。2028-03-31、2028年3月31日、令和10年3月31日、2028年3月 のように直してください。`,
  'date-taken': ({ value, suggestion }) => `目標時期「${value}」は ${suggestion} までとします。`,
  'course-unknown': ({ value, suggestion }) =>
    `修了コース「${value}」はコース台帳にありません。${perhaps(suggestion)}コースIDかコース名に直してください。`,
  'course-ambiguous': ({ value, suggestion }) =>
    `修了コース「${value}」という名前のコースが複数あります（${suggestion}）。コースIDで書いてください。`,
  'examination-unknown': ({ value, suggestion }) =>
    `保有資格「${value}」がどのレベルに当たるかわかりません。${perhaps(suggestion)}標準の試験名か「レベル2」「資格名（レベル2）」のように直してください。`,
  'formula-like': ({ value }) => `「${value.slice(0, 30)}」は数式のように見えますが、文字として取り込みます。`,
  'too-long': ({ suggestion }) => `文字が多すぎるか、空です（${suggestion}字まで）。直してください。`,
};

const en: Words = {
  'who-missing': () => 'There is neither an employee number nor a name to say whose row this is. Give one of them.',
  'name-missing': ({ value }) => `Nobody has the employee number "${value}" yet. Give a name to add this person.`,
  'id-unknown': ({ value }) => `Nobody has the id "${value}", so the employee number or the name counted.`,
  'number-duplicate': ({ value, suggestion }) =>
    `The employee number "${value}" is in row ${suggestion} as well. Correct one of them, or delete the row.`,
  'person-twice': ({ value, suggestion }) =>
    `Row ${suggestion} is the same person, "${value}". Keep one row, or give employee numbers if they are two people.`,
  'number-of-left': ({ value, suggestion }) =>
    `The employee number "${value}" belongs to "${suggestion}", who was removed. Bring them back, or correct the number.`,
  'person-left': ({ suggestion }) => `"${suggestion}" was removed. Bring them back first, or delete this row.`,
  'number-taken': ({ value, suggestion }) =>
    `The employee number "${value}" belongs to ${suggestion === '' ? 'somebody else' : `"${suggestion}"`}. Correct it.`,
  'number-zeros': ({ value, suggestion }) =>
    `The employee number "${value}" is taken for "${suggestion}", which has lost its zeros. Format the column as text.`,
  'number-given': ({ value, suggestion }) =>
    `"${suggestion}" has no employee number and is given "${value}". If this is somebody else, give numbers on screen first.`,
  'matched-by-name': ({ value }) => `Without an employee number, name and team say that this is "${value}".`,
  namesakes: ({ value }) =>
    `There is a "${value}", but in another team or more than once, so a new person is added. Give the employee number if it is the same one.`,
  'name-differs': ({ value, suggestion }) =>
    `The name of this number's owner changes from "${suggestion}" to "${value}".`,
  'team-unknown': ({ value, suggestion }) =>
    `There is no team "${value}".${maybe(suggestion)} Correct the name, or choose to create teams.`,
  'team-created': ({ suggestion }) => `There is no team "${suggestion}"; it will be created.`,
  'team-ambiguous': ({ value, suggestion }) =>
    `There is more than one team "${value}" (${suggestion}). Write the path from the top, separated by "/".`,
  'specialty-unknown': ({ value, suggestion }) =>
    `The standard has no specialty "${value}".${maybe(suggestion)} Use a name or an id of the standard.`,
  'level-invalid': ({ value }) => `The level "${value}" cannot be read. Write 4, Level 4 or No experience.`,
  'level-out-of-range': ({ value, suggestion }) =>
    `This specialty has no level "${value}". Use a level within ${suggestion}.`,
  'target-not-above-current': ({ value, suggestion }) =>
    `The target level ${value} is not above the current level ${suggestion}. Raise the target, or leave the cell empty.`,
  'target-reached': ({ value, suggestion }) =>
    `The current level ${value} has come up to the target ${suggestion} that was set before.`,
  'date-invalid': ({ value }) => `"${value}" cannot be read as a date. Write it as 2028-03-31 or 2028/3/31.`,
  'date-taken': ({ value, suggestion }) => `"${value}" is taken as ${suggestion}.`,
  'course-unknown': ({ value, suggestion }) =>
    `The catalogue has no course "${value}".${maybe(suggestion)} Use a course id or title.`,
  'course-ambiguous': ({ value, suggestion }) =>
    `More than one course is called "${value}" (${suggestion}). Use the course id.`,
  'examination-unknown': ({ value, suggestion }) =>
    `Nobody knows which level "${value}" stands for.${maybe(suggestion)} Use a name of the standard, "Level 2" or "Name (Level 2)".`,
  'formula-like': ({ value }) => `"${value.slice(0, 30)}" looks like a formula and is taken as text.`,
  'too-long': ({ suggestion }) => `The text is empty or too long (at most ${suggestion} characters). Correct it.`,
};

/** What is wrong and how to mend it, without the place. */
export function wordLearnerProblem({ code, value, suggestion }: LearnerProblem, language: Language): string {
  return (language === 'ja' ? ja : en)[code]({ value, suggestion: suggestion ?? '' });
}
