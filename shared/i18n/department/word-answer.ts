/** What planning somebody came to, in words: why there is no roadmap, and what to do. */
import type { PathAnswer } from '../../curriculum/path-answer.ts';
import type { WhyNoQuestion } from '../../curriculum/person-question.ts';
import type { Language } from '../../model/localized.ts';
import { wordRefusal } from '../word-refusal.ts';

interface Words {
  readonly why: Readonly<Record<WhyNoQuestion, string>>;
  readonly planned: string;
  readonly late: string;
  readonly uncovered: (count: number) => string;
  readonly conflicts: string;
  readonly neither: string;
}

const ja: Words = {
  why: {
    'no-specialty': '専門分野が決まっていません。専門分野かカリキュラムを選んでください',
    'no-level': '現在レベルが決まっていません。現在レベルを入れてください',
    'no-target': '目標レベルが決まっていません。目標レベルかカリキュラムを選んでください',
    'at-target': '目標レベルに達しています',
    'no-curriculum-version': '割り当てたカリキュラムの版がありません。選び直してください',
  },
  planned: '計画済み',
  late: '目標時期に間に合いません。ペース・開始日・目標時期のどれかを見直してください',
  uncovered: (count) => `どのコースでも身につかない要件が${count}件あります。除外したコースか、台帳を見直してください`,
  conflicts: '指定した条件が両立しません。この人の計画を開いて、外す条件を選んでください',
  neither: '条件に合うロードマップがありません。この人の計画を開いて確かめてください',
};

const en: Words = {
  why: {
    'no-specialty': 'No specialty: choose a specialty or a curriculum',
    'no-level': 'No level now: enter the level now',
    'no-target': 'No target level: choose a target level or a curriculum',
    'at-target': 'Already at the target level',
    'no-curriculum-version': 'The version of the curriculum that was given does not exist: choose another',
  },
  planned: 'Planned',
  late: 'Ends after the due date: change the pace, the start or the due date',
  uncovered: (count) =>
    `No course brings ${count} of the required attainments: look at the excluded courses or the catalogue`,
  conflicts: 'The conditions cannot hold together: open this person’s plan and choose which to drop',
  neither: 'No roadmap meets the conditions: open this person’s plan to see why',
};

/** One sentence or two, without a full stop where it is one. */
export function wordAnswer(answer: PathAnswer, language: Language): string {
  const words = language === 'ja' ? ja : en;
  switch (answer.kind) {
    case 'planned':
      return answer.late ? words.late : words.planned;
    case 'infeasible':
      if (answer.uncovered > 0) return words.uncovered(answer.uncovered);
      return answer.conflicts > 0 ? words.conflicts : words.neither;
    case 'refused':
      return wordRefusal(answer.refusal, language);
    case 'none':
      return words.why[answer.why];
  }
}
