/** The words of everybody's roadmaps in files and on the command line. */
import type { Outcome } from '../../contract/plan-all-schema.ts';
import type { Language } from '../../model/localized.ts';

export interface PlanAllWords {
  readonly title: string;
  readonly peopleSheet: string;
  readonly coursesSheet: string;
  readonly people: Readonly<Record<PeopleColumn, string>>;
  readonly courses: Readonly<Record<CourseColumn, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly estimated: string;
  readonly progress: (done: number, total: number) => string;
  readonly summary: (counts: Readonly<Record<'people' | Outcome | 'moved', number>>) => string;
}

export type PeopleColumn =
  | 'number'
  | 'name'
  | 'team'
  | 'specialty'
  | 'current'
  | 'target'
  | 'due'
  | 'outcome'
  | 'start'
  | 'finish'
  | 'courses'
  | 'studyHours'
  | 'classDays'
  | 'knownCost'
  | 'unknownCosts'
  | 'reason';

export type CourseColumn =
  | 'number'
  | 'name'
  | 'team'
  | 'place'
  | 'level'
  | 'id'
  | 'title'
  | 'start'
  | 'end'
  | 'classDates'
  | 'eLearningHours'
  | 'classDays'
  | 'cost'
  | 'estimated'
  | 'session';

const ja: PlanAllWords = {
  title: '全員の研修ロードマップ',
  peopleSheet: '受講者',
  coursesSheet: '受講コース',
  people: {
    number: '社員番号',
    name: '氏名',
    team: '所属',
    specialty: '専門分野',
    current: '現在レベル',
    target: '目標レベル',
    due: '目標時期',
    outcome: '結果',
    start: '開始',
    finish: '修了',
    courses: 'コース数',
    studyHours: '学習時間',
    classDays: '集合研修日数',
    knownCost: '受講料（判明分）',
    unknownCosts: '受講料不明のコース',
    reason: '理由',
  },
  courses: {
    number: '社員番号',
    name: '氏名',
    team: '所属',
    place: '順',
    level: 'レベル',
    id: 'コースID',
    title: 'コース名',
    start: '開始',
    end: '終了',
    classDates: '集合研修日',
    eLearningHours: '標準時間',
    classDays: '標準日数',
    cost: '受講料',
    estimated: '受講料の別',
    session: '開催回',
  },
  outcomes: { planned: '計画済み', late: '間に合わない', done: '目標に到達', none: '計画なし' },
  estimated: '概算',
  progress: (done, total) => `計画しています… ${done}／${total}人`,
  summary: ({ people, planned, late, done, none, moved }) =>
    `${people}人：計画済み ${planned}、間に合わない ${late}、目標に到達 ${done}、計画なし ${none}。修了日が変わった人 ${moved}`,
};

const en: PlanAllWords = {
  title: 'Everybody’s training roadmaps',
  peopleSheet: 'People',
  coursesSheet: 'Courses',
  people: {
    number: 'number',
    name: 'name',
    team: 'team',
    specialty: 'specialty',
    current: 'level now',
    target: 'target level',
    due: 'due',
    outcome: 'outcome',
    start: 'start',
    finish: 'finish',
    courses: 'courses',
    studyHours: 'study hours',
    classDays: 'class days',
    knownCost: 'known cost',
    unknownCosts: 'courses of unknown cost',
    reason: 'reason',
  },
  courses: {
    number: 'number',
    name: 'name',
    team: 'team',
    place: 'no',
    level: 'level',
    id: 'id',
    title: 'title',
    start: 'start',
    end: 'end',
    classDates: 'class dates',
    eLearningHours: 'e-learning hours',
    classDays: 'class days',
    cost: 'cost',
    estimated: 'cost is',
    session: 'session',
  },
  outcomes: { planned: 'planned', late: 'late', done: 'at the target', none: 'no roadmap' },
  estimated: 'estimated',
  progress: (done, total) => `Planning… ${done} of ${total}`,
  summary: ({ people, planned, late, done, none, moved }) =>
    `${people} people: ${planned} planned, ${late} late, ${done} at the target, ${none} without a roadmap; ${moved} finish on another day than before`,
};

export function planAllWords(language: Language): PlanAllWords {
  return language === 'ja' ? ja : en;
}
