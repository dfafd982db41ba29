/** What a change of sessions or of a roster runs into, in words: what, and what to do. */
import type { SessionProblem } from '../../curriculum/course-sessions/session-problem.ts';
import type { Language } from '../../model/localized.ts';
import { formatTableDate } from '../format.ts';

type Words = { readonly [Code in SessionProblem['code']]: (value: string) => string };

const ja: Words = {
  'unknown-session': (value) => `開催回「${value}」はもうありません。一覧を開き直してください`,
  'unknown-course': (value) => `コース「${value}」はコース台帳にありません。コースを選び直してください`,
  'no-class-days': (value) => `コース「${value}」には集合研修の日がなく、開催回はいりません`,
  'day-count': (value) => `日数がコースの標準日数と違います（${value}日）`,
  'dates-not-rising': () => '日程が日付順ではないか、同じ日が2回あります。日程を直してください',
  'no-working-day': (value) => `${value}は休日です。別の日にしてください`,
  blackout: (value) => `${value}は開催できない期間に入っています。別の日にするか、設定で期間を直してください`,
  past: (value) => `初日（${value}）が過ぎています`,
  'minimum-above-seats': (value) => `最少催行人数が定員を超えています（${value}）。どちらかを直してください`,
  'seats-below-taken': (value) =>
    `受講者が定員より多くなります（${value}）。定員を増やすか、先にほかの開催回へ移してください`,
  'too-few': (value) => `受講者が最少催行人数に足りません（${value}）`,
  'unknown-room': (value) => `会場「${value}」は設定にありません。選び直してください`,
  'room-too-small': (value) => `会場が小さすぎます（${value}席）。会場か定員を変えてください`,
  'room-taken': (value) => `会場が別の開催回で使われています（${value}）。会場か日程を変えてください`,
  'room-off': (value) => `会場が使えない日です（${value}）。会場か日程を変えてください`,
  'unknown-instructor': (value) => `講師「${value}」は設定にありません。選び直してください`,
  'instructor-taken': (value) => `講師が別の開催回を受け持っています（${value}）。講師か日程を変えてください`,
  'instructor-off': (value) => `講師が休みの日です（${value}）。講師か日程を変えてください`,
  'instructor-cannot-teach': (value) => `講師「${value}」はこのコースを担当していません。講師を選び直してください`,
  'instructor-over-days': (value) => `講師の四半期の担当日数を超えます（${value}日）`,
  'unknown-person': (value) => `受講者「${value}」はこの部門にいません。名簿から外してください`,
  'person-twice': () => 'この受講者はもう名簿に載っています',
  'person-elsewhere': (value) => `この受講者は同じコースの別の開催回（${value}）にも載っています`,
  'person-busy': (value) => `この受講者には同じ日（${value}）に別の研修があります`,
  'not-on-roster': () => 'この受講者は受講予定として名簿に載っていません',
  'other-course': (value) => `別のコース（${value}）の開催回へは移せません`,
  'no-seat': (value) => `空席がありません（定員${value}）。定員を増やすか、別の開催回を選んでください`,
  closed: () => '実施済みまたは中止の開催回の受講者は変えられません',
  'has-attended': () => '出席した受講者がいるため、中止・削除・日程の変更はできません。先に出欠を直してください',
  'people-lose-seats': (value) => `受講予定の${value}人が席を失います`,
  'kept-now': () => '提案のあとで固定または告知されました。もう一度提案を作ってください',
  'not-over': (value) => `最終日（${value}）がまだ来ていないため、出欠は記録できません`,
};

const en: Words = {
  'unknown-session': (value) => `The session "${value}" is no longer there: open the list again`,
  'unknown-course': (value) => `The catalogue has no course "${value}": choose another`,
  'no-class-days': (value) => `The course "${value}" has no class days, so it needs no sessions`,
  'day-count': (value) => `Not the course's own number of days (${value})`,
  'dates-not-rising': () => 'The days do not rise, or one is there twice: put them right',
  'no-working-day': (value) => `${value} is no working day: choose another`,
  blackout: (value) => `No sessions are held on ${value}: choose another day, or change the period in the settings`,
  past: (value) => `The first day (${value}) has passed`,
  'minimum-above-seats': (value) => `The minimum is above the seats (${value}): change one of them`,
  'seats-below-taken': (value) =>
    `More people than seats (${value}): add seats, or move people to another session first`,
  'too-few': (value) => `Fewer people than the minimum (${value})`,
  'unknown-room': (value) => `The settings have no room "${value}": choose another`,
  'room-too-small': (value) => `The room is too small (${value} seats): change the room or the seats`,
  'room-taken': (value) => `The room is taken by another session (${value}): change the room or the days`,
  'room-off': (value) => `The room cannot be used (${value}): change the room or the days`,
  'unknown-instructor': (value) => `The settings have no instructor "${value}": choose another`,
  'instructor-taken': (value) => `The instructor teaches another session (${value}): change the instructor or the days`,
  'instructor-off': (value) => `The instructor is away (${value}): change the instructor or the days`,
  'instructor-cannot-teach': (value) => `The instructor "${value}" does not teach this course: choose another`,
  'instructor-over-days': (value) => `More days than the instructor teaches in a quarter (${value})`,
  'unknown-person': (value) => `Nobody here is "${value}": take them off the roster`,
  'person-twice': () => 'This person is on the roster already',
  'person-elsewhere': (value) => `This person is in another session of the course too (${value})`,
  'person-busy': (value) => `This person is in another class on the same day (${value})`,
  'not-on-roster': () => 'This person is not enrolled in the session',
  'other-course': (value) => `Nobody can go over to a session of another course (${value})`,
  'no-seat': (value) => `No seat is free (${value} seats): add seats, or choose another session`,
  closed: () => 'People of a session that was held or cancelled cannot be changed',
  'has-attended': () => 'Somebody has attended: it cannot be cancelled, removed or moved. Correct the attendance first',
  'people-lose-seats': (value) => `${value} enrolled people lose their seats`,
  'kept-now': () => 'It was locked or announced after the proposal was made: propose again',
  'not-over': (value) => `The last day (${value}) is still to come: attendance cannot be recorded yet`,
};

const days = /\d{4}-\d{2}-\d{2}/g;

/** One sentence without a full stop. */
export function wordSessionProblem({ code, value }: SessionProblem, language: Language): string {
  return (language === 'ja' ? ja : en)[code](value.replace(days, (day) => formatTableDate(day, language)));
}
