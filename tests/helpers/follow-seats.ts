/** Whether a person could take some seats, by the schedule of a person's own planner: the seats are announced, and joined or not. */
import type { SessionPlanningInput } from '../../shared/curriculum/sessions/session-planning.ts';
import type { DayOff } from '../../shared/model/work-calendar.ts';
import type { Calendar } from '../../shared/planner/calendar.ts';
import { scheduleCourses } from '../../shared/planner/schedule/schedule-courses.ts';
import { course } from './planner-fixture.ts';

export interface GivenSeat {
  readonly course: string;
  readonly dates: readonly string[];
}

const calendars = new WeakMap<readonly DayOff[], Calendar>();

function calendarOf({ calendar }: SessionPlanningInput, daysOff: readonly DayOff[]): Calendar {
  const known = calendars.get(daysOff) ?? calendar.without(daysOff);
  calendars.set(daysOff, known);
  return known;
}

/** Courses whose seats the person's own planner does not take; none where nothing is known of the person. */
export function notFollowed(input: SessionPlanningInput, person: string, seats: readonly GivenSeat[]) {
  const pace = input.paces.get(person);
  if (!pace) return [];
  const daysOf = (id: string) =>
    input.needs.find((need) => need.person === person && need.course === id)?.classDays ?? null;
  const known = new Set(pace.courses.map(({ id }) => id));
  const mine = seats.filter((seat) => known.has(seat.course) && (seat.dates[0] ?? '') >= pace.start);
  const courses = pace.courses.map(({ id, level, hours }) =>
    course(id, { levels: [level, level], eLearningHours: hours === 0 ? null : hours, classDays: daysOf(id) }),
  );
  const { bookings } = scheduleCourses(
    courses,
    new Map(pace.courses.map(({ id, after }) => [id, after.filter((other) => known.has(other))])),
    {
      start: pace.start,
      hoursPerWeek: pace.hoursPerWeek,
      classDaysPerMonth: pace.classDaysPerMonth,
      moves: [],
      sessions: mine.map((seat) => ({ course: seat.course, session: seat.course, enrolled: true })),
    },
    calendarOf(input, input.daysOff.get(person) ?? []),
    mine.map((seat) => ({ id: seat.course, course: seat.course, dates: seat.dates, seats: 0, place: '', note: '' })),
    // Seats are booked before anything is searched for.
    { nodes: 0 },
  );
  return mine.filter((seat) => bookings.get(seat.course)?.session?.id !== seat.course).map((seat) => seat.course);
}
