/** What changes from one roadmap to another: courses, sums and dates. Nothing is judged; the screen words it. */
import { dayNumber } from '../model/plain-date.ts';
import type { Roadmap, RoadmapCourse } from '../model/roadmap.ts';

/** A course in both roadmaps that begins or ends on another day. */
export interface MovedCourse {
  readonly course: string;
  readonly before: { readonly start: string; readonly end: string };
  readonly after: { readonly start: string; readonly end: string };
}

/**
 * What keeps a roadmap from meeting all choices: `gaps`, it lacks something required; `late`, it is whole but ends after
 * the deadline; `clash`, other choices do not hold together. Null where nothing does.
 */
export type Hitch = 'gaps' | 'late' | 'clash' | null;

export function hitchOf({ status, uncovered, deadline }: Roadmap): Hitch {
  if (status !== 'infeasible') return null;
  if (uncovered.length > 0) return 'gaps';
  return deadline?.met === false ? 'late' : 'clash';
}

/** `after` less `before`. Hours, days and yen are sums over all courses. */
export interface RoadmapDifference {
  /** Course ids in the order of the roadmap that has them. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly moved: readonly MovedCourse[];
  readonly courses: number;
  readonly studyHours: number;
  readonly eLearningHours: number;
  readonly classDays: number;
  /** Yen; null where either sum is unknown. */
  readonly cost: number | null;
  /** Yen of the costs that are known (estimates included). */
  readonly knownCost: number;
  readonly unknownCosts: number;
  /** Days from one finish to the other; null where either has none. */
  readonly finishDays: number | null;
  readonly finish: { readonly before: string | null; readonly after: string | null };
  readonly status: { readonly before: Roadmap['status']; readonly after: Roadmap['status'] };
  readonly hitch: { readonly before: Hitch; readonly after: Hitch };
}

function coursesOf({ stages }: Roadmap): ReadonlyMap<string, RoadmapCourse> {
  return new Map(stages.flatMap(({ courses }) => courses.map((course) => [course.id, course] as const)));
}

/** Tenths and halves must not leave traces of binary fractions. */
const rounded = (value: number) => Math.round(value * 100) / 100;

/** Compares two roadmaps. */
export function roadmapDifference(before: Roadmap, after: Roadmap): RoadmapDifference {
  const old = coursesOf(before);
  const now = coursesOf(after);
  const moved = [...now.values()].flatMap(({ id, start, end }): MovedCourse | readonly [] => {
    const was = old.get(id);
    if (!was || (was.start === start && was.end === end)) return [];
    return { course: id, before: { start: was.start, end: was.end }, after: { start, end } };
  });
  const a = before.totals;
  const b = after.totals;
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    moved,
    courses: b.courses - a.courses,
    studyHours: rounded(b.studyHours - a.studyHours),
    eLearningHours: rounded(b.eLearningHours - a.eLearningHours),
    classDays: rounded(b.classDays - a.classDays),
    cost: a.cost === null || b.cost === null ? null : b.cost - a.cost,
    knownCost: b.knownCost - a.knownCost,
    unknownCosts: b.unknownCosts - a.unknownCosts,
    finishDays: a.finish === null || b.finish === null ? null : dayNumber(b.finish) - dayNumber(a.finish),
    finish: { before: a.finish, after: b.finish },
    status: { before: before.status, after: after.status },
    hitch: { before: hitchOf(before), after: hitchOf(after) },
  };
}
