/** What a change of sessions does to those who sit in them: who loses the seat, why, and where the next free one is. */
import type { DayOff } from '../../model/work-calendar.ts';
import { compareText } from '../../planner/catalogue-index.ts';
import { type CourseSession, takenSeats } from '../course-session.ts';
import { seatedIn, seatKey } from './kept-sessions.ts';
import type { SeatNeed } from './session-planning.ts';

export interface ReseatInput {
  /** All sessions of the department before the change, and after it. */
  readonly before: readonly CourseSession[];
  readonly after: readonly CourseSession[];
  /** What people need, with what must come before and their due dates. */
  readonly needs: readonly SeatNeed[];
  readonly daysOff: ReadonlyMap<string, readonly DayOff[]>;
  /** Seats are looked for in sessions that begin on this day or later, `YYYY-MM-DD`. */
  readonly from: string;
}

/**
 * Why a seat is lost: the session is gone or cancelled; it has too few seats now; its new days are the person's own days
 * off, or those of another class; a class that must come before ends too late, or one that rests on it begins too soon.
 */
export type WhyLost = 'cancelled' | 'seats' | 'days-off' | 'clash' | 'order';

export interface LostSeat {
  readonly session: string;
  readonly course: string;
  readonly person: string;
  readonly why: WhyLost;
  /** The first session with room to which the person can come; null where there is none. */
  readonly next: string | null;
}

export interface SeatEffect {
  /** By due date, then day planned, then person: in this order seats are found. */
  readonly lost: readonly LostSeat[];
  /** Sessions that would be held with too few people once everybody has moved, by id. */
  readonly belowMinimum: readonly string[];
}

interface Seat {
  readonly session: CourseSession;
  readonly person: string;
}

/** A session in which people sit who can still lose or get a seat. */
const isOpen = ({ status }: CourseSession) => status === 'proposed' || status === 'announced';

const firstDate = ({ dates }: CourseSession) => dates[0] ?? '';
const lastDate = ({ dates }: CourseSession) => dates.at(-1) ?? '';

function enrolled(session: CourseSession): readonly string[] {
  return session.roster.filter(({ attendance }) => attendance === 'enrolled').map(({ person }) => person);
}

/** Says what hinders a person from coming to a session; null where nothing does. */
function createHindrance({ after, needs, daysOff }: ReseatInput, isLost: (session: string, person: string) => boolean) {
  const seats = new Map<string, CourseSession[]>();
  for (const session of after) {
    for (const person of seatedIn(session)) {
      const list = seats.get(person) ?? [];
      seats.set(person, list);
      list.push(session);
    }
  }
  const before = new Map(needs.map((need) => [seatKey(need.person, need.course), need.after]));
  const rests = (person: string, course: string, on: string) =>
    before.get(seatKey(person, course))?.includes(on) ?? false;
  /** @param more seats that the person has been given meanwhile. */
  return (person: string, session: CourseSession, more: readonly CourseSession[] = []): WhyLost | null => {
    const away = daysOff.get(person) ?? [];
    if (session.dates.some((date) => away.some(({ from, to }) => from <= date && date <= to))) return 'days-off';
    const others = [...(seats.get(person) ?? []), ...more].filter(
      (other) => other.id !== session.id && other.course !== session.course && !isLost(other.id, person),
    );
    if (others.some(({ dates }) => dates.some((date) => session.dates.includes(date)))) return 'clash';
    const isOutOfOrder = others.some(
      (other) =>
        (rests(person, session.course, other.course) && lastDate(other) >= firstDate(session)) ||
        (rests(person, other.course, session.course) && lastDate(session) >= firstDate(other)),
    );
    return isOutOfOrder ? 'order' : null;
  };
}

/** The order in which people keep, and get, seats. */
function createFairness({ needs }: ReseatInput) {
  const byKey = new Map(needs.map((need) => [seatKey(need.person, need.course), need]));
  const last = '9999-99-99';
  return (a: Seat, b: Seat): number => {
    const [one, other] = [a, b].map(({ person, session }) => byKey.get(seatKey(person, session.course)));
    return (
      compareText(one?.due?.date ?? last, other?.due?.date ?? last) ||
      compareText(one?.wanted ?? last, other?.wanted ?? last) ||
      compareText(a.person, b.person) ||
      compareText(a.session.id, b.session.id)
    );
  };
}

/** Seats of the sessions before the change that are not there after it, or to which the person cannot come any more. */
function lostSeats(input: ReseatInput): readonly (Seat & { readonly why: WhyLost })[] {
  const byFairness = createFairness(input);
  const now = new Map(input.after.map((session) => [session.id, session]));
  const hinders = createHindrance(input, () => false);
  return input.before.filter(isOpen).flatMap((session) => {
    const changed = now.get(session.id);
    const seats = enrolled(session).map((person) => ({ session, person }));
    if (!changed || changed.status === 'cancelled')
      return seats.map((seat) => ({ ...seat, why: 'cancelled' as const }));
    const hasMoved = changed.dates.join() !== session.dates.join();
    const still = new Set(enrolled(changed));
    const lost: (Seat & { readonly why: WhyLost })[] = [];
    const staying: Seat[] = [];
    for (const seat of seats.filter(({ person }) => still.has(person)).sort(byFairness)) {
      const why = hasMoved ? hinders(seat.person, changed) : null;
      if (why) lost.push({ ...seat, why });
      else staying.push(seat);
    }
    const others = takenSeats(changed) - staying.length - lost.length;
    const tooMany = staying.slice(Math.max(0, changed.seats - others));
    return [...lost, ...tooMany.map((seat) => ({ ...seat, why: 'seats' as const }))];
  });
}

/** Who loses a seat by a change of sessions, and where the next seat with room is. No seat is given twice. */
export function reseat(input: ReseatInput): SeatEffect {
  const lost = [...lostSeats(input)].sort(createFairness(input));
  const lostKeys = new Set(lost.map(({ session, person }) => seatKey(person, session.id)));
  const isLost = (session: string, person: string) => lostKeys.has(seatKey(person, session));
  const hinders = createHindrance(input, isLost);
  const open = input.after
    .filter((session) => isOpen(session) && firstDate(session) >= input.from)
    .sort((a, b) => compareText(firstDate(a), firstDate(b)) || compareText(a.id, b.id));
  const taken = new Map(
    input.after.map((session) => [
      session.id,
      takenSeats(session) - enrolled(session).filter((person) => isLost(session.id, person)).length,
    ]),
  );
  const given = new Map<string, CourseSession[]>();
  const result = lost.map(({ session, person, why }): LostSeat => {
    const mine = given.get(person) ?? [];
    const next = open.find(
      (other) =>
        other.course === session.course &&
        other.id !== session.id &&
        (taken.get(other.id) ?? 0) < other.seats &&
        hinders(person, other, mine) === null,
    );
    if (next) {
      taken.set(next.id, (taken.get(next.id) ?? 0) + 1);
      given.set(person, [...mine, next]);
    }
    return { session: session.id, course: session.course, person, why, next: next?.id ?? null };
  });
  const belowMinimum = open.filter(({ id, minimum }) => (taken.get(id) ?? 0) < minimum).map(({ id }) => id);
  return { lost: result, belowMinimum: belowMinimum.sort(compareText) };
}
