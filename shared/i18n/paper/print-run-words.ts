/** Words of papers for many people. */
import type { Language } from '../../model/localized.ts';

export interface PrintRunWords {
  readonly appName: string;
  /** What the whole is called, and the files of it. */
  readonly title: string;
  readonly fileTitle: string;
  readonly plan: string;
  readonly contents: string;
  readonly noTeam: string;
  readonly count: (people: number) => string;
  readonly volume: (number: number) => string;
  readonly run: (number: number) => string;
  readonly version: (version: number) => string;
  /** On the command line. */
  readonly progress: (percent: number) => string;
  readonly leftOut: (who: string, why: string) => string;
  readonly summary: (printed: number, files: number, leftOut: number, place: string) => string;
}

export const printRunWords: Readonly<Record<Language, PrintRunWords>> = {
  ja: {
    appName: '道標',
    title: '研修ロードマップ集',
    fileTitle: '研修ロードマップ',
    plan: '計画',
    contents: '目次',
    noTeam: '所属なし',
    count: (people) => `${people}人`,
    volume: (number) => `第${number}分冊`,
    run: (number) => `No. ${number}`,
    version: (version) => `第${version}版`,
    progress: (percent) => `計画して印刷しています… ${percent}%`,
    leftOut: (who, why) => `印刷しない人：${who}（${why}）`,
    summary: (printed, files, leftOut, place) =>
      printed === 0
        ? `印刷した人はいません。印刷しない人 ${leftOut}人。`
        : `${printed}人を印刷しました（PDF ${files}個）。印刷しない人 ${leftOut}人。${place}`,
  },
  en: {
    appName: 'Michishirube',
    title: 'Training roadmaps',
    fileTitle: 'roadmaps',
    plan: 'plan',
    contents: 'Contents',
    noTeam: 'No team',
    count: (people) => `${people} ${people === 1 ? 'person' : 'people'}`,
    volume: (number) => `Volume ${number}`,
    run: (number) => `No. ${number}`,
    version: (version) => `version ${version}`,
    progress: (percent) => `Planning and printing… ${percent}%`,
    leftOut: (who, why) => `Not printed: ${who} (${why})`,
    summary: (printed, files, leftOut, place) =>
      printed === 0
        ? `Nobody was printed; not printed: ${leftOut}.`
        : `${printed} printed (${files} PDF); not printed: ${leftOut}. ${place}`,
  },
};
