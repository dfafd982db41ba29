/** What planning a person came to, in a few words for a cell. */
import type { PathAnswer } from '../../curriculum/path-answer.ts';
import type { WhyNoQuestion } from '../../curriculum/person-question.ts';
import type { Language } from '../../model/localized.ts';

interface Words {
  readonly planned: string;
  readonly inTime: string;
  readonly late: string;
  readonly infeasible: string;
  readonly refused: string;
  readonly none: Readonly<Record<WhyNoQuestion, string>>;
}

const ja: Words = {
  planned: '計画済み',
  inTime: '間に合う',
  late: '目標時期に間に合わない',
  infeasible: '計画できない',
  refused: '条件に誤り',
  none: {
    'no-specialty': '専門分野が未定',
    'no-level': '現在レベルが未定',
    'no-target': '目標レベルが未定',
    'at-target': '目標に到達',
    'no-curriculum-version': 'カリキュラムの版がない',
  },
};

const en: Words = {
  planned: 'Planned',
  inTime: 'In time',
  late: 'Misses the due date',
  infeasible: 'Cannot be planned',
  refused: 'Wrong conditions',
  none: {
    'no-specialty': 'No specialty yet',
    'no-level': 'No current level yet',
    'no-target': 'No target yet',
    'at-target': 'At the target',
    'no-curriculum-version': 'No such curriculum version',
  },
};

/** @param due the person's due date; null where there is none to be in time for. */
export function wordPathState(answer: PathAnswer, due: string | null, language: Language): string {
  const words = language === 'ja' ? ja : en;
  switch (answer.kind) {
    case 'planned':
      return answer.late ? words.late : due === null ? words.planned : words.inTime;
    case 'none':
      return words.none[answer.why];
    default:
      return words[answer.kind];
  }
}
