/** The timeline as geometry: fiscal years and quarters across, courses in order down. */
import { type DayNumber, dayNumber, firstOfMonth, fiscalYear, yearMonth } from '../../../shared/model/plain-date.ts';
import type { Roadmap, RoadmapCourse } from '../../../shared/model/roadmap.ts';

export interface TimelineMark {
  readonly x: number;
  readonly width: number;
  readonly date: string;
}

/** `study`: e-learning hours; `class`: class days alone; `activity`: neither hours nor days. */
export type BarKind = 'study' | 'class' | 'activity';

export interface TimelineBar {
  readonly kind: BarKind;
  readonly x: number;
  readonly width: number;
  readonly classDays: readonly TimelineMark[];
}

export type TimelineRow =
  | {
      readonly kind: 'level';
      readonly level: number;
      readonly y: number;
      readonly x: number;
      readonly width: number;
      readonly courses: number;
      readonly start: string;
      readonly end: string;
    }
  | {
      readonly kind: 'course';
      readonly course: RoadmapCourse;
      readonly order: number;
      readonly y: number;
      readonly bar: TimelineBar;
    };

export interface TimelineSpan {
  readonly x: number;
  readonly width: number;
  readonly year: number;
  /** 1 is April to June; null for a whole fiscal year. */
  readonly quarter: number | null;
}

export interface TimelineLine {
  readonly kind: 'today' | 'start' | 'finish';
  readonly x: number;
  readonly date: string;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly years: readonly TimelineSpan[];
  readonly quarters: readonly TimelineSpan[];
  readonly rows: readonly TimelineRow[];
  readonly lines: readonly TimelineLine[];
}

export const timelineMetrics = {
  rowHeight: 24,
  levelHeight: 28,
  leastPixelsPerDay: 0.3,
  mostPixelsPerDay: 4,
} as const;

const m = timelineMetrics;

/** The first day of the quarter that a day is in. */
function quarterStart(day: DayNumber): DayNumber {
  const { year, month } = yearMonth(day);
  return firstOfMonth(year, month - ((month - 1) % 3));
}

function nextQuarter(day: DayNumber): DayNumber {
  const { year, month } = yearMonth(day);
  return firstOfMonth(year, month + 3);
}

interface Axis {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly perDay: number;
}

function axisOf(roadmap: Roadmap, width: number): Axis {
  const start = dayNumber(roadmap.start);
  const finish = dayNumber(roadmap.totals.finish ?? roadmap.start);
  const first = quarterStart(start);
  const last = nextQuarter(quarterStart(finish));
  const perDay = Math.min(Math.max(width / (last - first), m.leastPixelsPerDay), m.mostPixelsPerDay);
  return { first, last, perDay };
}

const at = (axis: Axis, day: DayNumber) => (day - axis.first) * axis.perDay;

function quartersOf(axis: Axis): TimelineSpan[] {
  const spans: TimelineSpan[] = [];
  for (let day = axis.first; day < axis.last; day = nextQuarter(day)) {
    const quarter = (Math.floor((yearMonth(day).month - 1) / 3) + 3) % 4;
    const x = at(axis, day);
    spans.push({ x, width: at(axis, nextQuarter(day)) - x, year: fiscalYear(day), quarter: quarter + 1 });
  }
  return spans;
}

function yearsOf(quarters: readonly TimelineSpan[]): TimelineSpan[] {
  const years: TimelineSpan[] = [];
  for (const { x, width, year } of quarters) {
    const last = years.at(-1);
    if (last?.year === year) years[years.length - 1] = { ...last, width: x + width - last.x };
    else years.push({ x, width, year, quarter: null });
  }
  return years;
}

function barKind({ eLearningHours, classDays }: RoadmapCourse): BarKind {
  if (eLearningHours !== null) return 'study';
  return classDays === null ? 'activity' : 'class';
}

function barOf(course: RoadmapCourse, axis: Axis): TimelineBar {
  const x = at(axis, dayNumber(course.start));
  const width = Math.max(at(axis, dayNumber(course.end) + 1) - x, 3);
  const classDays = course.classDates.map((date) => ({
    x: at(axis, dayNumber(date)),
    width: Math.max(axis.perDay, 2.5),
    date,
  }));
  return { kind: barKind(course), x, width, classDays };
}

function rowsOf(roadmap: Roadmap, axis: Axis): { readonly rows: TimelineRow[]; readonly height: number } {
  const rows: TimelineRow[] = [];
  let y = 0;
  let order = 0;
  for (const { level, courses } of roadmap.stages) {
    const start = courses.map((course) => course.start).sort()[0];
    const end = courses
      .map((course) => course.end)
      .sort()
      .at(-1);
    if (start === undefined || end === undefined) continue;
    const x = at(axis, dayNumber(start));
    const width = at(axis, dayNumber(end) + 1) - x;
    rows.push({ kind: 'level', level, y, x, width, courses: courses.length, start, end });
    y += m.levelHeight;
    for (const course of courses) {
      order += 1;
      rows.push({ kind: 'course', course, order, y, bar: barOf(course, axis) });
      y += m.rowHeight;
    }
  }
  return { rows, height: y };
}

function linesOf(roadmap: Roadmap, axis: Axis, today: string): TimelineLine[] {
  const line = (kind: TimelineLine['kind'], date: string, day: DayNumber) => ({ kind, date, x: at(axis, day) });
  const lines = [line('start', roadmap.start, dayNumber(roadmap.start))];
  const { finish } = roadmap.totals;
  if (finish !== null) lines.push(line('finish', finish, dayNumber(finish) + 1));
  const now = dayNumber(today);
  if (now > axis.first && now < axis.last) lines.push(line('today', today, now));
  return lines;
}

/** Lays a roadmap out on at least `width` pixels; longer roadmaps become wider, so that quarters stay readable. */
export function layoutTimeline(roadmap: Roadmap, today: string, width: number): TimelineLayout {
  const axis = axisOf(roadmap, width);
  const quarters = quartersOf(axis);
  const { rows, height } = rowsOf(roadmap, axis);
  return {
    width: at(axis, axis.last),
    height,
    years: yearsOf(quarters),
    quarters,
    rows,
    lines: linesOf(roadmap, axis, today),
  };
}
