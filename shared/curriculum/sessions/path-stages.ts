/** The courses of a person's path by stage, with what rests on what within it: what stays the same whatever seats there are. */
import type { PacedCourse } from './person-pace.ts';

export interface PathStages {
  /** Courses by their places, level by level; within a level in the order of the path. */
  readonly courses: readonly PacedCourse[];
  readonly places: ReadonlyMap<string, number>;
  /** By stage: its places. */
  readonly stages: readonly (readonly number[])[];
  /** By place: its stage; the places of its stage that must end before it begins, and those on the way to it. */
  readonly stageOf: readonly number[];
  readonly before: readonly (readonly number[])[];
  readonly restsOn: readonly ReadonlySet<number>[];
}

export function pathStages(all: readonly PacedCourse[]): PathStages {
  const levels = [...new Set(all.map(({ level }) => level))].sort((a, b) => a - b);
  const courses = levels.flatMap((level) => all.filter((course) => course.level === level));
  const places = new Map(courses.map(({ id }, place) => [id, place]));
  const stageOf = courses.map(({ level }) => levels.indexOf(level));
  const before = courses.map(({ after }, place) =>
    after
      .flatMap((id) => places.get(id) ?? [])
      .filter((other) => other !== place && stageOf[other] === stageOf[place])
      .sort((a, b) => a - b),
  );
  const restsOn = courses.map((_, place) => {
    const found = new Set<number>();
    const visit = (at: number) => {
      for (const other of before[at] ?? []) {
        if (found.has(other)) continue;
        found.add(other);
        visit(other);
      }
    };
    visit(place);
    return found;
  });
  return {
    courses,
    places,
    stages: levels.map((_, stage) => [...courses.keys()].filter((place) => stageOf[place] === stage)),
    stageOf,
    before,
    restsOn,
  };
}
