/** What a department keeps of a planned roadmap: which courses when, and the sums. */
import type { DeadlineCheck, PlainCourse, Roadmap, RoadmapStage } from '../model/roadmap.ts';

export interface PathCourse {
  readonly id: string;
  /** The level of its stage. */
  readonly level: number;
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  /** Class days on the calendar. */
  readonly classDates: readonly string[];
  readonly eLearningHours: number;
  readonly classDays: number;
  /** Yen; null where it is unknown. */
  readonly cost: number | null;
  readonly costEstimated: boolean;
  /** The session that the class days are those of; null where they are assumed. */
  readonly session: string | null;
  /** Courses of this path that must end before it begins. */
  readonly after: readonly string[];
}

/** A roadmap without its explanations. */
export interface PlannedPath {
  readonly status: Roadmap['status'];
  readonly specialty: string;
  readonly from: number;
  readonly to: number;
  readonly start: string;
  /** The last day, `YYYY-MM-DD`; null where nothing is to be done. */
  readonly finish: string | null;
  readonly studyHours: number;
  readonly eLearningHours: number;
  readonly classDays: number;
  /** The sum of known costs, yen, and how many courses have none. */
  readonly knownCost: number;
  readonly unknownCosts: number;
  readonly deadline: { readonly date: string; readonly met: boolean } | null;
  /** True where everything is planned and only the due date is missed; the status is `infeasible` all the same. */
  readonly late: boolean;
  readonly courses: readonly PathCourse[];
  /** For each level above `from` up to `to`: the day on which its courses are done; a level without courses ends with the one below. Null where it is not reached. */
  readonly levelEnds: readonly { readonly level: number; readonly end: string | null }[];
  /** How many required attainments no allowed course brings, and how many of the choices clash; none where it is only late. */
  readonly uncovered: number;
  readonly conflicts: number;
}

/** Whether there is a roadmap at all; one that only misses the due date is one. */
export function leadsThere({ status, late }: Pick<PlannedPath, 'status' | 'late'>): boolean {
  return status !== 'infeasible' || late;
}

/** What a path is made from: a roadmap, explained or not. */
export type PathSource = Pick<
  Roadmap,
  'status' | 'specialty' | 'from' | 'to' | 'start' | 'totals' | 'uncovered' | 'conflicts'
> & {
  readonly deadline: Omit<DeadlineCheck, 'remedies'> | null;
  readonly stages: readonly RoadmapStage<PlainCourse>[];
};

/** The courses of a roadmap that one course rests on; of alternatives those that end before it. */
function restsOn(course: PlainCourse, ends: ReadonlyMap<string, string>): readonly string[] {
  const ids = course.prerequisites.flatMap((group) =>
    group.filter(({ met }) => met === 'planned').map((leaf) => leaf.course),
  );
  return [...new Set(ids)].filter((id) => (ends.get(id) ?? '9') < course.start).sort();
}

function levelEnds(roadmap: PathSource): PlannedPath['levelEnds'] {
  const { from, to, start, stages, status } = roadmap;
  const reached = status !== 'infeasible' || onlyLate(roadmap);
  let last = start;
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => {
    const level = from + 1 + index;
    const courses = stages.filter((stage) => stage.level <= level).flatMap((stage) => stage.courses);
    last = courses.reduce((latest, { end }) => (end > latest ? end : latest), last);
    return { level, end: reached ? last : null };
  });
}

/** Whether all would hold together if only the due date were given up. */
function onlyLate({ deadline }: PathSource): boolean {
  return deadline !== null && !deadline.met && deadline.restHolds;
}

/** The path of a roadmap. */
export function pathOf(roadmap: PathSource): PlannedPath {
  const { status, specialty, from, to, start, totals, deadline } = roadmap;
  const late = onlyLate(roadmap);
  const ends = new Map(roadmap.stages.flatMap(({ courses }) => courses.map(({ id, end }) => [id, end] as const)));
  return {
    status,
    specialty,
    from,
    to,
    start,
    finish: totals.finish,
    studyHours: totals.studyHours,
    eLearningHours: totals.eLearningHours,
    classDays: totals.classDays,
    knownCost: totals.knownCost,
    unknownCosts: totals.unknownCosts,
    deadline: deadline ? { date: deadline.date, met: deadline.met } : null,
    late,
    courses: roadmap.stages.flatMap(({ level, courses }) =>
      courses.map((course) => ({
        id: course.id,
        level,
        start: course.start,
        end: course.end,
        classDates: course.classDates,
        eLearningHours: course.eLearningHours ?? 0,
        classDays: course.classDays ?? 0,
        cost: course.cost,
        costEstimated: course.costEstimated,
        session: course.session?.id ?? null,
        after: restsOn(course, ends),
      })),
    ),
    levelEnds: levelEnds(roadmap),
    uncovered: roadmap.uncovered.length,
    conflicts: late ? 0 : roadmap.conflicts.length,
  };
}
