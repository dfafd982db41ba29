/** The words of sessions, rosters, demand and budget in files: sheets, calendars, records. */
import type { Attendance, CourseSession, SessionStatus } from '../../curriculum/course-session.ts';
import type { QuarterId } from '../../curriculum/fiscal-quarter.ts';
import type { Language } from '../../model/localized.ts';
import { formatTableDate, rangeMark } from '../format.ts';

export interface SessionFileWords {
  readonly sheets: Readonly<Record<'demand' | 'sessions' | 'roster' | 'budget' | 'calendar', string>>;
  readonly attendance: Readonly<Record<Attendance, string>>;
  readonly status: Readonly<Record<SessionStatus, string>>;
  readonly headers: Readonly<
    Record<
      | 'session'
      | 'course'
      | 'title'
      | 'quarter'
      | 'needed'
      | 'seated'
      | 'announced'
      | 'proposed'
      | 'free'
      | 'uncovered'
      | 'people'
      | 'dates'
      | 'first'
      | 'last'
      | 'seats'
      | 'minimum'
      | 'taken'
      | 'room'
      | 'instructor'
      | 'place'
      | 'status'
      | 'locked'
      | 'cost'
      | 'note'
      | 'number'
      | 'name'
      | 'kana'
      | 'team'
      | 'attendance'
      | 'sessionCost'
      | 'fees'
      | 'total'
      | 'unknown'
      | 'budget'
      | 'left',
      string
    >
  >;
  /** The roster on paper, to be signed. */
  readonly signSheet: string;
  readonly wholeDepartment: string;
  /** `2027年度 第1四半期`. */
  readonly quarter: (quarter: QuarterId) => string;
  /** What an entry of a record says of the session in which the course was completed. */
  readonly attendedNote: (session: Pick<CourseSession, 'dates' | 'place'>) => string;
  readonly peopleIn: (taken: number, seats: number) => string;
  readonly tentative: string;
  readonly eLearning: (title: string) => string;
  readonly inClass: (title: string) => string;
}

function days({ dates }: Pick<CourseSession, 'dates'>, language: Language): string {
  const [first = '', last = first] = [dates[0], dates.at(-1)];
  const shown = (date: string) => formatTableDate(date, language);
  return first === last ? shown(first) : `${shown(first)}${rangeMark[language]}${shown(last)}`;
}

const ja: SessionFileWords = {
  sheets: { demand: '研修需要', sessions: '開催計画', roster: '名簿', budget: '研修予算', calendar: '研修カレンダー' },
  attendance: { enrolled: '受講予定', attended: '出席', absent: '欠席', withdrawn: '辞退' },
  status: { proposed: '案', announced: '告知済み', held: '実施済み', cancelled: '中止' },
  headers: {
    session: '開催回ID',
    course: 'コースID',
    title: 'コース名',
    quarter: '四半期',
    needed: '必要席数',
    seated: '席あり',
    announced: '告知済みの席',
    proposed: '案の席',
    free: '空席',
    uncovered: '不足',
    people: '受講者',
    dates: '日程',
    first: '初日',
    last: '最終日',
    seats: '定員',
    minimum: '最少催行人数',
    taken: '受講者数',
    room: '会場',
    instructor: '講師',
    place: '場所',
    status: '状態',
    locked: '固定',
    cost: '費用（円）',
    note: '備考',
    number: '社員番号',
    name: '氏名',
    kana: '氏名（カナ）',
    team: '所属',
    attendance: '出欠',
    sessionCost: '開催費（円）',
    fees: '受講料（円）',
    total: '合計（円）',
    unknown: '費用不明（件）',
    budget: '予算（円）',
    left: '残り（円）',
  },
  signSheet: '出席簿',
  wholeDepartment: '部門全体',
  quarter: (quarter) => `${quarter.slice(0, 4)}年度 第${quarter.slice(6)}四半期`,
  attendedNote: (session) => `開催回 ${[days(session, 'ja'), session.place].filter((part) => part !== '').join(' ')}`,
  peopleIn: (taken, seats) => `受講者 ${taken}人／定員${seats}`,
  tentative: '（案）',
  eLearning: (title) => `eラーニング：${title}`,
  inClass: (title) => `集合研修：${title}`,
};

const en: SessionFileWords = {
  sheets: {
    demand: 'Training demand',
    sessions: 'Sessions',
    roster: 'Roster',
    budget: 'Training budget',
    calendar: 'Training calendar',
  },
  attendance: { enrolled: 'Enrolled', attended: 'Attended', absent: 'Absent', withdrawn: 'Withdrawn' },
  status: { proposed: 'Proposed', announced: 'Announced', held: 'Held', cancelled: 'Cancelled' },
  headers: {
    session: 'Session id',
    course: 'Course id',
    title: 'Course',
    quarter: 'Quarter',
    needed: 'Seats needed',
    seated: 'Seated',
    announced: 'Seats announced',
    proposed: 'Seats proposed',
    free: 'Free seats',
    uncovered: 'Short by',
    people: 'People',
    dates: 'Days',
    first: 'First day',
    last: 'Last day',
    seats: 'Seats',
    minimum: 'Minimum',
    taken: 'Enrolled',
    room: 'Room',
    instructor: 'Instructor',
    place: 'Place',
    status: 'Status',
    locked: 'Locked',
    cost: 'Cost (yen)',
    note: 'Note',
    number: 'Employee number',
    name: 'Name',
    kana: 'Name (kana)',
    team: 'Team',
    attendance: 'Attendance',
    sessionCost: 'Sessions (yen)',
    fees: 'Course fees (yen)',
    total: 'Total (yen)',
    unknown: 'Unknown costs',
    budget: 'Budget (yen)',
    left: 'Left (yen)',
  },
  signSheet: 'Sign-in sheet',
  wholeDepartment: 'Whole department',
  quarter: (quarter) => `FY${quarter.slice(0, 4)} ${quarter.slice(5)}`,
  attendedNote: (session) => `Session ${[days(session, 'en'), session.place].filter((part) => part !== '').join(', ')}`,
  peopleIn: (taken, seats) => `${taken} of ${seats} seats taken`,
  tentative: ' (proposed)',
  eLearning: (title) => `E-learning: ${title}`,
  inClass: (title) => `Class: ${title}`,
};

/** The words in a language. */
export function sessionFileWords(language: Language): SessionFileWords {
  return language === 'ja' ? ja : en;
}
