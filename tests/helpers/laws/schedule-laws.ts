/** Laws of dates: rules kept, bounds that are bounds, looser conditions that cost nothing, remedies that help. */
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { DeadlineRemedy, Roadmap } from '../../../shared/model/roadmap.ts';
import { truthOf } from '../brute-force.ts';
import { coursesOf, idsOf } from '../planner-fixture.ts';
import { type CalendarWorld, violationsOf } from '../random-calendar.ts';
import { type Law, onlyCourses, planWorld } from './law.ts';

const later = (a: string | null, b: string | null) => (a ?? '') > (b ?? '');

/** Conditions of the calendar that can be taken back, each alone. */
const looser: readonly (readonly [what: string, change: Partial<PlanRequest>])[] = [
  ['days off', { daysOff: [] }],
  ['moves', { moves: [] }],
  ['chosen sessions', { sessions: [] }],
  ['a pace of 60 hours', { hoursPerWeek: 60 }],
  ['20 class days a month', { classDaysPerMonth: 20 }],
];

const sameCourses = (a: Roadmap, b: Roadmap) => [...idsOf(a)].sort().join() === [...idsOf(b)].sort().join();

/** Courses with announced sessions of which none is joined: joining one comes before an earlier end. */
const assumedIn = (roadmap: Roadmap, { sessions }: CalendarWorld) =>
  coursesOf(roadmap).filter(({ id, session }) => session === null && sessions.some(({ course }) => course === id))
    .length;

/** Where both schedules are proven, taking a condition back cannot make the finish later. */
async function laterThoughLooser(world: CalendarWorld): Promise<readonly string[]> {
  const roadmap = await planWorld(world);
  // A chosen session that does not fit is not kept: then nothing is looser.
  const joined = world.request.sessions.every(({ course, session }) =>
    coursesOf(roadmap).every((each) => each.id !== course || each.session?.id === session),
  );
  if (roadmap.schedule.status !== 'optimal' || !joined) return [];
  const faults: string[] = [];
  for (const [what, change] of looser) {
    const other = await planWorld(world, change);
    if (other.schedule.status !== 'optimal' || !sameCourses(roadmap, other)) continue;
    if (assumedIn(roadmap, world) !== assumedIn(other, world)) continue;
    if (later(other.totals.finish, roadmap.totals.finish))
      faults.push(`${roadmap.totals.finish}, but ${other.totals.finish} without or with ${what}`);
  }
  return faults;
}

/** So many other selections are dated at the most. */
const mostSelections = 40;

/** Where the earliest finish is proven, no other selection ends earlier. */
async function earlierSelection(world: CalendarWorld): Promise<readonly string[]> {
  const roadmap = await planWorld(world, { objective: 'finish' });
  if (roadmap.status !== 'optimal') return [];
  const faults: string[] = [];
  for (const set of truthOf(world).affordable.slice(0, mostSelections)) {
    const other = await planWorld(world, { ...onlyCourses(world, set), objective: 'hours', deadline: null });
    if (later(roadmap.totals.finish, other.totals.finish))
      faults.push(`proven ${roadmap.totals.finish}, but ${set.map(({ id }) => id)} end on ${other.totals.finish}`);
  }
  return faults;
}

/** The question with a remedy taken; null for a remedy that is no change of the question. */
function withRemedy(remedy: DeadlineRemedy): Partial<PlanRequest> | null {
  switch (remedy.kind) {
    case 'pace':
      return { hoursPerWeek: remedy.hoursPerWeek, classDaysPerMonth: remedy.classDaysPerMonth };
    case 'methods':
      return { methods: null };
    case 'start':
      return { start: remedy.start };
    case 'days-off':
      return { daysOff: [] };
    case 'moves':
      return { moves: [] };
    case 'deadline':
      return { deadline: remedy.deadline };
    case 'session':
      return null;
  }
}

/** Every remedy, taken alone, lets the roadmap end by the deadline, and no later than it promises. */
async function remediesThatDoNotHelp(world: CalendarWorld): Promise<readonly string[]> {
  const { deadline, totals: planned } = await planWorld(world);
  if (deadline === null || planned.finish === null) return [];
  if (deadline.met) return deadline.remedies.length > 0 ? ['remedies although the deadline is met'] : [];
  const faults: string[] = [];
  for (const remedy of deadline.remedies) {
    const change = withRemedy(remedy);
    if (change === null) continue;
    const { totals, deadline: check } = await planWorld(world, change);
    if (later(totals.finish, remedy.finish) || !check?.met)
      faults.push(`${JSON.stringify(remedy)}, but then it ends on ${totals.finish}, met ${check?.met}`);
  }
  return faults;
}

/** An order of the courses of a plan: within each level from the last to the first, as far as prerequisites let it. */
function turnedRound({ stages }: Roadmap): readonly string[] {
  const order: string[] = [];
  for (const { courses } of stages) {
    let waiting = [...courses].reverse();
    while (waiting.length > 0) {
      const next = waiting.find(({ prerequisites }) =>
        prerequisites.every((group) =>
          group.some(({ course, met }) => met !== null && (met !== 'planned' || order.includes(course))),
        ),
      );
      if (!next) throw new Error('the courses of a plan cannot come one after another');
      order.push(next.id);
      waiting = waiting.filter((course) => course !== next);
    }
  }
  return order;
}

/** Of two planned courses that meet the same prerequisite, a proof without an order counts both, one with it may count one. */
const meetsTwice = (roadmap: Roadmap) =>
  coursesOf(roadmap).some(({ prerequisites }) =>
    prerequisites.some((group) => group.filter(({ met }) => met === 'planned').length > 1),
  );

/** An order that can be kept is kept by the dates, and never ends earlier than what is proven without it. */
async function orderNotKept(world: CalendarWorld): Promise<readonly string[]> {
  const free = await planWorld(world, { deadline: null });
  const request = { ...world.request, deadline: null, order: turnedRound(free) };
  const faults = [...(await violationsOf({ ...world, request }))];
  const ordered = await planWorld({ ...world, request });
  const { totals } = ordered;
  if (free.schedule.status !== 'optimal' || !sameCourses(free, ordered) || meetsTwice(free)) return faults;
  if (assumedIn(free, world) === assumedIn(ordered, world) && later(free.totals.finish, totals.finish))
    faults.push(`ends on ${totals.finish} in order, ${free.totals.finish} is proven without`);
  return faults;
}

/** Where nothing is to be done, every deadline is met. */
async function lateWithNothingToDo(world: CalendarWorld): Promise<readonly string[]> {
  const { deadline, totals } = await planWorld(world);
  return totals.finish === null && deadline?.met === false ? [`nothing to do, but ${JSON.stringify(deadline)}`] : [];
}

export const scheduleLaws: readonly Law[] = [
  { name: 'dates keep every rule', courses: 9, faults: violationsOf },
  { name: 'looser conditions end no later', courses: 7, faults: laterThoughLooser },
  { name: 'no other selection ends earlier', courses: 6, faults: earlierSelection },
  { name: 'an order is kept', courses: 8, faults: orderNotKept },
  { name: 'nothing to do is never late', courses: 4, faults: lateWithNothingToDo },
  { name: 'remedies meet the deadline', courses: 7, faults: remediesThatDoNotHelp },
];
