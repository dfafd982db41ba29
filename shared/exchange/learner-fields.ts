/** The columns of learners as a sheet: one row a person (DESIGN.md, part 9). */
import type { Language } from '../model/localized.ts';
import { createHeaderFinder } from './known-headers.ts';

/** In the order in which they are written. The last one tells namesakes without a number apart. */
export const learnerFields = [
  'number',
  'name',
  'kana',
  'team',
  'specialty',
  'current',
  'target',
  'due',
  'completed',
  'examinations',
  'id',
] as const;

export type LearnerField = (typeof learnerFields)[number];

/** The headers in Japanese; in English they are the names of the fields. */
export const learnerHeadersJa: Readonly<Record<LearnerField, string>> = {
  number: '社員番号',
  name: '氏名',
  kana: '氏名（カナ）',
  team: '所属',
  specialty: '専門分野',
  current: '現在レベル',
  target: '目標レベル',
  due: '目標時期',
  completed: '修了コース',
  examinations: '保有資格',
  id: '受講者ID',
};

/** The header of a column: the field's own name in English. */
export function learnerHeader(field: LearnerField, language: Language): string {
  return language === 'ja' ? learnerHeadersJa[field] : field;
}

/** Other headers that personnel departments use for the same thing. */
const synonyms: Readonly<Record<LearnerField, readonly string[]>> = {
  number: [
    '社員No',
    '社員No.',
    '社員ID',
    '社員コード',
    '従業員番号',
    '従業員No',
    '従業員コード',
    '職員番号',
    'employee number',
    'employee no',
    'employee no.',
    'employee id',
    'employee code',
    'staff number',
  ],
  name: [
    '名前',
    '氏名（漢字）',
    '社員名',
    '社員氏名',
    '受講者',
    '受講者名',
    '受講者氏名',
    'full name',
    'employee name',
    'learner',
  ],
  kana: [
    'フリガナ',
    'ふりがな',
    'カナ',
    'カナ氏名',
    '氏名カナ',
    '氏名（フリガナ）',
    '氏名（かな）',
    '氏名（ふりがな）',
    'name (kana)',
    'reading',
  ],
  team: [
    '部署',
    '部署名',
    '所属部署',
    '所属名',
    '所属組織',
    '組織',
    '組織名',
    '部門',
    '部門名',
    '部課',
    'department',
    'section',
    'organization',
    'organisation',
  ],
  specialty: ['専門', '分野', '対象専門分野', '担当分野', '専門分野名'],
  current: ['現レベル', '現在のレベル', '現状レベル', '保有レベル', 'レベル（現在）', 'current level', 'level now'],
  target: ['目標のレベル', '到達目標レベル', 'レベル（目標）', 'target level'],
  due: ['目標期日', '目標日', '目標期限', '達成期限', '達成時期', '期限', 'due date', 'deadline', 'target date'],
  completed: [
    '修了済みコース',
    '修了済コース',
    '修了研修',
    '受講済みコース',
    '受講済コース',
    '受講履歴',
    'completed courses',
    'courses completed',
  ],
  examinations: [
    '資格',
    '取得資格',
    '合格試験',
    '保有試験',
    '試験',
    'qualifications',
    'certifications',
    'examinations passed',
  ],
  id: ['learner id', 'person id'],
};

/** The headers of a sheet of learners. */
export const learnerHeaders = createHeaderFinder(learnerFields, learnerHeadersJa, synonyms);
