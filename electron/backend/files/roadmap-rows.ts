/** A roadmap as rows of plain values, one a course, for the formats that are tables. */
import { paperEn } from '../../../shared/i18n/paper/en.ts';
import { paperJa } from '../../../shared/i18n/paper/ja.ts';
import { wordWait } from '../../../shared/i18n/planning/word-wait.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Roadmap, RoadmapCourse } from '../../../shared/model/roadmap.ts';
import type { StandardIndex } from '../../../shared/model/standard-index.ts';
import { hasAssumedDates } from '../../../shared/paper/course-dates.ts';

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
    '受講料の別',
    '開催回',
    '場所',
    '日程の別',
    '時期',
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
    'costKind',
    'session',
    'place',
    'dateKind',
    'timing',
  ],
};

const sources: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ja: { named: '標準に名のあるコース群', derived: 'スキル項目から導出', imported: '取り込み' },
  en: { named: 'named in the standard', derived: 'derived from the standard', imported: 'imported' },
};

const dateKinds: Readonly<Record<Language, Readonly<Record<'announced' | 'assumed', string>>>> = {
  ja: { announced: '開催回', assumed: '未定（仮の日程）' },
  en: { announced: 'announced', assumed: 'to be announced (assumed)' },
};

const ids = { course: (id: string) => id };

/** How sure cost and dates are; empty where nothing need be said. */
function sureness(course: RoadmapCourse, language: Language): readonly string[] {
  const words = language === 'ja' ? paperJa : paperEn;
  const { session, because } = course;
  const assumed = hasAssumedDates(course) ? dateKinds[language].assumed : '';
  return [
    course.cost === null ? words.unknown : course.costEstimated ? words.estimate : '',
    session?.id ?? '',
    session?.place ?? '',
    session ? dateKinds[language].announced : assumed,
    wordWait(because.notEarlier, ids, language),
  ];
}

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
    ...sureness(course, language),
  ]);
  return { header: headers[language], rows };
}
