/** What a change of people runs into, in words: who, what, and what to do. */
import type { PeopleProblem } from '../../contract/people-methods.ts';
import type { Language } from '../../model/localized.ts';

type Words = { readonly [Code in PeopleProblem['code']]: (value: string) => string };

const ja: Words = {
  'number-taken': (value) => `社員番号「${value}」はほかの人が使っています。番号を直してください`,
  'target-not-above-current': (value) => `目標レベルが現在レベル以下です（${value}）。どちらかを直してください`,
  'unknown-team': (value) => `所属「${value}」はありません。一覧から選び直してください`,
  'unknown-specialty': (value) => `専門分野「${value}」はいまのスキル標準にありません`,
  'unknown-level': (value) => `レベル${value}はこの専門分野にありません`,
  'unknown-curriculum': (value) => `カリキュラム「${value}」の版がありません。選び直してください`,
  'unknown-plan': (value) => `計画「${value}」はこの人のものではありません`,
  'is-owner': () => 'このデータの持ち主は外せません',
  'has-record': (value) => `記録が${value}件あります。外しても残り、戻せばまた使えます`,
  'has-plans': (value) => `計画が${value}件あります。外しても残ります`,
  'on-sessions': (value) => `これからの開催回${value}件の名簿に載っています。名簿から外れます`,
};

const en: Words = {
  'number-taken': (value) => `The employee number "${value}" belongs to somebody else: change one of them`,
  'target-not-above-current': (value) => `The target is not above the level now (${value}): change one of them`,
  'unknown-team': (value) => `There is no team "${value}": choose one of the list`,
  'unknown-specialty': (value) => `The standard in use has no specialty "${value}"`,
  'unknown-level': (value) => `This specialty has no level ${value}`,
  'unknown-curriculum': (value) => `There is no such version of the curriculum "${value}": choose another`,
  'unknown-plan': (value) => `The plan "${value}" is not this person's`,
  'is-owner': () => 'The owner of this store cannot be removed',
  'has-record': (value) =>
    `${value} entries of the record are kept, and are there again when the person is brought back`,
  'has-plans': (value) => `${value} plans are kept`,
  'on-sessions': (value) => `On the rosters of ${value} sessions to come; the person leaves them`,
};

/** One sentence without the name and without a full stop. */
export function wordPeopleProblem({ code, value }: PeopleProblem, language: Language): string {
  return (language === 'ja' ? ja : en)[code](value);
}
