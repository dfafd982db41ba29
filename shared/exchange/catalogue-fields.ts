/** The columns of a course catalogue as a sheet: one row a course (DESIGN.md, part 9). */
import type { Language } from '../model/localized.ts';
import { createHeaderFinder } from './known-headers.ts';

/** In the order in which they are written. The last four keep texts that a Japanese sheet seldom has. */
export const catalogueFields = [
  'id',
  'group',
  'title',
  'titleEn',
  'kind',
  'area',
  'specialties',
  'levels',
  'prerequisites',
  'methods',
  'eLearningHours',
  'classDays',
  'cost',
  'provider',
  'knowledge',
  'outline',
  'goals',
  'audience',
  'outlineEn',
  'goalsEn',
  'audienceEn',
] as const;

export type CatalogueField = (typeof catalogueFields)[number];

/** The headers in Japanese; in English they are the names of the fields. */
export const japaneseHeaders: Readonly<Record<CatalogueField, string>> = {
  id: 'コースID',
  group: 'コース群',
  title: 'コース名',
  titleEn: 'コース名（英語）',
  kind: '講座分類',
  area: '領域',
  specialties: '対象専門分野',
  levels: '対象レベル',
  prerequisites: '受講前提',
  methods: '研修方法',
  eLearningHours: '標準時間',
  classDays: '標準日数',
  cost: '受講料',
  provider: '提供元',
  knowledge: '関連する知識',
  outline: 'コース概要',
  goals: '修得目標',
  audience: '受講対象者',
  outlineEn: 'コース概要（英語）',
  goalsEn: '修得目標（英語）',
  audienceEn: '受講対象者（英語）',
};

/** The header of a column: the field's own name in English. */
export function fieldHeader(field: CatalogueField, language: Language): string {
  return language === 'ja' ? japaneseHeaders[field] : field;
}

/** Other headers that training departments and vendors use for the same thing. */
const synonyms: Readonly<Record<CatalogueField, readonly string[]>> = {
  id: [
    'コースコード',
    'コース番号',
    'コースNo',
    'コースNo.',
    '講座ID',
    '講座コード',
    '講座番号',
    '研修ID',
    '研修コード',
    'course id',
    'course code',
    'code',
  ],
  group: ['コース群名', '研修コース群', 'course group'],
  title: [
    'コース名（日本語）',
    'コース名称',
    '講座名',
    '講座名称',
    '研修名',
    '研修名称',
    '研修コース名',
    'course title',
    'course name',
    'course',
    'name',
  ],
  titleEn: ['コース名（英）', '英語コース名', '英語名', 'title (en)', 'title (English)', 'English title'],
  kind: ['講座区分', 'コース分類', 'コース区分', '分類', 'course kind'],
  area: ['研修領域', '領域名'],
  specialties: ['専門分野', '対象分野', 'specialty'],
  levels: ['レベル', '対象レベル（ITSS）', 'ITSSレベル', 'level', 'target level'],
  prerequisites: ['受講前提条件', '前提条件', '前提コース', '受講条件', '前提', 'prerequisite'],
  methods: ['研修形態', '受講形態', '受講方法', '実施方法', '実施形態', 'method', 'delivery'],
  eLearningHours: [
    'eラーニング時間',
    'eラーニング標準時間',
    '標準時間数',
    '受講時間',
    '時間数',
    '時間',
    'e-learning hours',
    'hours',
  ],
  classDays: ['集合研修日数', '研修日数', '日数', 'class days', 'days'],
  cost: ['受講費', '受講費用', '費用', '料金', '価格', '金額', 'price', 'fee'],
  provider: ['提供会社', '提供者', '研修会社', '実施機関', '主催', '主催者', 'ベンダ', 'ベンダー', 'vendor'],
  knowledge: ['関連知識', '知識項目', '知識', '修得する知識', 'knowledge items'],
  outline: ['コース概要（日本語）', 'コースの概要', '研修概要', '講座概要', '概要', '内容', 'description', 'summary'],
  goals: [
    '修得目標（日本語）',
    '習得目標',
    '到達目標',
    '研修修了後のスキル修得目標',
    '研修目標',
    '目標',
    'goal',
    'objectives',
  ],
  audience: ['受講対象者（日本語）', '受講対象', '対象者', 'target audience'],
  outlineEn: ['outline (en)', 'outline (English)'],
  goalsEn: ['goals (en)', 'goals (English)'],
  audienceEn: ['audience (en)', 'audience (English)'],
};

/** The headers of a catalogue sheet. */
export const catalogueHeaders = createHeaderFinder(catalogueFields, japaneseHeaders, synonyms);
