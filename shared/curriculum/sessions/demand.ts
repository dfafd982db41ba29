/** The seats that sessions have to give, by people's planned paths. */
import { dayNumber } from '../../model/plain-date.ts';
import { compareText } from '../../planner/catalogue-index.ts';
import type { PathCourse, PlannedPath } from '../planned-path.ts';
import { inAskedOrder } from './person-pace.ts';
import type { SeatNeed } from './session-planning.ts';

/** Somebody with a planned path. */
export interface PathPerson {
  readonly person: string;
  readonly path: PlannedPath;
  readonly due: string | null;
  /** The order of courses that was asked for; prerequisites and levels stand above it. */
  readonly order?: readonly string[];
}

const inClass = ({ classDays }: PathCourse) => classDays > 0;

/** The day by which the seat or licence is there. */
const firstDay = ({ classDates, start }: PathCourse) => classDates[0] ?? start;

/** Class courses that must end before each class course: nearest prerequisites, e-learning between them skipped, and all of the level below. */
function classesBefore({ courses }: PlannedPath): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(courses.map((course) => [course.id, course]));
  const known = new Map<string, ReadonlySet<string>>();
  const nearest = (course: PathCourse): ReadonlySet<string> => {
    const found = known.get(course.id);
    if (found) return found;
    // Set first: prerequisites in a circle, which no path has, must not be walked for ever.
    const before = new Set<string>();
    known.set(course.id, before);
    for (const id of course.after) {
      const other = byId.get(id);
      if (!other) continue;
      if (inClass(other)) before.add(id);
      else for (const further of nearest(other)) before.add(further);
    }
    return before;
  };
  const classes = courses.filter(inClass);
  return new Map(
    classes.map((course) => {
      const lower = Math.max(...classes.filter(({ level }) => level < course.level).map(({ level }) => level));
      const below = classes.filter(({ level }) => level === lower).map(({ id }) => id);
      return [course.id, [...new Set([...below, ...nearest(course)])].sort(compareText)] as const;
    }),
  );
}

/**
 * The seats that people need.
 * @param replanned sessions that are planned anew: whoever has a seat in one needs a seat again.
 */
export function seatNeeds(people: readonly PathPerson[], replanned: ReadonlySet<string>): readonly SeatNeed[] {
  return people.flatMap(({ person, path, due, order = [] }) => {
    const before = classesBefore(inAskedOrder(path, order));
    return path.courses
      .filter((course) => inClass(course) && (course.session === null || replanned.has(course.session)))
      .map((course) => ({
        person,
        course: course.id,
        classDays: Math.ceil(course.classDays),
        wanted: firstDay(course),
        after: before.get(course.id) ?? [],
        due: due === null ? null : { date: due, daysAfter: daysAfter(course, path) },
      }));
  });
}

function daysAfter({ end }: PathCourse, { finish }: PlannedPath): number {
  return finish === null ? 0 : Math.max(0, dayNumber(finish) - dayNumber(end));
}
