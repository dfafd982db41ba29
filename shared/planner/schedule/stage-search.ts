/**
 * A stage that ends as early as can be: greedy first, and where that does not meet the bound, a search over the orders
 * in which its courses are booked, each in every session that fits.
 */
import type { DayNumber } from '../../model/plain-date.ts';
import {
  type Booking,
  bookCourse,
  type Desk,
  fittingSessions,
  markDesk,
  readyForClass,
  releasedFrom,
  undoDesk,
} from './booking.ts';
import {
  announcedFirst,
  bookByPreference,
  bookGreedily,
  bookInOrder,
  earliestStart,
  type Preference,
  readyDay,
  wishedFirst,
} from './greedy-stage.ts';
import { stageBound, tailsOf } from './stage-bound.ts';
import type { OpenSession, StageCourse } from './stage-course.ts';

/** How much searching may cost, over all stages: places tried, counted so that the same question has one answer. */
export interface ScheduleEffort {
  nodes: number;
}

export interface DatedStage {
  /** By place. */
  readonly bookings: readonly Booking[];
  readonly end: DayNumber;
  /** The stage cannot end before this day, given what was booked before it. */
  readonly bound: DayNumber;
}

/** A booking decided on: which course, and which of its fitting sessions; null where its days are free or assumed. */
interface Step {
  readonly place: number;
  readonly session: OpenSession | null;
}

interface Search {
  readonly entries: readonly StageCourse[];
  readonly stageStart: DayNumber;
  readonly desk: Desk;
  readonly tails: readonly number[];
  /** Courses whose place among the others makes no difference: study that nothing follows. They come last. */
  readonly indifferent: ReadonlySet<number>;
  readonly booked: (Booking | null)[];
  readonly steps: Step[];
  readonly effort: ScheduleEffort;
  /** States met before, each with all that lies ahead tried. */
  readonly seen: Set<string>;
  best: { readonly worth: number; readonly steps: readonly Step[] | null };
}

/** Every day that is only assumed weighs more than any finish: announced sessions are joined where they can be. */
const perAssumed = 1_000_000;

const assumedIn = (booked: readonly (Booking | null)[]) => booked.filter((booking) => booking?.assumed).length;

/** What a way of booking is compared by: the fewest assumed days, then the earliest end. */
function worthOf(booked: readonly (Booking | null)[], stageStart: DayNumber): number {
  return lastEnd(booked, stageStart) + perAssumed * assumedIn(booked);
}

const lastEnd = (booked: readonly (Booking | null)[], stageStart: DayNumber) =>
  booked.reduce((end, booking) => Math.max(end, booking?.end ?? end), stageStart);

function boundOf({ entries, booked, stageStart, tails, desk }: Search): DayNumber {
  return stageBound({ entries, booked, stageStart, tails, packed: false }, desk);
}

function indifferentPlaces(entries: readonly StageCourse[], fixed: readonly number[]): ReadonlySet<number> {
  const needed = new Set([...entries.flatMap(({ before }) => before), ...fixed]);
  return new Set(
    [...entries.keys()].filter((place) => {
      const entry = entries[place];
      return entry !== undefined && entry.classDays === 0 && entry.before.length === 0 && !needed.has(place);
    }),
  );
}

/** What lies ahead depends on nothing else: which courses are booked, and the days that are still free. */
function stateKey({ booked, entries }: Search): string {
  return booked
    .map((booking, place) => {
      if (!booking) return '-';
      const study = booking.studied === null ? '' : `${booking.start}`;
      return entries[place]?.classDays ? `${study}:${booking.classDays.join('.')}` : `${study}>${booking.end}`;
    })
    .join('|');
}

/** Steps that could come next, those that begin first in front; the desk must stand as it did whenever one is taken. */
function* nextSteps(search: Search): Generator<Step> {
  const { entries, booked, stageStart, desk, indifferent } = search;
  const open = [...entries.keys()].filter((place) => !booked[place]);
  const others = open.filter((place) => !indifferent.has(place));
  const candidates = (others.length > 0 ? others : open.slice(0, 1)).flatMap((place) => {
    const entry = entries[place];
    const ready = entry ? readyDay(entry, booked, stageStart) : null;
    return entry && ready !== null ? [{ place, entry, ready, start: earliestStart(entry, ready, desk) }] : [];
  });
  candidates.sort(
    (a, b) => a.start - b.start || (search.tails[b.place] ?? 0) - (search.tails[a.place] ?? 0) || a.place - b.place,
  );
  for (const { place, entry, ready } of candidates) {
    for (const session of choicesOf(entry, ready, desk)) yield { place, session };
  }
}

/** Each session that fits, and the days after all of them; one choice where there are no sessions. */
function choicesOf(entry: StageCourse, ready: DayNumber, desk: Desk): readonly (OpenSession | null)[] {
  if (!entry.announced) return [null];
  const earliest = readyForClass(entry, releasedFrom(entry, ready), desk);
  return [...fittingSessions(entry, earliest, desk), null];
}

function visit(search: Search, target: DayNumber): void {
  const { entries, booked, stageStart, desk, steps, effort } = search;
  if (!booked.includes(null)) {
    const worth = worthOf(booked, stageStart);
    if (worth < search.best.worth) search.best = { worth, steps: [...steps] };
    return;
  }
  const key = stateKey(search);
  if (search.seen.has(key)) return;
  search.seen.add(key);
  for (const step of nextSteps(search)) {
    if (effort.nodes <= 0 || search.best.worth <= target) return;
    effort.nodes -= 1;
    const entry = entries[step.place];
    const ready = entry ? readyDay(entry, booked, stageStart) : null;
    if (!entry || ready === null) continue;
    const mark = markDesk(desk);
    booked[step.place] = bookCourse(entry, ready, desk, step.session);
    steps.push(step);
    if (boundOf(search) + perAssumed * assumedIn(booked) < search.best.worth) visit(search, target);
    steps.pop();
    booked[step.place] = null;
    undoDesk(desk, mark);
  }
}

/** A way to book all that has no date yet. */
type Way = (booked: (Booking | null)[]) => void;

/** Orders that often end first: by what begins first, by long classes (short ones then fill the months), by what waits behind. */
function waysOf(
  entries: readonly StageCourse[],
  stageStart: DayNumber,
  desk: Desk,
  tails: readonly number[],
): readonly Way[] {
  const preferences: readonly Preference[] = [
    ({ classDays }) => -classDays,
    (_, place) => -(tails[place] ?? 0),
    ({ classDays, hours }) => (hours > 0 ? 0 : 1_000) - classDays,
    ({ classDays }) => classDays,
  ];
  const plain: readonly Way[] = [
    (booked) => bookGreedily(entries, booked, stageStart, desk),
    ...preferences.map(
      (preference): Way =>
        (booked) =>
          bookByPreference(entries, booked, stageStart, desk, preference),
    ),
  ];
  const announced = announcedFirst(entries);
  if (announced.length === 0) return plain;
  const sessionsFirst = plain.map(
    (way): Way =>
      (booked) => {
        bookInOrder(entries, announced, booked, stageStart, desk);
        way(booked);
      },
  );
  return [...plain, ...sessionsFirst];
}

/** What the quickest way comes to. */
interface Quickest {
  readonly way: Way;
  readonly worth: number;
  readonly booked: readonly (Booking | null)[];
  /** Whether the desk stands as it leaves it; else as it was before. */
  readonly onDesk: boolean;
}

/** The way that ends first, the first of equals; ways are tried until one meets the bound. */
function quickestWay(
  entries: readonly StageCourse[],
  fixed: readonly (Booking | null)[],
  stageStart: DayNumber,
  desk: Desk,
  tails: readonly number[],
  bound: DayNumber,
): Quickest {
  let best: Quickest | null = null;
  for (const way of waysOf(entries, stageStart, desk, tails)) {
    const mark = markDesk(desk);
    const booked = [...fixed];
    way(booked);
    const worth = worthOf(booked, stageStart);
    if (worth <= bound) return { way, worth, booked, onDesk: true };
    undoDesk(desk, mark);
    if (!best || worth < best.worth) best = { way, worth, booked, onDesk: false };
  }
  if (!best) throw new Error('a stage has at least one way');
  return best;
}

/**
 * Dates the courses of a stage on the desk, where they stay booked.
 * @param entries none of them accompanies its level.
 */
export function dateStage(
  entries: readonly StageCourse[],
  stageStart: DayNumber,
  desk: Desk,
  effort: ScheduleEffort,
): DatedStage {
  const booked: (Booking | null)[] = entries.map(() => null);
  const tails = tailsOf(entries);
  const fixed = wishedFirst(entries);
  bookInOrder(entries, fixed, booked, stageStart, desk);
  const bound = stageBound({ entries, booked, stageStart, tails, packed: true }, desk);
  const quickest = quickestWay(entries, booked, stageStart, desk, tails, bound);
  const { way, worth } = quickest;
  if (quickest.onDesk || effort.nodes <= 0) {
    if (!quickest.onDesk) way([...booked]);
    return {
      bookings: quickest.booked.filter((each) => each !== null),
      end: lastEnd(quickest.booked, stageStart),
      bound,
    };
  }
  const search: Search = {
    entries,
    stageStart,
    desk,
    tails,
    indifferent: indifferentPlaces(entries, fixed),
    booked: [...booked],
    steps: [],
    effort,
    seen: new Set(),
    best: { worth, steps: null },
  };
  visit(search, bound);
  const dated = replay(search, booked, way);
  return { ...dated, bound: effort.nodes > 0 ? Math.max(bound, dated.end) : bound };
}

/** Books the best steps once more, or the quickest way where nothing better was found. */
function replay(search: Search, booked: (Booking | null)[], way: Way): Omit<DatedStage, 'bound'> {
  const { entries, stageStart, desk, best } = search;
  for (const { place, session } of best.steps ?? []) {
    const entry = entries[place];
    const ready = entry ? readyDay(entry, booked, stageStart) : null;
    if (entry && ready !== null) booked[place] = bookCourse(entry, ready, desk, session);
  }
  if (booked.includes(null)) way(booked);
  return { bookings: booked.filter((each) => each !== null), end: lastEnd(booked, stageStart) };
}
