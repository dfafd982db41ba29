/** Explanation: why each course is in the roadmap, and how each of its prerequisites is met. */
import { type Attainment, attainmentParts } from '../model/attainment.ts';
import type { Course } from '../model/catalogue-schema.ts';
import type { Because, PrerequisiteLeaf, PrerequisiteMet, Wait } from '../model/roadmap.ts';
import type { Problem } from './problem.ts';

export interface Chosen {
  readonly problem: Problem;
  /** Ids of the selected courses. */
  readonly ids: ReadonlySet<string>;
  /** Ids of all courses that could be taken. */
  readonly takeable: ReadonlySet<string>;
}

function met(leaf: string, { problem, ids }: Chosen): PrerequisiteMet {
  return problem.metAlready(leaf) ?? (ids.has(leaf) ? 'planned' : null);
}

/** The whole AND/OR tree of a course's prerequisites with its met and unmet leaves. */
export function prerequisiteTree(course: Course, chosen: Chosen): readonly (readonly PrerequisiteLeaf[])[] {
  const { courses } = chosen.problem.catalogue;
  return course.prerequisites.map((group) =>
    group.map((leaf) => ({
      course: leaf,
      title: courses.get(leaf)?.title ?? { ja: leaf, en: leaf },
      met: met(leaf, chosen),
    })),
  );
}

/** How many selected courses teach each attainment of the gap. */
function teachersInRoadmap({ problem, ids }: Chosen): ReadonlyMap<Attainment, number> {
  const missing = new Set(problem.gap);
  const result = new Map<Attainment, number>();
  for (const id of ids) {
    for (const key of problem.catalogue.courses.get(id)?.teaches ?? []) {
      if (missing.has(key)) result.set(key, (result.get(key) ?? 0) + 1);
    }
  }
  return result;
}

/** Why each selected course is there. @param rests for each course, the selected ones that meet its prerequisites. */
export function explain(
  chosen: Chosen,
  rests: ReadonlyMap<string, readonly string[]>,
  waits: ReadonlyMap<string, Wait>,
): ReadonlyMap<string, Because> {
  const { problem, ids, takeable } = chosen;
  const { courses, teachers } = problem.catalogue;
  const counts = teachersInRoadmap(chosen);
  const locked = new Set(problem.locked);
  const after = new Map<string, string[]>();
  for (const [id, list] of rests) for (const earlier of list) after.set(earlier, [...(after.get(earlier) ?? []), id]);
  return new Map(
    [...ids].map((id) => {
      const onlyHere = (courses.get(id)?.teaches ?? []).filter((key) => counts.get(key) === 1);
      const others = (key: Attainment) =>
        (teachers.get(key) ?? []).filter((other) => other !== id && takeable.has(other));
      const because: Because = {
        locked: locked.has(id),
        onlyHere: onlyHere.map(attainmentParts),
        onlyCourse: onlyHere.filter((key) => others(key).length === 0).map(attainmentParts),
        prerequisiteOf: (after.get(id) ?? []).sort(),
        notEarlier: waits.get(id) ?? { kind: 'start' },
        passedOver: [...new Set(onlyHere.flatMap(others))].sort(),
      };
      return [id, because] as const;
    }),
  );
}
