/** Words of the standing's papers and workbooks in both languages. */
import type { ClosestRow } from '../../curriculum/standing/closest-to-top.ts';
import type { StandingView } from '../../curriculum/standing/standing-question.ts';
import type { Language } from '../../model/localized.ts';

export interface StandingWords {
  readonly appName: string;
  readonly title: Readonly<Record<StandingView, string>>;
  readonly lead: Readonly<Record<StandingView, string>>;
  readonly everybody: string;
  readonly now: string;
  readonly atEnd: (year: number) => string;
  readonly people: (count: number) => string;
  readonly level: (level: number | null) => string;
  readonly noSpecialty: string;
  readonly noTeam: string;
  readonly unplanned: string;
  readonly ofWhomUnplanned: (count: number) => string;
  readonly sum: string;
  readonly nobody: string;
  readonly specialty: string;
  readonly number: string;
  readonly name: string;
  readonly team: string;
  readonly levelNow: string;
  readonly target: string;
  readonly ownTarget: string;
  readonly against: (target: string) => string;
  readonly held: string;
  readonly missing: string;
  readonly share: string;
  readonly headcount: string;
  readonly jobCommon: string;
  readonly notAsked: string;
  readonly shortBy: readonly [none: string, belowOne: string, belowTwo: string, more: string];
  readonly item: string;
  readonly asked: string;
  readonly lacking: string;
  readonly lackingOf: (lacking: number, asked: number) => string;
  readonly missingLevels: string;
  readonly courses: string;
  readonly closes: (count: number) => string;
  readonly withoutTarget: (count: number) => string;
  readonly rank: string;
  readonly state: Readonly<Record<ClosestRow['state'], string>>;
  readonly stateTitle: string;
  readonly toTarget: string;
  readonly beyond: string;
  readonly toTop: string;
  readonly planTo: string;
  readonly hours: string;
  readonly planned: string;
  readonly finish: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'course' | 'examination', string>>;
  readonly subject: string;
  readonly certificate: string;
  readonly expires: string;
  readonly daysLeft: string;
  readonly expired: string;
  readonly soonest: string;
  readonly skillGaps: string;
  readonly teams: string;
  readonly onlyFirst: (shown: number, all: number) => string;
}

const ja: StandingWords = {
  appName: '道標',
  title: {
    levels: 'レベル別人数の現状と見通し',
    skills: 'スキルマップ',
    gaps: '所属別スキルギャップ',
    closest: '最上位レベルまでの残り',
    certificates: '修了証・資格の期限',
  },
  lead: {
    levels: '現在のレベルと、計画どおりに進んだ場合の各年度末のレベル。計画のない人は現在のレベルのまま数えます。',
    skills: '数字は保有レベル（知識項目の平均）。濃い色ほど目標に対して不足しています。',
    gaps: '目標に対してスキル項目が不足している人数。不足の大きい順に並べています。',
    closest: '専門分野の最上位レベルまでに残る知識項目（レベルごとに数えたもの）と、現在の計画。',
    certificates: '期限が切れたもの、これから切れるもの。更新済みのものは含みません。',
  },
  everybody: '部門全体',
  now: '現在',
  atEnd: (year) => `${year}年度末`,
  people: (count) => `${count}人`,
  level: (level) => (level === null ? 'レベル未設定' : level === 0 ? '未経験' : `レベル${level}`),
  noSpecialty: '専門分野なし',
  noTeam: '所属なし',
  unplanned: '計画なし',
  ofWhomUnplanned: (count) => `計画なし ${count}人`,
  sum: '合計',
  nobody: '該当する人はいません。',
  specialty: '専門分野',
  number: '社員番号',
  name: '氏名',
  team: '所属',
  levelNow: '現在レベル',
  target: '目標レベル',
  ownTarget: '各人の目標',
  against: (target) => `基準：${target}`,
  held: '保有率',
  missing: '不足',
  share: '保有する人の割合',
  headcount: '人数',
  jobCommon: '職種共通',
  notAsked: '対象外',
  shortBy: ['不足なし', '1レベル未満の不足', '2レベル未満の不足', '2レベル以上の不足'],
  item: 'スキル項目',
  asked: '対象人数',
  lacking: '不足人数',
  lackingOf: (lacking, asked) => `${lacking} / ${asked}人`,
  missingLevels: '平均不足レベル',
  courses: '不足を最も埋めるコース',
  closes: (count) => `${count}件`,
  withoutTarget: (count) => `目標のない${count}人は含みません。`,
  rank: '順位',
  state: { reached: '到達済み', planned: '計画あり', below: '目標が途中まで', unplanned: '計画なし' },
  stateTitle: '状況',
  toTarget: '目標までの不足',
  beyond: '目標より上の不足',
  toTop: '最上位までの不足',
  planTo: '計画の到達レベル',
  hours: '残り学習時間',
  planned: '残りコース',
  finish: '修了予定日',
  kind: '種別',
  kinds: { course: 'コース修了証', examination: '資格' },
  subject: '名称',
  certificate: '証明書番号',
  expires: '有効期限',
  daysLeft: '残り日数',
  expired: '期限切れ',
  soonest: '不足の大きい項目',
  skillGaps: '不足レベル',
  teams: '所属別',
  onlyFirst: (shown, all) => `${all}件のうち最初の${shown}件です。すべてはExcelに書き出してください。`,
};

const en: StandingWords = {
  appName: 'Michishirube',
  title: {
    levels: 'People by level, now and as planned',
    skills: 'Skill map',
    gaps: 'Skill gaps by team',
    closest: 'What is left to the highest level',
    certificates: 'Certificates and qualifications that expire',
  },
  lead: {
    levels:
      'Levels now, and at the end of each fiscal year if all goes as planned. People without a plan stay where they are.',
    skills: 'Figures are levels held (mean over the knowledge items). The darker, the further below the target.',
    gaps: 'How many people lack a skill item for their target, the largest gaps first.',
    closest:
      'Knowledge items (counted at each level) that are left to the highest level of the specialty, and the plan as it is.',
    certificates: 'What has expired and what will. What was renewed is left out.',
  },
  everybody: 'The whole department',
  now: 'Now',
  atEnd: (year) => `End of FY${year}`,
  people: (count) => `${count} ${count === 1 ? 'person' : 'people'}`,
  level: (level) => (level === null ? 'No level set' : level === 0 ? 'No experience' : `Level ${level}`),
  noSpecialty: 'No specialty',
  noTeam: 'No team',
  unplanned: 'No plan',
  ofWhomUnplanned: (count) => `no plan: ${count}`,
  sum: 'Total',
  nobody: 'There is nobody to show.',
  specialty: 'Specialty',
  number: 'Number',
  name: 'Name',
  team: 'Team',
  levelNow: 'Level now',
  target: 'Target',
  ownTarget: 'everybody’s own target',
  against: (target) => `Against ${target}`,
  held: 'Held',
  missing: 'Missing',
  share: 'Share of people who hold it',
  headcount: 'People',
  jobCommon: 'Common to the job',
  notAsked: 'Not asked',
  shortBy: [
    'Nothing missing',
    'Short by less than 1 level',
    'Short by less than 2 levels',
    'Short by 2 levels or more',
  ],
  item: 'Skill item',
  asked: 'People asked',
  lacking: 'People lacking',
  lackingOf: (lacking, asked) => `${lacking} of ${asked}`,
  missingLevels: 'Mean missing levels',
  courses: 'Courses that close most',
  closes: (count) => `${count}`,
  withoutTarget: (count) => `${count} without a target are left out.`,
  rank: 'Rank',
  state: { reached: 'Reached', planned: 'Planned', below: 'Target below', unplanned: 'No plan' },
  stateTitle: 'State',
  toTarget: 'Missing to target',
  beyond: 'Missing beyond it',
  toTop: 'Missing to the top',
  planTo: 'Plan leads to',
  hours: 'Study hours left',
  planned: 'Courses left',
  finish: 'Planned finish',
  kind: 'Kind',
  kinds: { course: 'Course certificate', examination: 'Qualification' },
  subject: 'Name',
  certificate: 'Certificate number',
  expires: 'Expires',
  daysLeft: 'Days left',
  expired: 'Expired',
  soonest: 'Largest gaps',
  skillGaps: 'Missing levels',
  teams: 'By team',
  onlyFirst: (shown, all) => `The first ${shown} of ${all}. Write an Excel file for all of them.`,
};

export const standingWords: Readonly<Record<Language, StandingWords>> = { ja, en };
