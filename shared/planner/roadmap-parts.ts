/** The parts of a roadmap as the contract shows them, from a dated selection. */
import { attainmentParts } from '../model/attainment.ts';
import type { Course } from '../model/catalogue-schema.ts';
import { formatPlainDate } from '../model/plain-date.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import type { PlainCourse, RoadmapCourse, RoadmapStage, RoadmapTotals, ScheduleProof } from '../model/roadmap.ts';
import type { Calendar } from './calendar.ts';
import { compareText } from './catalogue-index.ts';
import { type Dated, lastDay } from './dated.ts';
import { explain, prerequisiteTree } from './explain.ts';
import { costOf, studyHours } from './measure.ts';
import { stageLevels } from './stage-levels.ts';
import { waits } from './waits.ts';

/** Sums over the courses. Unknown is not zero. */
export function totalsOf(dated: Dated, { usualPrices }: PlanRequest): RoadmapTotals {
  const { ordered: courses } = dated;
  const sum = (value: (course: Course) => number) =>
    Math.round(courses.reduce((total, course) => total + value(course), 0) * 100) / 100;
  const costs = courses.map((course) => costOf(course, usualPrices));
  const unknownCosts = costs.filter(({ yen }) => yen === null).length;
  const knownCost = costs.reduce((total, { yen }) => total + (yen ?? 0), 0);
  return {
    courses: courses.length,
    eLearningHours: sum(({ eLearningHours }) => eLearningHours ?? 0),
    classDays: sum(({ classDays }) => classDays ?? 0),
    studyHours: sum(studyHours),
    cost: unknownCosts > 0 ? null : knownCost,
    knownCost,
    unknownCosts,
    estimatedCosts: costs.filter(({ estimated }) => estimated).length,
    finish: courses.length > 0 ? formatPlainDate(lastDay(dated)) : null,
  };
}

function plainCourse(course: Course, dated: Dated): PlainCourse {
  const { chosen } = dated.solved;
  const booking = dated.schedule.bookings.get(course.id);
  if (!booking) throw new Error(`no date for ${course.id}`);
  const { id, title, group, kind, levels, methods, eLearningHours, classDays, source, revision } = course;
  const { yen, estimated } = costOf(course, chosen.problem.request.usualPrices);
  return {
    id,
    title,
    group,
    area: chosen.problem.catalogue.groups.get(group)?.area ?? '',
    kind,
    levels,
    methods,
    eLearningHours,
    classDays,
    cost: yen,
    costEstimated: estimated,
    start: formatPlainDate(booking.start),
    end: formatPlainDate(booking.end),
    classDates: booking.classDays.map(formatPlainDate),
    session: booking.session ? { id: booking.session.id, place: booking.session.place } : null,
    prerequisites: prerequisiteTree(course, chosen),
    teaches: course.teaches.map(attainmentParts),
    source,
    revision,
  };
}

/** Courses in the order in which they begin; those that begin together keep theirs. */
function byStart<Shown extends PlainCourse>(courses: readonly Shown[]): readonly Shown[] {
  return [...courses].sort((a, b) => compareText(a.start, b.start));
}

/** The courses by stage and date, as `show` shows each. */
function stagesBy<Shown extends PlainCourse>(
  { solved, ordered }: Dated,
  show: (course: Course) => Shown,
): readonly RoadmapStage<Shown>[] {
  const courses = ordered.map(show);
  const stages = stageLevels(courses, solved.before);
  const levels = [...new Set(stages.values())].sort((a, b) => a - b);
  return levels.map((level) => ({ level, courses: byStart(courses.filter(({ id }) => stages.get(id) === level)) }));
}

/** The courses by stage and date. */
export function plainStages(dated: Dated): readonly RoadmapStage<PlainCourse>[] {
  return stagesBy(dated, (course) => plainCourse(course, dated));
}

/** The courses by stage and date, each explained. */
export function stagesOf(dated: Dated, calendar: Calendar): readonly RoadmapStage[] {
  const { chosen, rests } = dated.solved;
  const because = explain(chosen, rests, waits(dated, calendar));
  return stagesBy(dated, (course): RoadmapCourse => {
    const reason = because.get(course.id);
    if (!reason) throw new Error(`no reason for ${course.id}`);
    return { ...plainCourse(course, dated), because: reason };
  });
}

/** Whether these courses could end earlier in another order. */
export function scheduleProof(dated: Dated): ScheduleProof {
  const { earliest } = dated.schedule;
  if (earliest === null) return { status: 'optimal', earliest: null };
  return { status: lastDay(dated) <= earliest ? 'optimal' : 'feasible', earliest: formatPlainDate(earliest) };
}
