/** Sessions of a course that the built-in catalogue has, as tests make them. */
import type { CourseSession, CourseSessionContent } from '../../shared/curriculum/course-session.ts';
import type { Course } from '../../shared/model/catalogue-schema.ts';
import { builtInPlanner } from './planner-fixture.ts';

/** The first built-in course of two class days: what sessions of tests are of. */
export function classCourse(days = 2): Course {
  const found = builtInPlanner().catalogue.catalogue.courses.find(({ classDays }) => classDays === days);
  if (!found) throw new Error(`no course of ${days} class days`);
  return found;
}

/** A proposed session on 1 and 2 June 2027, a Tuesday and a Wednesday. */
export function sessionOf(part: Partial<CourseSessionContent> = {}): CourseSessionContent {
  return {
    course: classCourse().id,
    dates: ['2027-06-01', '2027-06-02'],
    seats: 4,
    minimum: 1,
    room: null,
    instructor: null,
    place: '大阪',
    note: '',
    status: 'proposed',
    locked: false,
    cost: 300_000,
    roster: [],
    ...part,
  };
}

/** Enrolled people. */
export function enrolled(...people: readonly string[]): CourseSession['roster'] {
  return people.map((person) => ({ person, attendance: 'enrolled' as const }));
}
