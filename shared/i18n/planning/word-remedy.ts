/** Words one change by which the roadmap would end by its deadline. The same on screen, on paper and in files. */
import type { Language } from '../../model/localized.ts';
import type { DeadlineRemedy } from '../../model/roadmap.ts';
import { formatDays, formatHours, formatLongDate } from '../format.ts';
import type { CourseNames } from './course-names.ts';

function japanese(remedy: DeadlineRemedy, names: CourseNames): string {
  switch (remedy.kind) {
    case 'pace':
      return `eラーニングを週${formatHours(remedy.hoursPerWeek, 'ja')}、集合研修を月${formatDays(remedy.classDaysPerMonth, 'ja')}にする`;
    case 'methods':
      return '研修方法の制限を外す';
    case 'start':
      return `${formatLongDate(remedy.start, 'ja')}に始める`;
    case 'session':
      return `「${names.course(remedy.course)}」の開催回を${formatLongDate(remedy.by, 'ja')}までに設ける`;
    case 'days-off':
      return '学習しない期間をなくす';
    case 'moves':
      return '移動したコースを元に戻す';
    case 'deadline':
      return `期限を${formatLongDate(remedy.deadline, 'ja')}に延ばす`;
  }
}

function english(remedy: DeadlineRemedy, names: CourseNames): string {
  switch (remedy.kind) {
    case 'pace':
      return `Study ${formatHours(remedy.hoursPerWeek, 'en')} a week and attend ${formatDays(remedy.classDaysPerMonth, 'en')} a month in class`;
    case 'methods':
      return 'Allow every method of study';
    case 'start':
      return `Begin on ${formatLongDate(remedy.start, 'en')}`;
    case 'session':
      return `Hold a session of "${names.course(remedy.course)}" by ${formatLongDate(remedy.by, 'en')}`;
    case 'days-off':
      return 'Give up the days without study';
    case 'moves':
      return 'Put moved courses back';
    case 'deadline':
      return `Extend the deadline to ${formatLongDate(remedy.deadline, 'en')}`;
  }
}

/** The change alone, for a button: 「修了の早さを重視する」. */
export function wordRemedyChange(remedy: DeadlineRemedy, names: CourseNames, language: Language): string {
  return language === 'ja' ? japanese(remedy, names) : english(remedy, names);
}

/** The change and when the roadmap would end then: 「修了の早さを重視する（2028年3月20日に修了）」. */
export function wordRemedy(remedy: DeadlineRemedy, names: CourseNames, language: Language): string {
  const change = wordRemedyChange(remedy, names, language);
  const finish = formatLongDate(remedy.finish, language);
  return language === 'ja' ? `${change}（${finish}に修了）` : `${change} (done on ${finish})`;
}
