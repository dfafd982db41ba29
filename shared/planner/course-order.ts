/** The order of courses that a question asks for (`order`): what must end before what, and whether it can be kept. */
import { RefusalError } from '../contract/error.ts';
import type { Course } from '../model/catalogue-schema.ts';
import { orderBlocked } from './feasibility.ts';
import type { Problem } from './problem.ts';
import { stageLevels } from './stage-levels.ts';

/** The courses that `course` rests on, through any alternative, however far down. */
function everythingBelow(course: string, { courses }: Problem['catalogue']): ReadonlySet<string> {
  const below = new Set<string>();
  const visit = (id: string): void => {
    for (const leaf of courses.get(id)?.prerequisites.flat() ?? []) {
      if (below.has(leaf)) continue;
      below.add(leaf);
      visit(leaf);
    }
  };
  visit(course);
  return below;
}

function checkRepeats(order: readonly string[]): void {
  const course = order.find((id, place) => order.indexOf(id) !== place);
  if (course !== undefined) throw new RefusalError('order-refused', { problem: 'repeated', course, others: [] });
}

/** A course that spans levels is taken in the lower one where a course that comes after it there rests on it. */
function checkLevels(courses: readonly Course[]): void {
  const places = new Map(courses.map(({ id }, place) => [id, place]));
  const rests = new Map(
    courses.map(({ id, prerequisites }, place) => [
      id,
      prerequisites.flat().filter((leaf) => (places.get(leaf) ?? place) < place),
    ]),
  );
  const levels = stageLevels(courses, rests);
  const level = ({ id }: Course) => levels.get(id) ?? 0;
  courses.forEach((course, place) => {
    const others = courses.slice(place + 1).filter((later) => level(later) < level(course));
    if (others.length === 0) return;
    throw new RefusalError('order-refused', {
      problem: 'level',
      course: course.id,
      others: others.map(({ id }) => id),
    });
  });
}

/**
 * Refuses an order that no choice of courses could keep. Courses that cannot be taken anyway do not count.
 * @throws RefusalError `order-refused`
 */
export function checkOrder(problem: Problem): void {
  const { order } = problem.request;
  if (order.length < 2) return;
  checkRepeats(order);
  const allowed = new Set(problem.allowed);
  const { catalogue } = problem;
  checkLevels(order.filter((id) => allowed.has(id)).flatMap((id) => catalogue.courses.get(id) ?? []));
  const [course] = orderBlocked(problem);
  if (course === undefined) return;
  const below = everythingBelow(course, catalogue);
  const others = order.slice(order.indexOf(course) + 1).filter((id) => below.has(id));
  throw new RefusalError('order-refused', { problem: 'prerequisite', course, others });
}
