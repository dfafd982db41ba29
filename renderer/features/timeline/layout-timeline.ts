/** The timeline as geometry: fiscal years and quarters across, courses in order down. */
import { type DayNumber, dayNumber } from '../../../shared/model/plain-date.ts';
import type { Roadmap, RoadmapCourse } from '../../../shared/model/roadmap.ts';
import { quartersOf, type TimelineScale, type TimelineSpan, timelineScale, xOf, yearsOf } from './timeline-scale.ts';

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

export interface TimelineLine {
  readonly kind: 'today' | 'start' | 'finish' | 'deadline';
  readonly x: number;
  readonly date: string;
}

export interface TimelineLayout {
  readonly scale: TimelineScale;
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
} as const;

const m = timelineMetrics;

function barKind({ eLearningHours, classDays }: RoadmapCourse): BarKind {
  if (eLearningHours !== null) return 'study';
  return classDays === null ? 'activity' : 'class';
}

/** The bar of a course with given dates. */
export function barOf(course: RoadmapCourse, scale: TimelineScale): TimelineBar {
  const x = xOf(scale, dayNumber(course.start));
  const width = Math.max(xOf(scale, dayNumber(course.end) + 1) - x, 3);
  const classDays = course.classDates.map((date) => ({
    x: xOf(scale, dayNumber(date)),
    width: Math.max(scale.perDay, 2.5),
    date,
  }));
  return { kind: barKind(course), x, width, classDays };
}

function rowsOf(roadmap: Roadmap, scale: TimelineScale): { readonly rows: TimelineRow[]; readonly height: number } {
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
    const x = xOf(scale, dayNumber(start));
    const width = xOf(scale, dayNumber(end) + 1) - x;
    rows.push({ kind: 'level', level, y, x, width, courses: courses.length, start, end });
    y += m.levelHeight;
    for (const course of courses) {
      order += 1;
      rows.push({ kind: 'course', course, order, y, bar: barOf(course, scale) });
      y += m.rowHeight;
    }
  }
  return { rows, height: y };
}

function linesOf(roadmap: Roadmap, scale: TimelineScale, today: string): TimelineLine[] {
  const line = (kind: TimelineLine['kind'], date: string, day: DayNumber) => ({ kind, date, x: xOf(scale, day) });
  const lines = [line('start', roadmap.start, dayNumber(roadmap.start))];
  const { finish } = roadmap.totals;
  if (finish !== null) lines.push(line('finish', finish, dayNumber(finish) + 1));
  if (roadmap.deadline) lines.push(line('deadline', roadmap.deadline.date, dayNumber(roadmap.deadline.date) + 1));
  const now = dayNumber(today);
  if (now > scale.first && now < scale.last) lines.push(line('today', today, now));
  return lines;
}

/**
 * Lays a roadmap out on at least `width` pixels; longer roadmaps become wider, so that quarters stay readable. `held`
 * keeps a scale, for a roadmap that takes another's place for a moment.
 */
export function layoutTimeline(roadmap: Roadmap, today: string, width: number, held?: TimelineScale): TimelineLayout {
  const scale = timelineScale(roadmap, width, held);
  const quarters = quartersOf(scale);
  const { rows, height } = rowsOf(roadmap, scale);
  return {
    scale,
    width: xOf(scale, scale.last),
    height,
    years: yearsOf(quarters),
    quarters,
    rows,
    lines: linesOf(roadmap, scale, today),
  };
}
