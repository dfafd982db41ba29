/** Order: by level (stage), then prerequisites, then area, then the catalogue order (ids). */
import type { Course } from '../model/catalogue-schema.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import { type CatalogueIndex, compareText } from './catalogue-index.ts';
import { stageLevels } from './stage-levels.ts';

/** Position of a group's area among the roadmap's rows; unknown areas come last. */
export function areaPosition(course: Course, standard: StandardIndex, { groups }: CatalogueIndex): number {
  const areas = standard.standard.roadmap?.areas ?? [];
  const position = areas.findIndex(({ id }) => id === groups.get(course.group)?.area);
  return position < 0 ? areas.length : position;
}

/**
 * How many planned courses of the same stage must come before each course, at least: its depth in the graph of
 * prerequisites. Cycles cannot occur among selected courses.
 */
function depths(
  courses: readonly Course[],
  prerequisites: ReadonlyMap<string, readonly string[]>,
  stage: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  const depth = (id: string): number => {
    const known = result.get(id);
    if (known !== undefined) return known;
    const before = (prerequisites.get(id) ?? []).filter((other) => stage.get(other) === stage.get(id));
    const value = before.length === 0 ? 0 : 1 + Math.max(...before.map(depth));
    result.set(id, value);
    return value;
  };
  for (const { id } of courses) depth(id);
  return result;
}

/**
 * Orders selected courses.
 * @param prerequisites for each course, the selected courses that must come before it.
 */
export function orderCourses(
  courses: readonly Course[],
  prerequisites: ReadonlyMap<string, readonly string[]>,
  standard: StandardIndex,
  catalogue: CatalogueIndex,
): readonly Course[] {
  const stage = stageLevels(courses, prerequisites);
  const depth = depths(courses, prerequisites, stage);
  const rank = (course: Course) => [
    stage.get(course.id) ?? 0,
    depth.get(course.id) ?? 0,
    areaPosition(course, standard, catalogue),
  ];
  const ranked = courses.map((course) => ({ course, rank: rank(course) }));
  ranked.sort((a, b) => {
    for (let i = 0; i < a.rank.length; i += 1) {
      const difference = (a.rank[i] ?? 0) - (b.rank[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return compareText(a.course.id, b.course.id);
  });
  return ranked.map(({ course }) => course);
}
