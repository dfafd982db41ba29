/** The words that exported files bear: names of sheets, headers, marks. */
import type { Language } from '../../model/localized.ts';

export interface ExportWords {
  readonly catalogue: string;
  readonly matrix: string;
  readonly standard: string;
  readonly roadmap: string;
  readonly learners: string;
  /** What planning came to, beside a person; none of these may be taken for a column of an import. */
  readonly results: Readonly<
    Record<'state' | 'finish' | 'daysToDue' | 'courses' | 'studyHours' | 'classDays' | 'knownCost', string>
  >;
  readonly choices: string;
  /** Sheets of a standard. */
  readonly sheets: Readonly<
    Record<
      'framework' | 'after' | 'before' | 'proficiency' | 'functions' | 'indicators' | 'examinations' | 'summary',
      string
    >
  >;
  readonly level: (level: number) => string;
  /** `4～6`: a form that no spreadsheet turns into a date. */
  readonly levels: (from: number, to: number) => string;
  readonly specialty: string;
  readonly specialtyId: string;
  readonly edition: string;
  readonly editions: Readonly<Record<'before' | 'after', string>>;
  readonly scope: string;
  readonly scopes: Readonly<Record<'entry' | 'common' | 'specialty', string>>;
  readonly skill: string;
  readonly skillId: string;
  readonly knowledge: string;
  readonly knowledgeId: string;
  /** The same name in the other language. */
  readonly otherLanguage: (header: string) => string;
  readonly levelRange: string;
  readonly figure: string;
  readonly role: string;
  readonly act: string;
  readonly scopeOfUsers: string;
  readonly matrixName: string;
  readonly major: string;
  readonly middle: string;
  readonly minor: string;
  readonly abilities: string;
  readonly functionKnowledge: string;
  readonly part: string;
  readonly parts: Readonly<Record<'responsibility' | 'complexity' | 'size' | 'professional', string>>;
  readonly condition: string;
  readonly of: string;
  readonly examination: string;
  readonly mark: string;
  readonly item: string;
  readonly value: string;
  readonly pickOne: string;
  readonly pickSome: string;
  readonly page: string;
  /** Grades of a competency: the last counts as reached. */
  readonly scale: readonly [string, string];
}

const ja: ExportWords = {
  catalogue: 'コース台帳',
  matrix: 'コース・知識項目マトリックス',
  standard: 'スキル標準',
  roadmap: '研修ロードマップ',
  learners: '受講者',
  results: {
    state: '計画の状態',
    finish: '計画の修了日',
    daysToDue: '目標時期までの余裕（日）',
    courses: '計画のコース数',
    studyHours: '計画の学習時間',
    classDays: '計画の集合研修日数',
    knownCost: '計画の費用（判明分）',
  },
  choices: '選択肢',
  sheets: {
    framework: 'キャリアフレームワーク',
    after: 'スキル項目（改訂後）',
    before: 'スキル項目（改訂前）',
    proficiency: '習熟度',
    functions: 'ファンクション',
    indicators: '達成度指標',
    examinations: '情報処理技術者試験',
    summary: '概要',
  },
  level: (level) => (level === 0 ? '未経験' : `レベル${level}`),
  levels: (from, to) => (from === to ? String(from) : `${from}～${to}`),
  specialty: '専門分野',
  specialtyId: '専門分野ID',
  edition: '版',
  editions: { before: '改訂前', after: '改訂後' },
  scope: '区分',
  scopes: { entry: 'レベル1・2共通', common: '職種共通', specialty: '専門分野' },
  skill: 'スキル項目',
  skillId: 'スキル項目ID',
  knowledge: '知識項目',
  knowledgeId: '知識項目ID',
  otherLanguage: (header) => `${header}（英語）`,
  levelRange: 'レベル',
  figure: '出典',
  role: '役割',
  act: '習熟度',
  scopeOfUsers: '対象',
  matrixName: 'マトリックス',
  major: '大分類',
  middle: '中分類',
  minor: '小分類',
  abilities: '実務能力',
  functionKnowledge: '知識',
  part: '観点',
  parts: { responsibility: '責任性', complexity: '複雑性', size: 'サイズ', professional: 'プロフェッショナル貢献' },
  condition: '条件',
  of: '対象となるもの',
  examination: '試験',
  mark: '○',
  item: '項目',
  value: '内容',
  pickOne: '一覧から選んでください。',
  pickSome: '複数あるときは「、」で区切ってください。',
  page: '&P / &N ページ',
  scale: ['未到達', '到達'],
};

const en: ExportWords = {
  catalogue: 'Course catalogue',
  matrix: 'Courses by knowledge item',
  standard: 'Skill standard',
  roadmap: 'Training roadmap',
  learners: 'Learners',
  results: {
    state: 'planState',
    finish: 'planFinish',
    daysToDue: 'daysToSpare',
    courses: 'planCourses',
    studyHours: 'planStudyHours',
    classDays: 'planClassDays',
    knownCost: 'planKnownCost',
  },
  choices: 'Choices',
  sheets: {
    framework: 'Career framework',
    after: 'Skill items (after)',
    before: 'Skill items (before)',
    proficiency: 'Proficiency',
    functions: 'Functions',
    indicators: 'Achievement indicators',
    examinations: 'Examinations',
    summary: 'Summary',
  },
  level: (level) => (level === 0 ? 'No experience' : `Level ${level}`),
  levels: (from, to) => (from === to ? String(from) : `${from} to ${to}`),
  specialty: 'Specialty',
  specialtyId: 'Specialty id',
  edition: 'Edition',
  editions: { before: 'Before', after: 'After' },
  scope: 'Scope',
  scopes: { entry: 'Common to levels 1 and 2', common: 'Common to the job', specialty: 'Specialty' },
  skill: 'Skill item',
  skillId: 'Skill item id',
  knowledge: 'Knowledge item',
  knowledgeId: 'Knowledge item id',
  otherLanguage: (header) => `${header} (Japanese)`,
  levelRange: 'Levels',
  figure: 'Source',
  role: 'Role',
  act: 'Proficiency',
  scopeOfUsers: 'Scope',
  matrixName: 'Matrix',
  major: 'Major',
  middle: 'Middle',
  minor: 'Minor',
  abilities: 'Abilities',
  functionKnowledge: 'Knowledge',
  part: 'Aspect',
  parts: {
    responsibility: 'Responsibility',
    complexity: 'Complexity',
    size: 'Size',
    professional: 'Professional contribution',
  },
  condition: 'Condition',
  of: 'Counted among',
  examination: 'Examination',
  mark: 'x',
  item: 'Item',
  value: 'Value',
  pickOne: 'Pick one from the list.',
  pickSome: 'Separate several by commas.',
  page: 'Page &P of &N',
  scale: ['Not yet reached', 'Reached'],
};

/** The words of a language. */
export function exportWords(language: Language): ExportWords {
  return language === 'ja' ? ja : en;
}
