/** The words of calendar entries that leave the planner as iCalendar. */
import type { Language } from '../../model/localized.ts';

export interface CalendarWords {
  readonly inClass: (title: string) => string;
  /** Which days of the class an entry holds, where its days are not all in a row. */
  readonly classDays: (from: number, to: number, all: number) => string;
  readonly studying: (title: string, hours: string) => string;
  readonly throughout: (title: string) => string;
  readonly finish: (plan: string) => string;
  readonly deadline: (plan: string) => string;
  /** After a title whose dates are assumed. */
  readonly assumed: string;
  readonly session: string;
  readonly timing: string;
}

const ja: CalendarWords = {
  inClass: (title) => `集合研修：${title}`,
  classDays: (from, to, all) => `（${from === to ? from : `${from}〜${to}`}日目／全${all}日）`,
  studying: (title, hours) => `eラーニング：${title}（${hours}）`,
  throughout: (title) => `通期：${title}`,
  finish: (plan) => `修了予定：${plan}`,
  deadline: (plan) => `期限：${plan}`,
  assumed: '（日程未定）',
  session: '開催回',
  timing: '時期',
};

const en: CalendarWords = {
  inClass: (title) => `Class: ${title}`,
  classDays: (from, to, all) => ` (${from === to ? `day ${from}` : `days ${from}–${to}`} of ${all})`,
  studying: (title, hours) => `E-learning: ${title} (${hours})`,
  throughout: (title) => `Throughout: ${title}`,
  finish: (plan) => `Planned finish: ${plan}`,
  deadline: (plan) => `Deadline: ${plan}`,
  assumed: ' (date to be announced)',
  session: 'Session',
  timing: 'Timing',
};

/** The words in a language. */
export function calendarWords(language: Language): CalendarWords {
  return language === 'ja' ? ja : en;
}
