/** A roadmap as rows of plain values, one a course, for the formats that are tables. */
import type { Language } from '../../../shared/model/localized.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import type { StandardIndex } from '../../../shared/model/standard-index.ts';

export interface RoadmapTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

type Named = { readonly id: string; readonly ja: string; readonly en: string };

const headers: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    '順',
    'レベル',
    'コースID',
    'コース名',
    '領域',
    '講座分類',
    '対象レベル',
    '研修方法',
    '標準時間',
    '標準日数',
    '受講料',
    '開始',
    '終了',
    '集合研修日',
    '受講前提',
    '関連する知識',
    '前提となるコース',
    '出典',
  ],
  en: [
    'no',
    'level',
    'id',
    'title',
    'area',
    'kind',
    'levels',
    'methods',
    'eLearningHours',
    'classDays',
    'cost',
    'start',
    'end',
    'classDates',
    'prerequisites',
    'knowledge',
    'prerequisiteOf',
    'source',
  ],
};

const sources: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ja: { named: '標準に名のあるコース群', derived: 'スキル項目から導出', imported: '取り込み' },
  en: { named: 'named in the standard', derived: 'derived from the standard', imported: 'imported' },
};

/** The table of a roadmap: names in the language asked for, dates as `YYYY-MM-DD`. Unknown costs stay empty. */
export function roadmapTable(roadmap: Roadmap, standard: StandardIndex, language: Language): RoadmapTable {
  const { roadmap: shape, courseSheet } = standard.standard;
  const name = (list: readonly Named[] | undefined, id: string) =>
    list?.find((entry) => entry.id === id)?.[language] ?? id;
  const separator = language === 'ja' ? '、' : ', ';
  const knowledge = (id: string, level: number) => `${standard.knowledgeItems.get(id)?.item[language] ?? id}@${level}`;
  const courses = roadmap.stages.flatMap((stage) => stage.courses.map((course) => ({ stage, course })));
  const rows = courses.map(({ stage, course }, index) => [
    index + 1,
    stage.level,
    course.id,
    course.title[language],
    name(shape?.areas, course.area),
    name(courseSheet?.kinds, course.kind),
    course.levels[0] === course.levels[1] ? String(course.levels[0]) : course.levels.join('-'),
    course.methods.map((method) => name(courseSheet?.methods, method)).join(separator),
    course.eLearningHours ?? '',
    course.classDays ?? '',
    course.cost ?? '',
    course.start,
    course.end,
    course.classDates.join(' '),
    course.prerequisites
      .map((group) => (group.length > 1 ? `(${group.map((leaf) => leaf.course).join('|')})` : (group[0]?.course ?? '')))
      .join('&'),
    course.teaches.map(({ knowledgeItem, level }) => knowledge(knowledgeItem, level)).join(separator),
    course.because.prerequisiteOf.join(separator),
    sources[language][course.source] ?? course.source,
  ]);
  return { header: headers[language], rows };
}
