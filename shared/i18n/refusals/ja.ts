/** Refusals in Japanese. */
import { wordPeopleProblem } from '../department/word-people-problem.ts';
import { wordSessionProblem } from '../department/word-session-problem.ts';
import type { RefusalWords } from './words.ts';

const fields: Readonly<Record<string, string>> = {
  hoursPerWeek: '1週間のeラーニング時間',
  classDaysPerMonth: '1か月の集合研修日数',
  locked: '指定したコース',
  excluded: '除外したコース',
  completed: '修了コース',
  assessment: '自己評価',
  exemptions: '免除',
  sessions: '開催回のコース',
  order: '受講順のコース',
};

const field = (name: string) => fields[name] ?? name;
const columns: Readonly<Record<string, string>> = {
  group: 'コース群',
  area: '領域',
  specialties: '対象専門分野',
  kind: '講座分類',
  methods: '研修方法',
  teaches: '関連する知識',
  prerequisites: '受講前提',
  course: 'コース',
};

const level = (value: number) => (value === 0 ? '未経験' : `レベル${value}`);
const things: Readonly<Record<string, string>> = {
  plan: '計画',
  learner: '人',
  paper: '印刷物',
  course: 'コース',
  group: 'コース群',
  session: '開催回',
  standard: 'スキル標準',
  upload: '送ったファイル',
  mapping: '列の対応',
  sheet: 'シート',
  entry: '記録',
  person: '受講者',
  team: '所属',
  curriculum: 'カリキュラム',
  'course-session': '開催回',
  download: '作成したファイル',
};

const entryFields: Readonly<Record<string, string>> = {
  date: '日付',
  from: '開始日',
  to: '終了日',
  due: '期限',
  item: '項目',
  level: 'レベル',
  course: 'コース',
  specialty: '専門分野',
  role: '役割',
  activities: '活動',
  complexity: '複雑性の条件',
  coordinates: '調整の相手',
  field: '専門性の分野',
  succession: '貢献の種類',
  'certificate.issued': '修了証の発行日',
  'certificate.expires': '修了証の有効期限',
};

const entryField = (name: string) => entryFields[name] ?? name;

export const refusalsJa: RefusalWords = {
  'invalid-input': ({ path, problem }) =>
    `入力「${path || '全体'}」を読み取れません（${problem}）。値を直してください。`,
  'unknown-method': ({ name }) => `「${name}」という操作はありません。アプリを最新の版にしてください。`,
  'not-here': ({ name }) => `この起動方法では「${name}」を使えません。デスクトップ版で開いてください。`,
  'target-not-above-current': ({ from, to }) =>
    `目標（${level(to)}）は現在（${level(from)}）より上のレベルにしてください。`,
  'unknown-specialty': ({ specialty, known }) =>
    `専門分野「${specialty}」はありません。${known.join('、')} から選んでください。`,
  'unknown-level': ({ specialty, level: asked, highest }) =>
    `専門分野「${specialty}」にレベル${asked}は定義されていません。レベル${highest}までから選んでください。`,
  'impossible-pace': ({ field: name, value, min, max }) =>
    `${field(name)} ${value} では計画できません。${min}から${max}の間で入力してください。`,
  'unknown-course': ({ course, field: name }) =>
    `${field(name)}「${course}」はコース台帳にありません。コースIDを確かめてください。`,
  'unknown-item': ({ item, field: name }) =>
    `${field(name)}の「${item}」は、スキル標準のスキル項目にも知識項目にもありません。idを確かめてください。`,
  'order-refused': ({ problem, course, others }) => {
    switch (problem) {
      case 'repeated':
        return `受講順に「${course}」が2度あります。どちらかを除いてください。`;
      case 'level':
        return `受講順で「${course}」が、それより低いレベルの${others.join('、')}より先にあります。「${course}」を後ろに移してください。`;
      case 'prerequisite':
        return `受講順で「${course}」が、その前提の${others.join('、')}より先にあります。「${course}」を後ろに移すか、前提を前に移してください。`;
    }
  },
  'unknown-method-of-study': ({ method, known }) =>
    `研修方法「${method}」はありません。${known.join('、')} から選んでください。`,
  'beyond-calendar': ({ lastYear }) =>
    `このペースでは計画が${lastYear}年を越えます。時間か日数を増やすか、目標レベルを下げてください。`,
  'no-working-day': ({ from }) => `${from}以降に学習できる日がありません。休みの期間と勤務する曜日を確かめてください。`,
  'not-found': ({ what, id }) =>
    `${things[what] ?? what}「${id}」が見つかりません。すでに削除されていないか確かめてください。`,
  'file-unreadable': ({ file, reason }) =>
    `ファイル「${file}」を読めません（${reason}）。場所と読み取り権限を確かめてください。`,
  'file-unwritable': ({ file, reason }) =>
    `ファイル「${file}」に書き込めません（${reason}）。フォルダと権限を確かめてください。`,
  'file-invalid': ({ file, where, problem }) =>
    `ファイル「${file}」の ${where || '全体'} に誤りがあります：${problem}。直してからもう一度お試しください。`,
  'store-in-use': ({ file }) =>
    `データ「${file}」は別のプログラムが使用中です。先にそちらを閉じるか、--store で別のファイルを指定してください。`,
  'store-foreign': ({ file }) =>
    `「${file}」は道標のデータではありません。ファイルには手を付けていません。別のファイルを指定してください。`,
  'store-newer': ({ file, version, supported }) =>
    `「${file}」は新しい版の道標（形式${version}）で作られています。この版は形式${supported}までです。道標を更新してください。`,
  'store-damaged': ({ file }) =>
    `データ「${file}」が壊れています。ファイルはそのまま残してあります。控えから戻すか、別のファイルを指定してください。`,
  'store-unwritable': ({ file, reason }) =>
    `データ「${file}」に書き込めません（${reason}）。フォルダの権限を確かめるか、--store で別の場所を指定してください。`,
  'disk-full': ({ file }) =>
    `ディスクに空きがないため「${file}」に保存できませんでした。保存済みの内容は失われていません。空きを作ってからもう一度お試しください。`,
  'port-in-use': ({ port }) => `ポート${port}は使用中です。--port で別の番号を指定するか、--port を外してください。`,
  'no-browser': () =>
    'PDFを作るためのブラウザ（Chromium、Chrome、Edge）が見つかりません。いずれかを導入するか、MICHISHIRUBE_BROWSER に実行ファイルの場所を設定してください。',
  'pdf-failed': ({ reason }) => `PDFを作れませんでした（${reason}）。もう一度お試しください。`,
  'nothing-to-undo': () => '元に戻せる操作はありません。',
  'nothing-to-redo': () => 'やり直せる操作はありません。',
  'learner-is-owner': () => 'このデータの持ち主は削除できません。名前は変更できます。',
  'course-is-built-in': ({ id }) => `「${id}」は組み込みのコースのため変更できません。複製して自社版を作ってください。`,
  'course-exists': ({ id }) => `コースID「${id}」はすでに使われています。別のIDにしてください。`,
  'course-in-use': ({ id, plans, people }) =>
    `「${id}」は使われているため削除できません（${[...plans, ...people].join('、')}）。「廃止」にすれば記録に残したまま計画から外せます。`,
  'group-is-built-in': ({ id }) => `「${id}」は組み込みのコース群のため変更できません。`,
  'group-in-use': ({ id, courses }) =>
    `コース群「${id}」には${courses}コースが属しています。先にコースを移すか削除してください。`,
  'unknown-name': ({ field: name, name: value }) =>
    `${columns[name] ?? name}「${value}」はありません。一覧から選び直してください。`,
  'prerequisite-on-itself': ({ id }) => `「${id}」の受講前提に自分自身は指定できません。`,
  'standard-is-built-in': () => '組み込みのスキル標準は削除できません。',
  'sheet-refused': ({ file, problem }) => `「${file}」：${problem.ja}`,
  'import-has-errors': ({ errors }) =>
    `誤りが${errors}件あるため取り込みませんでした。ファイルか列の対応を直してください。何も変更していません。`,
  'entry-refused': ({ problem, field: name, value }) => {
    switch (problem) {
      case 'reversed':
        return `${entryField(name)}（${value}）が始まりより前です。日付を直してください。記録していません。`;
      case 'future':
        return `${entryField(name)}（${value}）は先の日付です。今日までの日付にしてください。続いている期間は終了日を空けておきます。`;
      case 'no-date':
        return `${entryField(name)}がありません。修了または合格した日付を入れてください。`;
      case 'unknown':
        return `${entryField(name)}「${value}」は、いまのスキル標準とコース台帳にありません。一覧から選び直してください。`;
    }
  },
  'assessment-is-history': () =>
    '評価は履歴として残るため書き換えられません。新しい評価を加えるか、この評価を削除してください。',
  'merge-undecided': ({ entries }) =>
    `両方で変更された記録が${entries.length}件あります。どちらを残すか選んでください。まだ何も変更していません。`,
  'people-refused': ({ problem, problems }) => {
    const others = problems > 1 ? `ほかに${problems - 1}件あります。` : '';
    return `${problem.name}：${wordPeopleProblem(problem, 'ja')}。${others}何も変更していません。`;
  },
  'curriculum-refused': ({ problem, name, count }) => {
    switch (problem) {
      case 'uncovered':
        return `「${name}」のコースでは、目標に要る知識項目${count}件を修得できないため公開できません。「足りない知識項目」のコースを加えるか、目標を下げてください。`;
      case 'clash':
        return `「${name}」の選択どうしが両立しないため公開できません（${count}件）。必須または除外の指定を見直してください。`;
      case 'unchanged':
        return `「${name}」は最新の版から変わっていません。変更してから公開してください。`;
      case 'unpublished':
        return `「${name}」はまだ公開されていません。先に公開してください。`;
    }
  },
  'curriculum-in-use': ({ name, people, teams }) =>
    `「${name}」は${people}人（所属${teams}件）に割り当てられています。代わりのカリキュラムを選ぶか、外してから削除してください。`,
  'team-refused': ({ problem, name }) => {
    switch (problem) {
      case 'own-parent':
        return `「${name}」を自分自身かその下の所属に入れることはできません。別の親を選んでください。`;
      case 'same-name':
        return `同じ階層に「${name}」がもうあります。別の名前にしてください。`;
      case 'unknown-parent':
        return `「${name}」の親に選んだ所属がありません。一覧から選び直してください。`;
    }
  },
  'sessions-refused': ({ problem, problems }) => {
    const others = problems > 1 ? `ほかに${problems - 1}件あります。` : '';
    const about = [problem.course, problem.date].filter((part) => part !== '').join(' ');
    return `${about === '' ? '' : `${about}：`}${wordSessionProblem(problem, 'ja')}。${others}何も変更していません。`;
  },
  'record-file-foreign': ({ file }) =>
    `「${file}」は道標の個人記録ファイルではありません。別のファイルを選んでください。`,
  'record-file-damaged': ({ file }) =>
    `「${file}」は壊れているか、途中で書き換えられています。何も取り込んでいません。もう一度書き出してもらってください。`,
  'record-file-newer': ({ file, version, supported }) =>
    `「${file}」は新しい版の道標（形式${version}）で書き出されています。この版は形式${supported}までです。道標を更新してください。`,
  'record-file-needs-password': ({ file }) =>
    `「${file}」は暗号化されています。書き出した人のパスワードを入れてください。`,
  'record-file-wrong-password': ({ file }) =>
    `パスワードが違うため「${file}」を開けません。確かめてもう一度入れてください。`,
  'record-file-other-standard': ({ file, standard }) =>
    `「${file}」は別のスキル標準または別の版（${standard.ja}）の記録です。「スキル標準」でその標準に切り替えてから取り込んでください。`,
  'upload-too-large': ({ limit }) =>
    `ファイルが大きすぎます（上限${Math.round(limit / 1024 / 1024)}MB）。分割してください。`,
  cancelled: () => '中止しました。何も変更していません。',
  'wrong-use': ({ problem }) => `${problem.ja}。使い方は --help で見られます。`,
  fault: ({ message }) => `プログラムの不具合です（${message}）。保存済みの内容は失われていません。`,
};
