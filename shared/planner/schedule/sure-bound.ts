/**
 * A bound of all stages one after another that holds for every way of dating them, not only for the one found: each
 * stage begins as early as the bound of the one below allows, and as much of the allowance is left as any way leaves.
 */
import type { DayNumber } from '../../model/plain-date.ts';
import { type Calendar, monthNumber, startOfMonth } from '../calendar.ts';
import type { Desk } from './booking.ts';
import { type ClassPlanner, createClassPlanner } from './class-days.ts';
import { createELearningDesk } from './e-learning-desk.ts';
import { lastMonth, stageBound, tailsOf } from './stage-bound.ts';
import type { StageCourse } from './stage-course.ts';

/** What is sure of the stages so far. */
export interface Sure {
  /** The stages so far cannot end before this day. */
  readonly end: DayNumber;
  /** The last class of them begins in this month or later; null where they have none. */
  readonly last: { readonly month: number; readonly days: number } | null;
  /** Days of class in all of them. */
  readonly used: number;
}

export interface SureSetting {
  readonly calendar: Calendar;
  readonly start: DayNumber;
  readonly hoursPerWeek: number;
  readonly classDaysPerMonth: number;
}

/** A class planner of which only what a bound asks for is known: so many days used in all, some of them in one month. */
function partlyUsed(planner: ClassPlanner, total: number, month: number, days: number): ClassPlanner {
  return { ...planner, used: () => total, usedIn: (each) => (each === month ? days : 0) };
}

function boundFrom(
  entries: readonly StageCourse[],
  stageStart: DayNumber,
  { calendar, start, hoursPerWeek, classDaysPerMonth }: SureSetting,
  used: number,
  spent: number,
): DayNumber {
  const planner = createClassPlanner(calendar, start, classDaysPerMonth);
  const classes = partlyUsed(planner, used, monthNumber(stageStart), spent);
  const desk: Desk = { calendar, eLearning: createELearningDesk(calendar, hoursPerWeek), classes };
  return stageBound(
    { entries, booked: entries.map(() => null), stageStart, tails: tailsOf(entries), packed: true },
    desk,
  );
}

/**
 * A bound of the next stage. Where the last class below begins in the month in which this stage could begin at the
 * earliest, either its days are spent there, or this stage begins in a later month.
 */
function nextEnd(entries: readonly StageCourse[], from: DayNumber, before: Sure, setting: SureSetting): DayNumber {
  const { last, used } = before;
  const untouched = (day: DayNumber) => boundFrom(entries, day, setting, used, 0);
  if (!last || last.month !== monthNumber(from)) return untouched(from);
  const later = setting.calendar.workingDayFrom(startOfMonth(last.month + 1));
  return Math.min(boundFrom(entries, from, setting, used, last.days), untouched(later));
}

/** What is sure once another stage is added; `proven` is a bound of it that holds for every way as well, if known. */
export function addStage(
  entries: readonly StageCourse[],
  before: Sure | null,
  setting: SureSetting,
  proven: DayNumber | null,
): Sure {
  const { calendar, start, classDaysPerMonth } = setting;
  const from = before ? calendar.workingDayAfter(before.end) : start;
  const state: Sure = before ?? { end: start, last: null, used: 0 };
  const end = proven ?? nextEnd(entries, from, state, setting);
  const lengths = entries.map(({ leastDays }) => leastDays).filter((days) => days > 0);
  const used = state.used + lengths.reduce((sum, days) => sum + days, 0);
  if (lengths.length === 0) return { end, last: state.last, used };
  const planner = createClassPlanner(calendar, start, classDaysPerMonth);
  const last = lastMonth(
    lengths,
    Math.max(planner.firstMonth, monthNumber(from)),
    partlyUsed(planner, state.used, 0, 0),
  );
  return { end, last, used };
}
