/** Words of the curriculum booklet. */
import type { Language } from '../../model/localized.ts';

export interface BookletWords {
  readonly appName: string;
  readonly title: string;
  readonly goal: string;
  readonly version: string;
  readonly versionOf: (version: number) => string;
  readonly draft: string;
  readonly published: string;
  readonly change: string;
  readonly note: string;
  readonly list: string;
  readonly listNote: string;
  readonly calendar: string;
  readonly calendarNote: string;
  readonly sheets: string;
  readonly classDay: string;
  readonly eLearning: string;
  readonly month: (month: number) => string;
}

export const bookletWords: Readonly<Record<Language, BookletWords>> = {
  ja: {
    appName: '道標',
    title: 'カリキュラム冊子',
    goal: '目標',
    version: '版',
    versionOf: (version) => `第${version}版`,
    draft: '下書き',
    published: '発行日',
    change: 'この版の変更',
    note: '備考',
    list: 'コースの一覧',
    listNote:
      'はじめのレベルから、記録がない人が学ぶ場合の一覧です。修了済みのコースがある人は、そのぶん短くなります。',
    calendar: '年度ごとの予定',
    calendarNote: '標準のペースで学ぶ場合の時期です。開催回が決まると、集合研修の日が変わることがあります。',
    sheets: 'コースシート',
    classDay: '集合研修の日',
    eLearning: '学習する期間',
    month: (month) => `${month}月`,
  },
  en: {
    appName: 'Michishirube',
    title: 'Curriculum booklet',
    goal: 'Goal',
    version: 'Version',
    versionOf: (version) => `Version ${version}`,
    draft: 'Draft',
    published: 'Published',
    change: 'New in this version',
    note: 'Note',
    list: 'Courses',
    listNote:
      'What somebody takes who begins at the first level with an empty record; courses completed make it shorter.',
    calendar: 'Calendar by fiscal year',
    calendarNote: 'Dates at the usual pace; class days may move once sessions are announced.',
    sheets: 'Course sheets',
    classDay: 'class day',
    eLearning: 'time of study',
    month: (month) =>
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? '',
  },
};
