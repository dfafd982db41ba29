/** Words of the career sheet in both languages. */
import type { LevelCheck, Verdict } from '../../assessment/level-check.ts';
import type { Language } from '../../model/localized.ts';
import type { IndicatorPart } from '../../standard/indicator-parts.ts';

export interface CareerWords {
  readonly appName: string;
  readonly title: string;
  readonly name: string;
  readonly specialty: string;
  readonly path: string;
  readonly date: string;
  readonly plan: string;
  readonly edition: string;
  readonly level: (level: number) => string;
  readonly gates: string;
  readonly gatesNote: string;
  readonly gate: readonly [courses: string, skills: string, evidence: string];
  readonly coursesDone: (done: number, left: number) => string;
  readonly skillsHeld: (held: number, required: number) => string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly conditionsMissing: (missing: number, all: number) => string;
  readonly gap: string;
  readonly parts: Readonly<Record<IndicatorPart, string>>;
  readonly gapNote: string;
  readonly item: string;
  readonly sum: string;
  readonly self: string;
  readonly supervisor: string;
  readonly assessments: string;
  readonly roadmap: string;
  readonly roadmapTotals: (courses: number, hours: string, finish: string) => string;
  readonly nothingToDo: string;
  readonly impossible: string;
  readonly course: string;
  readonly hours: string;
  readonly days: string;
  readonly period: string;
  readonly day: string;
  readonly levelCheck: (level: string) => string;
  readonly figure: (figure: string) => string;
  readonly source: Readonly<Record<LevelCheck['source'], string>>;
  readonly condition: string;
  readonly reached: string;
  readonly needed: string;
  readonly missing: string;
  readonly met: string;
  readonly years: (count: number) => string;
  readonly times: (count: number) => string;
  readonly items: (count: number) => string;
  readonly evidence: string;
  readonly noEvidence: string;
  readonly subject: string;
  readonly role: string;
  readonly customer: string;
  readonly documents: string;
  readonly contributions: string;
  readonly kinds: Readonly<Record<'expertise' | 'contribution' | 'mentoring', string>>;
  readonly kind: string;
  readonly ongoing: string;
  readonly done: string;
  readonly result: string;
  readonly certificate: string;
  readonly expires: string;
  readonly examination: (level: string) => string;
  readonly unknownDate: string;
  readonly exemption: (level: string) => string;
  readonly exemptionBy: (approver: string, reason: string) => string;
  readonly signatures: readonly string[];
  readonly signedOn: string;
}

const ja: CareerWords = {
  appName: '道標',
  title: 'キャリアシート',
  name: '氏名',
  specialty: '専門分野',
  path: '現在 → 目標',
  date: '作成日',
  plan: '計画名',
  edition: '基準',
  level: (level) => (level === 0 ? '未経験' : `レベル${level}`),
  gates: '現在地',
  gatesNote: 'コースの修了、スキルの保有、達成度指標による実証は別のものである。どれか1つが他を代えることはない。',
  gate: ['コースの修了', 'スキルの保有', 'レベルの実証'],
  coursesDone: (done, left) => `修了 ${done}コース、残り ${left}コース`,
  skillsHeld: (held, required) => `到達 ${held}／${required}（残り ${required - held}）`,
  verdict: {
    met: '指標を満たす',
    missing: '不足あり',
    'facts-met': '原典にある範囲で満たす',
    unstated: '定めなし',
  },
  conditionsMissing: (missing, all) => `（${all}条件のうち${missing}）`,
  gap: 'スキルのギャップ',
  parts: {
    responsibility: '責任性',
    complexity: '複雑性',
    size: 'サイズ',
    professional: 'プロフェッショナル貢献',
  },
  gapNote: '各欄は、そのレベルで求められる知識項目のうち保有している数。空欄はそのレベルで求められないもの。',
  item: 'スキル項目',
  sum: '計',
  self: '本人',
  supervisor: '上長',
  assessments: '評価が分かれている項目',
  roadmap: 'ロードマップ',
  roadmapTotals: (courses, hours, finish) => `${courses}コース、学習時間 ${hours}、修了予定 ${finish}`,
  nothingToDo: '受講すべきコースはない。',
  impossible: '条件を満たす計画がない。',
  course: 'コース',
  hours: '時間',
  days: '日数',
  period: '期間',
  day: '日付',
  levelCheck: (level) => `達成度指標：${level}`,
  figure: (figure) =>
    figure === 'appendix' ? '付録' : figure.endsWith(' text') ? `${figure.slice(0, -5)}節` : `図${figure}`,
  source: {
    indicator: '印刷された指標',
    facts: '指標は印刷されていない。原典が述べる事実による',
    examinations: '試験が目安',
    none: '',
  },
  condition: '条件',
  reached: '実績',
  needed: '基準',
  missing: '不足',
  met: '満たす',
  years: (count) => `${count}年`,
  times: (count) => `${count}回`,
  items: (count) => `${count}つ`,
  evidence: '実績',
  noEvidence: '記録された実績はない。',
  subject: '内容',
  role: '役割',
  customer: '顧客',
  documents: '資料',
  contributions: '専門性・技術の継承・後進の育成',
  kinds: { expertise: '専門性', contribution: '技術の継承', mentoring: '後進の育成' },
  kind: '種類',
  ongoing: '継続中',
  done: '修了・合格・免除',
  result: '結果',
  certificate: '修了証番号',
  expires: '有効期限',
  examination: (level) => `試験（${level}相当）`,
  unknownDate: '日付不明',
  exemption: (level) => `免除（${level}まで）`,
  exemptionBy: (approver, reason) => `${reason}（承認 ${approver}）`,
  signatures: ['本人', '上長'],
  signedOn: '　　　年　　月　　日',
};

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const en: CareerWords = {
  appName: 'Michishirube',
  title: 'Career sheet',
  name: 'Name',
  specialty: 'Specialty',
  path: 'Now → target',
  date: 'Printed on',
  plan: 'Plan',
  edition: 'Standard',
  level: (level) => (level === 0 ? 'No experience' : `Level ${level}`),
  gates: 'Where the person stands',
  gatesNote:
    'Courses completed, skill held and level evidenced by the indicators are three different things; none stands for another.',
  gate: ['Courses completed', 'Skill held', 'Level evidenced'],
  coursesDone: (done, left) => `${done} completed, ${left} to go`,
  skillsHeld: (held, required) => `${held} of ${required} attainments (${required - held} to go)`,
  verdict: {
    met: 'Indicator met',
    missing: 'Something is missing',
    'facts-met': 'Met as far as the source prints it',
    unstated: 'Not stated',
  },
  conditionsMissing: (missing, all) => `(${missing} of ${all} conditions)`,
  gap: 'Skill gap',
  parts: {
    responsibility: 'Responsibility',
    complexity: 'Complexity',
    size: 'Size',
    professional: 'Professional contribution',
  },
  gapNote: 'Each cell: knowledge items held of those asked for at that level. Empty: nothing is asked for there.',
  item: 'Skill item',
  sum: 'Sum',
  self: 'Self',
  supervisor: 'Supervisor',
  assessments: 'Items assessed differently',
  roadmap: 'Roadmap',
  roadmapTotals: (courses, hours, finish) => `${plural(courses, 'course')}, study time ${hours}, finish ${finish}`,
  nothingToDo: 'No course is left to take.',
  impossible: 'No plan meets the conditions.',
  course: 'Course',
  hours: 'Hours',
  days: 'Days',
  period: 'Period',
  day: 'Date',
  levelCheck: (level) => `Achievement indicators: ${level}`,
  figure: (figure) =>
    figure === 'appendix'
      ? 'Appendix'
      : figure.endsWith(' text')
        ? `Section ${figure.slice(0, -5)}`
        : `Figure ${figure}`,
  source: {
    indicator: 'Printed indicator',
    facts: 'No indicator is printed; by the facts that the source states',
    examinations: 'Examinations stand for it',
    none: '',
  },
  condition: 'Condition',
  reached: 'Reached',
  needed: 'Needed',
  missing: 'Missing',
  met: 'Met',
  years: (count) => plural(count, 'year'),
  times: (count) => plural(count, 'time'),
  items: (count) => String(count),
  evidence: 'Evidence',
  noEvidence: 'No evidence is recorded.',
  subject: 'What',
  role: 'Role',
  customer: 'Customer',
  documents: 'Documents',
  contributions: 'Expertise, passing on knowledge, mentoring',
  kinds: { expertise: 'Expertise', contribution: 'Passing on knowledge', mentoring: 'Mentoring' },
  kind: 'Kind',
  ongoing: 'ongoing',
  done: 'Completed, passed, exempt',
  result: 'Result',
  certificate: 'Certificate',
  expires: 'Valid until',
  examination: (level) => `Examination (stands for ${level.toLowerCase()})`,
  unknownDate: 'date unknown',
  exemption: (level) => `Exempt (up to ${level.toLowerCase()})`,
  exemptionBy: (approver, reason) => `${reason} (approved by ${approver})`,
  signatures: ['The person', 'Supervisor'],
  signedOn: 'Date',
};

export const careerWords: Readonly<Record<Language, CareerWords>> = { ja, en };
