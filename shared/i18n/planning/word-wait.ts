/** Words what a course waits for: why it cannot begin earlier. The same on screen, on paper and in files. */
import { sessionLabel } from '../../catalogue/session-label.ts';
import type { Language } from '../../model/localized.ts';
import type { Wait } from '../../model/roadmap.ts';
import { formatLongDate, formatMonth } from '../format.ts';
import { type CourseNames, courseList } from './course-names.ts';

/** A session as it may be named; nothing where its id says nothing. */
function inBrackets(session: string, open: string, close: string): string {
  const label = sessionLabel(session);
  return label === '' ? '' : `${open}${label}${close}`;
}

function japanese(wait: Wait, names: CourseNames): string {
  switch (wait.kind) {
    case 'start':
      return '計画の初めから';
    case 'level':
      return `レベル${wait.level}（${courseList(wait.courses, names, 'ja')}）が終わってから`;
    case 'prerequisites':
      return `前提の${courseList(wait.courses, names, 'ja')}が終わってから`;
    case 'order':
      return `指定した順で先の${courseList(wait.courses, names, 'ja')}が終わってから`;
    case 'study':
      return `eラーニングの時間が空いてから（それまでは${courseList(wait.courses, names, 'ja')}）`;
    case 'classes':
      return `集合研修の日が空いてから（それまでは${courseList(wait.courses, names, 'ja')}）`;
    case 'week':
      return '集合研修を1週の中に収められる最初の週から';
    case 'allowance':
      return `集合研修に出られる日数がたまる${formatMonth(wait.month, 'ja')}から`;
    case 'session':
      return `参加できる最も早い開催回${inBrackets(wait.session, '（', '）')}に合わせて`;
    case 'no-session':
      return `${formatLongDate(wait.after, 'ja')}までの開催回には参加できないため、その後の仮の日程`;
    case 'moved':
      return `指定した${formatLongDate(wait.start, 'ja')}から`;
    case 'days-off':
      return wait.label === '' ? '学習しない期間が明けてから' : `学習しない期間（${wait.label}）が明けてから`;
  }
}

function english(wait: Wait, names: CourseNames): string {
  switch (wait.kind) {
    case 'start':
      return 'Begins with the plan';
    case 'level':
      return `Once level ${wait.level} is done (${courseList(wait.courses, names, 'en')})`;
    case 'prerequisites':
      return `Once its prerequisites are done (${courseList(wait.courses, names, 'en')})`;
    case 'order':
      return `Once what comes before it in the given order is done (${courseList(wait.courses, names, 'en')})`;
    case 'study':
      return `Once there are e-learning hours to spare (until then: ${courseList(wait.courses, names, 'en')})`;
    case 'classes':
      return `Once there are class days to spare (until then: ${courseList(wait.courses, names, 'en')})`;
    case 'week':
      return 'In the first week with room for the whole class';
    case 'allowance':
      return `Once enough class days are saved up (${formatMonth(wait.month, 'en')})`;
    case 'session':
      return `With the earliest session that fits${inBrackets(wait.session, ' (', ')')}`;
    case 'no-session':
      return `No session up to ${formatLongDate(wait.after, 'en')} fits; the dates after it are assumed`;
    case 'moved':
      return `From ${formatLongDate(wait.start, 'en')}, as asked for`;
    case 'days-off':
      return wait.label === '' ? 'Once the days without study are over' : `Once "${wait.label}" is over (no study)`;
  }
}

/** One phrase without a full stop, which can stand alone or after a label such as 「早められない理由」. */
export function wordWait(wait: Wait, names: CourseNames, language: Language): string {
  return language === 'ja' ? japanese(wait, names) : english(wait, names);
}
