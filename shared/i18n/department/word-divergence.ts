/** Words why somebody diverges from a curriculum: the same on screen and in files. */
import type { Divergence, DivergenceKind, Follower } from '../../curriculum/follows.ts';
import type { WhyNoQuestion } from '../../curriculum/person-question.ts';
import type { Language } from '../../model/localized.ts';
import { formatTableDate } from '../format.ts';

/** What ids are called. */
export interface DivergenceNames {
  course(id: string): string;
  specialty(id: string): string;
}

const day = (date: string | null, language: Language) => (date === null ? '' : formatTableDate(date, language));

const why: Readonly<Record<'infeasible' | 'refused' | WhyNoQuestion, readonly [ja: string, en: string]>> = {
  infeasible: ['条件を満たすロードマップがない', 'no roadmap meets the conditions'],
  refused: ['計画の条件に誤りがある', 'the question has an error'],
  'no-specialty': ['専門分野が未入力', 'no specialty is entered'],
  'no-level': ['現在レベルが未入力', 'no current level is entered'],
  'no-target': ['目標レベルが未入力', 'no target is entered'],
  'at-target': ['目標に達している', 'the target is reached'],
  'no-curriculum-version': ['割り当てた版がない', 'the version given does not exist'],
};

function japanese(divergence: Divergence, { course, specialty }: DivergenceNames): string {
  switch (divergence.kind) {
    case 'own-plan':
      return '本人の計画が代わりに使われる';
    case 'other-specialty':
      return `専門分野が違う（${specialty(divergence.specialty)}）`;
    case 'other-target':
      return `目標レベルが違う（レベル${divergence.target}）`;
    case 'below':
      return `開始レベルに達していない（現在レベル${divergence.current}）`;
    case 'above':
      return `目標レベルにもう達している（現在レベル${divergence.current}）`;
    case 'older-version':
      return `古い版（第${divergence.version}版、最新は第${divergence.newest}版）`;
    case 'other-courses':
      return `カリキュラムにないコース：${divergence.courses.map(course).join('、')}`;
    case 'missing-courses':
      return `予定・修了・保有のいずれでもないコース：${divergence.courses.map(course).join('、')}`;
    case 'cannot-plan':
      return `計画できない（${why[divergence.why][0]}）`;
    case 'slower':
      return divergence.of === 'hoursPerWeek'
        ? `ペースが遅い（週${divergence.own}時間、カリキュラムは週${divergence.asked}時間）`
        : `ペースが遅い（集合研修 月${divergence.own}日、カリキュラムは月${divergence.asked}日）`;
    case 'late':
      return `目標時期に間に合わない（${day(divergence.finish, 'ja')}修了、目標時期${day(divergence.due, 'ja')}）`;
  }
}

function english(divergence: Divergence, { course, specialty }: DivergenceNames): string {
  switch (divergence.kind) {
    case 'own-plan':
      return 'A plan of their own takes its place';
    case 'other-specialty':
      return `Another specialty (${specialty(divergence.specialty)})`;
    case 'other-target':
      return `Another target (level ${divergence.target})`;
    case 'below':
      return `Below its first level (level ${divergence.current} now)`;
    case 'above':
      return `Already at its target (level ${divergence.current} now)`;
    case 'older-version':
      return `An older version (${divergence.version}; the newest is ${divergence.newest})`;
    case 'other-courses':
      return `Courses that it does not have: ${divergence.courses.map(course).join(', ')}`;
    case 'missing-courses':
      return `Courses of it neither planned nor completed nor held: ${divergence.courses.map(course).join(', ')}`;
    case 'cannot-plan':
      return `Cannot be planned (${why[divergence.why][1]})`;
    case 'slower':
      return divergence.of === 'hoursPerWeek'
        ? `Slower (${divergence.own} hours a week; it asks for ${divergence.asked})`
        : `Slower (${divergence.own} class days a month; it asks for ${divergence.asked})`;
    case 'late':
      return `Late (done on ${day(divergence.finish, 'en')}, due on ${day(divergence.due, 'en')})`;
  }
}

/** One reason, without a full stop. */
export function wordDivergence(divergence: Divergence, names: DivergenceNames, language: Language): string {
  return language === 'ja' ? japanese(divergence, names) : english(divergence, names);
}

const kinds: Readonly<Record<DivergenceKind, readonly [ja: string, en: string]>> = {
  'own-plan': ['本人の計画', 'Own plan'],
  'other-specialty': ['専門分野が違う', 'Another specialty'],
  'other-target': ['目標が違う', 'Another target'],
  below: ['開始レベル未満', 'Below its first level'],
  above: ['目標に到達済み', 'At its target'],
  'older-version': ['古い版', 'Older version'],
  'cannot-plan': ['計画できない', 'Cannot be planned'],
  'missing-courses': ['足りないコース', 'Missing courses'],
  'other-courses': ['カリキュラム外のコース', 'Other courses'],
  slower: ['ペースが遅い', 'Slower'],
  late: ['目標時期に間に合わない', 'Late'],
};

/** A kind of reason in few words. */
export function wordDivergenceKind(kind: DivergenceKind, language: Language): string {
  return kinds[kind][language === 'ja' ? 0 : 1];
}

const states: Readonly<Record<Follower['state'], readonly [ja: string, en: string]>> = {
  follows: ['沿っている', 'Follows'],
  diverges: ['外れている', 'Diverges'],
  unplanned: ['未計画', 'Not planned yet'],
};

export function wordFollowerState(state: Follower['state'], language: Language): string {
  return states[state][language === 'ja' ? 0 : 1];
}
