/** Makes a world that breaks a law as small as it gets: what can be left out, or made plain, is. */
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { noConditions, type PlanRequest } from '../../../shared/model/plan-request.ts';
import { emptyRecord } from '../../../shared/model/record.ts';
import { usualCalendar } from '../../../shared/model/work-calendar.ts';
import type { CalendarWorld } from '../random-calendar.ts';

/** Every list with one item less. */
function oneLess<Item>(list: readonly Item[]): readonly (readonly Item[])[] {
  return list.map((_, at) => list.filter((_item, other) => other !== at));
}

function withCourse(world: CalendarWorld, at: number, change: Partial<Course>): CalendarWorld {
  return {
    ...world,
    courses: world.courses.map((course, other) => (other === at ? { ...course, ...change } : course)),
  };
}

/** The world without a course and all that is said of it. */
function withoutCourse({ courses, request, company, sessions }: CalendarWorld, id: string): CalendarWorld {
  const others = (ids: readonly string[]) => ids.filter((other) => other !== id);
  const elsewhere = <Item extends { readonly course: string }>(list: readonly Item[]) =>
    list.filter(({ course }) => course !== id);
  return {
    company,
    courses: courses
      .filter((course) => course.id !== id)
      .map((course) => ({
        ...course,
        prerequisites: course.prerequisites.map(others).filter((group) => group.length > 0),
      })),
    sessions: elsewhere(sessions),
    request: {
      ...request,
      locked: others(request.locked),
      excluded: others(request.excluded),
      moves: elsewhere(request.moves),
      sessions: elsewhere(request.sessions),
      record: { ...request.record, completed: others(request.record.completed) },
    },
  };
}

function smallerCourses(world: CalendarWorld): readonly CalendarWorld[] {
  return world.courses.flatMap((course, at) => [
    ...oneLess(course.prerequisites).map((prerequisites) => withCourse(world, at, { prerequisites })),
    ...course.prerequisites.flatMap((group, place) =>
      group.length < 2
        ? []
        : oneLess(group).map((fewer) =>
            withCourse(world, at, {
              prerequisites: course.prerequisites.map((each, other) => (other === place ? fewer : each)),
            }),
          ),
    ),
    ...(course.teaches.length < 2 ? [] : oneLess(course.teaches).map((teaches) => withCourse(world, at, { teaches }))),
    ...(course.eLearningHours !== null && course.eLearningHours !== 1
      ? [withCourse(world, at, { eLearningHours: 1 })]
      : []),
    ...(course.classDays !== null && course.classDays !== 1 && !world.sessions.some((each) => each.course === course.id)
      ? [withCourse(world, at, { classDays: 1 })]
      : []),
    ...(course.eLearningHours !== null && course.classDays !== null
      ? [withCourse(world, at, { eLearningHours: null, methods: ['lecture'] })]
      : []),
  ]);
}

function simplerRequests({ request }: CalendarWorld): readonly Partial<PlanRequest>[] {
  const lists = ['locked', 'excluded', 'moves', 'sessions', 'daysOff', 'also'] as const;
  return [
    ...lists.flatMap((field) => oneLess<unknown>(request[field]).map((list) => ({ [field]: list }))),
    ...oneLess(request.record.completed).map((completed) => ({ record: { ...request.record, completed } })),
    { record: emptyRecord },
    { methods: null },
    { providers: null },
    { budget: null },
    { deadline: null },
    { origin: null },
    { weights: noConditions.weights },
    { usualPrices: noConditions.usualPrices },
    { objective: 'hours' },
    { start: '2027-04-01' },
    { hoursPerWeek: 5 },
    { classDaysPerMonth: 2 },
    { classDaysPerMonth: 20 },
  ];
}

/** Every world that is one step smaller or plainer. */
function smallerWorlds(world: CalendarWorld): readonly CalendarWorld[] {
  const { company } = world;
  const plainerCompanies = [
    usualCalendar,
    { ...company, weekend: usualCalendar.weekend },
    { ...company, holidays: false },
    ...oneLess(company.daysOff).map((daysOff) => ({ ...company, daysOff })),
    ...oneLess(company.workingDays).map((workingDays) => ({ ...company, workingDays })),
  ];
  return [
    ...world.courses.map(({ id }) => withoutCourse(world, id)),
    ...oneLess(world.sessions).map((sessions) => ({ ...world, sessions })),
    ...plainerCompanies.map((plainer) => ({ ...world, company: plainer })),
    ...simplerRequests(world).map((change) => ({ ...world, request: { ...world.request, ...change } })),
    ...smallerCourses(world),
  ];
}

/** Worlds that are tried at the most. */
const mostTries = 1_500;

/** A smallest world that is still broken: no single step from it is, if the tries suffice to see. */
export async function smallestWorld(
  broken: CalendarWorld,
  isBroken: (world: CalendarWorld) => Promise<boolean>,
): Promise<CalendarWorld> {
  let world = broken;
  let tries = mostTries;
  for (let found = true; found; ) {
    found = false;
    const before = JSON.stringify(world);
    for (const smaller of smallerWorlds(world)) {
      if (tries <= 0) return world;
      if (JSON.stringify(smaller) === before) continue;
      tries -= 1;
      if (!(await isBroken(smaller))) continue;
      world = smaller;
      found = true;
      break;
    }
  }
  return world;
}
