/** Laws of "why not earlier": what a course is said to wait for is there, and is over when the course begins. */
import { dayNumber, formatPlainDate } from '../../../shared/model/plain-date.ts';
import type { RoadmapCourse, Wait } from '../../../shared/model/roadmap.ts';
import { type IsOpen, plainCalendar } from '../plain-calendar.ts';
import { coursesOf } from '../planner-fixture.ts';
import { type CalendarWorld, holidays } from '../random-calendar.ts';
import { type Law, planWorld } from './law.ts';

interface Facts {
  readonly world: CalendarWorld;
  readonly byId: ReadonlyMap<string, RoadmapCourse>;
  readonly isOpen: IsOpen;
}

/** Whether a course could work on a day that is no earlier than `from` and before its start. */
function couldHaveBegun({ start, eLearningHours }: RoadmapCourse, from: string, { isOpen }: Facts): string | null {
  const activity = eLearningHours === null ? 'classes' : 'study';
  for (let day = dayNumber(from); day < dayNumber(start); day += 1)
    if (isOpen(day, activity)) return formatPlainDate(day);
  return null;
}

const dayAfter = (date: string) => formatPlainDate(dayNumber(date) + 1);

/** The courses that are named must be in the roadmap and over before this one begins. */
function namedCourses(ids: readonly string[], { start }: RoadmapCourse, { byId }: Facts): readonly string[] {
  if (ids.length === 0) return ['names no course'];
  return ids.flatMap((id) => {
    const named = byId.get(id);
    if (!named) return [`names ${id}, which is not in the roadmap`];
    return named.start < start || named.end < start ? [] : [`names ${id}, which begins on ${named.start}`];
  });
}

/** What ends must end on the last open day before the course begins. */
function endsJustBefore(ids: readonly string[], course: RoadmapCourse, facts: Facts): readonly string[] {
  const ends = ids.flatMap((id) => facts.byId.get(id)?.end ?? []).sort();
  const last = ends.at(-1);
  const idle = last === undefined ? null : couldHaveBegun(course, dayAfter(last), facts);
  return idle === null ? [] : [`is over on ${last}, but ${idle} is open`];
}

function faultsOf(wait: Wait, course: RoadmapCourse, facts: Facts): readonly string[] {
  switch (wait.kind) {
    case 'start': {
      const idle = couldHaveBegun(course, facts.world.request.start, facts);
      return idle === null ? [] : [`but ${idle} is open`];
    }
    case 'level':
    case 'prerequisites':
    case 'order':
      return [...namedCourses(wait.courses, course, facts), ...endsJustBefore(wait.courses, course, facts)];
    case 'study':
    case 'classes':
      return namedCourses(wait.courses, course, facts);
    case 'moved':
      return wait.start <= course.start ? [] : [`but it begins before`];
    case 'session':
      return course.session?.id === wait.session ? [] : [`but its session is ${course.session?.id ?? 'none'}`];
    case 'no-session':
      return course.session === null && wait.after < (course.classDates[0] ?? '')
        ? []
        : ['but it has an earlier class'];
    case 'allowance': {
      const [first] = course.classDates;
      return first?.slice(0, 7) === wait.month ? [] : [`but its first class is on ${first}`];
    }
    case 'days-off':
    case 'week':
      return [];
  }
}

async function untrueWaits(world: CalendarWorld): Promise<readonly string[]> {
  const courses = coursesOf(await planWorld(world));
  const isOpen = plainCalendar(world.company, holidays, world.request.daysOff);
  const facts: Facts = { world, byId: new Map(courses.map((course) => [course.id, course])), isOpen };
  return courses
    .filter(({ eLearningHours, classDays }) => eLearningHours !== null || classDays !== null)
    .flatMap((course) => {
      const { notEarlier } = course.because;
      const said = `${course.id} (begins ${course.start}) waits for ${JSON.stringify(notEarlier)}: `;
      return faultsOf(notEarlier, course, facts).map((fault) => said + fault);
    });
}

export const waitLaws: readonly Law[] = [{ name: 'waits are true', courses: 8, faults: untrueWaits }];
