/**
 * Lists every rule that a proposal of sessions breaks: written from the types and the rules of a department, not from the
 * planner, so that a mistake of the planner's is not made here too. Slow and plain on purpose.
 */
import type { CourseSession } from '../../shared/curriculum/course-session.ts';
import { quarterId, quarterOf } from '../../shared/curriculum/fiscal-quarter.ts';
import type {
  SeatNeed,
  SessionPlanningInput,
  SessionProposal,
} from '../../shared/curriculum/sessions/session-planning.ts';
import { dayNumber, formatPlainDate, weekday } from '../../shared/model/plain-date.ts';
import type { DayOff } from '../../shared/model/work-calendar.ts';
import { notFollowed } from './follow-seats.ts';

/** A seat that somebody has: in a new session, or in a kept one. */
interface Seat {
  readonly person: string;
  readonly course: string;
  readonly dates: readonly string[];
  readonly kept: boolean;
  /** Given by the proposal, and not there before. */
  readonly given: boolean;
}

interface Facts {
  readonly input: SessionPlanningInput;
  readonly proposal: SessionProposal;
  readonly seats: readonly Seat[];
  /** Needs that no kept roster serves, one for each person and course. */
  readonly open: readonly SeatNeed[];
}

type Rule = (facts: Facts) => readonly string[];

const first = (dates: readonly string[]) => dates[0] ?? '';
const last = (dates: readonly string[]) => dates.at(-1) ?? '';
const isOff = (date: string, daysOff: readonly DayOff[]) => daysOff.some(({ from, to }) => from <= date && date <= to);
const sits = ({ attendance }: CourseSession['roster'][number]) =>
  attendance === 'enrolled' || attendance === 'attended';
const quarterIn = ({ from }: SessionPlanningInput, date: string) =>
  quarterOf(dayNumber(date)) - quarterOf(dayNumber(from));

function ruleFor({ rules }: SessionPlanningInput, course: string) {
  return rules.courses.find((each) => each.course === course) ?? rules;
}

type Runs = readonly (readonly string[])[];

/** Listing them is slow: each input's are listed once. */
const knownRuns = new WeakMap<SessionPlanningInput, Map<number, Runs>>();

/** Runs of consecutive class days on which a session of a course may be, whoever holds it where. */
export function possibleRuns(input: SessionPlanningInput, days: number): Runs {
  const known = knownRuns.get(input) ?? new Map<number, Runs>();
  knownRuns.set(input, known);
  const runs = known.get(days) ?? listRuns(input, days);
  known.set(days, runs);
  return runs;
}

function listRuns(input: SessionPlanningInput, days: number): Runs {
  const { calendar, rules, from, quarters } = input;
  const end = dayNumber(from) + quarters * 93;
  const open: string[] = [];
  for (let day = dayNumber(from); day < end; day += 1) if (calendar.classDays.has(day)) open.push(formatPlainDate(day));
  const week = (date: string) => dayNumber(date) - weekday(dayNumber(date));
  return open
    .map((_, at) => open.slice(at, at + days))
    .filter(
      (run) =>
        run.length === days &&
        quarterIn(input, first(run)) === quarterIn(input, last(run)) &&
        quarterIn(input, first(run)) < quarters &&
        (days > calendar.workingDaysPerWeek || week(first(run)) === week(last(run))) &&
        !run.some((date) => isOff(date, rules.blackouts)),
    );
}

const daysOf = ({ needs }: SessionPlanningInput, course: string) =>
  Math.max(1, ...needs.filter((need) => need.course === course).map(({ classDays }) => classDays));

const sessionsAreHeldByTheRules: Rule = ({ input, proposal }) =>
  proposal.sessions.flatMap((session) => {
    const faults: string[] = [];
    const name = `${session.course} from ${first(session.dates)}`;
    const rule = ruleFor(input, session.course);
    const runs = possibleRuns(input, daysOf(input, session.course)).map((run) => run.join());
    if (!runs.includes(session.dates.join())) faults.push(`${name}: cannot be on ${session.dates.join()}`);
    if (session.seats > rule.seats) faults.push(`${name}: ${session.seats} seats, where ${rule.seats} are the rule`);
    const least = Math.min(rule.minimum, rule.seats);
    if (session.minimum !== Math.max(1, least)) faults.push(`${name}: minimum ${session.minimum}`);
    if (session.roster.length < session.minimum) faults.push(`${name}: only ${session.roster.length} people`);
    if (session.roster.length > session.seats) faults.push(`${name}: more people than seats`);
    if (session.cost !== rule.costPerDay * session.dates.length) faults.push(`${name}: costs ${session.cost}`);
    if (session.status !== 'proposed' || session.locked) faults.push(`${name}: not a proposal`);
    if (session.roster.some(({ attendance }) => attendance !== 'enrolled')) faults.push(`${name}: odd attendance`);
    return faults;
  });

const keptSeatsAreThere: Rule = ({ input, proposal }) =>
  Object.entries(proposal.seated).flatMap(([id, people]) => {
    const session = input.kept.find((each) => each.id === id);
    if (!session) return [`${id}: seats in a session that is not kept`];
    const faults: string[] = [];
    if (session.status !== 'proposed' && session.status !== 'announced') faults.push(`${id}: ${session.status}`);
    if (first(session.dates) < input.from) faults.push(`${id}: is past`);
    if (session.roster.filter(sits).length + people.length > session.seats) faults.push(`${id}: too many people`);
    return faults;
  });

const roomsAndInstructorsAreFree: Rule = ({ input, proposal }) => {
  const { rooms, instructors } = input.rules;
  const faults: string[] = [];
  const taken = new Set<string>();
  const used = new Map<string, number>();
  const all = [...input.kept.filter(({ status }) => status !== 'cancelled'), ...proposal.sessions];
  for (const session of all) {
    for (const date of session.dates) {
      for (const holder of [session.room && `room ${session.room}`, session.instructor && `by ${session.instructor}`]) {
        if (!holder) continue;
        const key = `${holder} on ${date}`;
        if (taken.has(key) && !('id' in session)) faults.push(`${key}: twice`);
        taken.add(key);
      }
      const quarter = `${session.instructor} ${quarterIn(input, date)}`;
      used.set(quarter, (used.get(quarter) ?? 0) + 1);
    }
  }
  for (const { course, dates, room: roomId, instructor: instructorId, seats } of proposal.sessions) {
    const name = `${course} from ${first(dates)}`;
    const room = rooms.find(({ id }) => id === roomId);
    const instructor = instructors.find(({ id }) => id === instructorId);
    if (rooms.length > 0 !== (room !== undefined)) faults.push(`${name}: room ${roomId}`);
    if (instructors.length > 0 !== (instructor !== undefined)) faults.push(`${name}: instructor ${instructorId}`);
    if (room && room.seats < seats) faults.push(`${name}: ${seats} seats in a room of ${room.seats}`);
    if (room && dates.some((date) => isOff(date, room.daysOff))) faults.push(`${name}: the room is closed`);
    if (!instructor) continue;
    if (instructor.courses && !instructor.courses.includes(course)) faults.push(`${name}: ${instructorId} cannot`);
    if (dates.some((date) => isOff(date, instructor.daysOff))) faults.push(`${name}: ${instructorId} is away`);
    const days = used.get(`${instructorId} ${quarterIn(input, first(dates))}`) ?? 0;
    if (days > (instructor.daysPerQuarter ?? Infinity)) faults.push(`${instructorId}: ${days} days in a quarter`);
  }
  return faults;
};

/** The seats of a person that a need rests on must end before it begins. */
const peopleCanCome: Rule = ({ input, seats, open }) => {
  const faults: string[] = [];
  for (const { person, course, dates, given } of seats) {
    const name = `${person} in ${course} on ${first(dates)}`;
    const mine = seats.filter((seat) => seat.person === person);
    if (given && dates.some((date) => isOff(date, input.daysOff.get(person) ?? []))) faults.push(`${name}: is away`);
    if (mine.filter((seat) => seat.course === course).length > 1 && given) faults.push(`${name}: has two seats`);
    if (given && mine.some((seat) => seat.course !== course && seat.dates.some((date) => dates.includes(date))))
      faults.push(`${name}: in two classes`);
    const need = input.needs
      .filter((each) => each.person === person && each.course === course)
      .sort((a, b) => (a.wanted < b.wanted ? -1 : 1))[0];
    if (given && !need) faults.push(`${name}: nobody asked for it`);
    if (given && need && first(dates) < need.wanted) faults.push(`${name}: not ready before ${need.wanted}`);
    for (const other of need?.after ?? []) {
      const earlier = mine.find((seat) => seat.course === other);
      const isAsked = open.some((each) => each.person === person && each.course === other);
      if (!given && (!earlier?.given || need === undefined)) continue;
      if (isAsked && !earlier && given) faults.push(`${name}: ${other} has no seat`);
      if (earlier && last(earlier.dates) >= first(dates))
        faults.push(`${name}: ${other} ends on ${last(earlier.dates)}`);
    }
  }
  return faults;
};

/** Everybody's own planner takes all the seats that were given. */
const peopleCanFollow: Rule = ({ input, seats }) =>
  [...input.paces.keys()].flatMap((person) => {
    const mine = seats.filter((seat) => seat.person === person);
    return notFollowed(input, person, mine).map((course) => `${person} cannot take ${course}`);
  });

const everybodyIsAccountedFor: Rule = ({ proposal, seats, open }) => {
  const faults: string[] = [];
  for (const { person, course } of open) {
    const times =
      seats.filter((seat) => seat.given && seat.person === person && seat.course === course).length +
      proposal.unseated.filter((each) => each.person === person && each.course === course).length;
    if (times !== 1) faults.push(`${person} in ${course}: ${times} times in the proposal`);
  }
  if (seats.filter(({ given }) => given).length + proposal.unseated.length !== open.length)
    faults.push('somebody is there who needs nothing');
  return faults;
};

/** Days on which one person could come to a course, given all seats that there are. */
function daysFor({ input, seats, open }: Facts, { person, course }: { person: string; course: string }) {
  const mine = seats.filter((seat) => seat.person === person);
  const need = open.find((each) => each.person === person && each.course === course);
  const ends = (need?.after ?? []).map((id) => last(mine.find((seat) => seat.course === id)?.dates ?? []));
  const from = [need?.wanted ?? '', input.from].sort().at(-1) ?? '';
  const afterwards = input.needs.filter((each) => each.person === person && each.after.includes(course));
  const begins = afterwards.map((each) => first(mine.find((seat) => seat.course === each.course)?.dates ?? []));
  const isAfter = (dates: readonly string[]) => first(dates) >= from && ends.every((end) => end < first(dates));
  const isFree = (dates: readonly string[]) =>
    isAfter(dates) &&
    begins.every((begin) => begin === '' || last(dates) < begin) &&
    !dates.some((date) => isOff(date, input.daysOff.get(person) ?? [])) &&
    !mine.some((seat) => seat.dates.some((date) => dates.includes(date)));
  const follows = (dates: readonly string[]) => notFollowed(input, person, [...mine, { course, dates }]).length === 0;
  return { isAfter, isFree, canCome: (dates: readonly string[]) => isFree(dates) && follows(dates) };
}

/** Whether a room, and somebody, is free on some days for the fewest people of a course. */
function isHeldUp({ input, proposal }: Facts, course: string, dates: readonly string[]) {
  const all = [...input.kept.filter(({ status }) => status !== 'cancelled'), ...proposal.sessions];
  const { rooms, instructors } = input.rules;
  const rule = ruleFor(input, course);
  const least = Math.max(1, Math.min(rule.minimum, rule.seats));
  const quarter = quarterIn(input, first(dates));
  const room =
    rooms.length === 0 ||
    rooms.some(
      ({ id, seats, daysOff }) =>
        seats >= least &&
        !dates.some((date) => isOff(date, daysOff)) &&
        !all.some((each) => each.room === id && each.dates.some((date) => dates.includes(date))),
    );
  const instructor =
    instructors.length === 0 ||
    instructors.some(({ id, courses, daysOff, daysPerQuarter }) => {
      const theirs = all.filter((each) => each.instructor === id).flatMap((each) => each.dates);
      const used = theirs.filter((date) => quarterIn(input, date) === quarter).length;
      return (
        (courses === null || courses.includes(course)) &&
        !dates.some((date) => isOff(date, daysOff) || theirs.includes(date)) &&
        used + dates.length <= (daysPerQuarter ?? Infinity)
      );
    });
  return { room, instructor };
}

/** Nobody is left out who could still be seated, and the reason named is so. */
const reasonsAreTrue: Rule = (facts) => {
  const { input, proposal, open } = facts;
  const isOut = (person: string, course: string) =>
    proposal.unseated.some((each) => each.person === person && each.course === course);
  return proposal.unseated.flatMap(({ person, course, why }) => {
    const name = `${person} in ${course}: ${why}`;
    const need = open.find((each) => each.person === person && each.course === course);
    const waitsFor = (need?.after ?? []).some((id) => isOut(person, id));
    if (why === 'prerequisite') return waitsFor ? [] : [`${name}, but nothing it rests on is missing`];
    const { isAfter, isFree, canCome } = daysFor(facts, { person, course });
    const runs = possibleRuns(input, daysOf(input, course));
    // What rests on something wanted beyond the last quarter is beyond it too.
    if (why === 'beyond') return waitsFor || !runs.some(isAfter) ? [] : [`${name}, but there are days`];
    if (waitsFor) return [`${name}, but it rests on something without a seat`];
    const free = [
      ...proposal.sessions.filter((each) => each.course === course && each.roster.length < each.seats),
      ...input.kept.filter(
        (each) =>
          each.course === course &&
          (each.status === 'proposed' || each.status === 'announced') &&
          first(each.dates) >= input.from &&
          quarterIn(input, first(each.dates)) < input.quarters &&
          each.roster.filter(sits).length + (proposal.seated[each.id]?.length ?? 0) < each.seats,
      ),
    ];
    const missed = free.find(({ dates }) => canCome(dates));
    if (missed) return [`${name}, but a seat is free on ${first(missed.dates)}`];
    const mine = runs.filter(canCome);
    if (why === 'days-off' || why === 'pace') {
      if (mine.length > 0) return [`${name}, but could come on ${first(mine[0] ?? [])}`];
      return runs.some(isFree) === (why === 'pace') ? [] : [`${name}, but it is the other reason`];
    }
    const rule = ruleFor(input, course);
    const least = Math.max(1, Math.min(rule.minimum, rule.seats));
    const others = proposal.unseated.filter(
      (each) =>
        each.course === course &&
        !open
          .find((one) => one.person === each.person && one.course === course)
          ?.after.some((id) => isOut(each.person, id)),
    );
    const come = others.map((each) => daysFor(facts, each).canCome);
    const together = mine.filter((run) => come.filter((can) => can(run)).length >= least);
    const held = together.map((run) => isHeldUp(facts, course, run));
    if (held.some(({ room, instructor }) => room && instructor)) return [`${name}, but a session could be held`];
    if (why === 'too-few') return together.length === 0 ? [] : [`${name}, but enough could come`];
    const seatsFit = input.rules.rooms.length === 0 || input.rules.rooms.some((room) => room.seats >= least);
    const taught =
      input.rules.instructors.length === 0 ||
      input.rules.instructors.some(({ courses }) => courses === null || courses.includes(course));
    if (why === 'no-room') return !seatsFit || held.some(({ room }) => !room) ? [] : [`${name}, but rooms are free`];
    return !taught || held.some(({ instructor }) => !instructor) ? [] : [`${name}, but somebody is free`];
  });
};

/** The first quarter, from a day on, in which a session of a course can be, or a kept one is. */
function firstQuarter(input: SessionPlanningInput, course: string, from: string): number {
  const kept = input.kept.filter(
    (each) =>
      each.course === course &&
      (each.status === 'proposed' || each.status === 'announced') &&
      each.roster.filter(sits).length < each.seats &&
      first(each.dates) >= input.from,
  );
  const runs = [...possibleRuns(input, daysOf(input, course)), ...kept.map(({ dates }) => dates)];
  return Math.min(
    ...runs.filter((run) => first(run) >= from).map((run) => quarterIn(input, first(run))),
    input.quarters,
  );
}

/** What the proposal costs by the rules. */
export function costOf(input: SessionPlanningInput, proposal: SessionProposal): number {
  const facts = factsOf(input, proposal);
  const { waitingCost, missedDueCost } = input.rules;
  const late = new Set<string>();
  let cost = proposal.sessions.reduce((sum, session) => sum + (session.cost ?? 0), 0);
  for (const need of facts.open) {
    const { person, course, wanted, due } = need;
    const out = proposal.unseated.find((each) => each.person === person && each.course === course);
    if (out && isOutside(facts, need)) continue;
    const from = [wanted, input.from].sort().at(-1) ?? '';
    const ready = firstQuarter(input, course, from);
    const seat = facts.seats.find((each) => each.person === person && each.course === course);
    const taken = seat ? quarterIn(input, first(seat.dates)) : input.quarters;
    cost += waitingCost * (taken - ready);
    const end = seat ? dayNumber(last(seat.dates)) : Infinity;
    if (due && end > dayNumber(due.date) - due.daysAfter) late.add(person);
  }
  return cost + missedDueCost * late.size;
}

/** Whether a need, or something that it rests on, begins beyond the last quarter whatever is planned. */
function isOutside(facts: Facts, { person, course, wanted, after }: SeatNeed): boolean {
  const { input, open, seats } = facts;
  const kept = seats.filter((seat) => seat.person === person && after.includes(seat.course) && !seat.given);
  const from = [wanted, input.from, ...kept.map(({ dates }) => formatPlainDate(dayNumber(last(dates)) + 1))].sort();
  if (firstQuarter(input, course, from.at(-1) ?? '') >= input.quarters) return true;
  return open.some((each) => each.person === person && after.includes(each.course) && isOutside(facts, each));
}

const costIsRight: Rule = ({ input, proposal }) => {
  const cost = costOf(input, proposal);
  const faults: string[] = [];
  if (cost !== proposal.cost) faults.push(`costs ${cost}, not ${proposal.cost}`);
  if (proposal.bound > cost) faults.push(`costs ${cost}, less than the bound ${proposal.bound}`);
  const sessions = proposal.sessions.reduce((sum, session) => sum + (session.cost ?? 0), 0);
  if (sessions !== proposal.sessionCost) faults.push(`sessions cost ${sessions}, not ${proposal.sessionCost}`);
  return faults;
};

const countsAreRight: Rule = ({ input, proposal, seats }) => {
  const start = quarterOf(dayNumber(input.from));
  const faults: string[] = [];
  for (const { course, quarter, sessions, people } of proposal.counts) {
    const isHere = ({ dates }: { readonly dates: readonly string[] }) =>
      quarterId(start + quarterIn(input, first(dates))) === quarter;
    const held = proposal.sessions.filter((each) => each.course === course && isHere(each)).length;
    const seated = seats.filter((each) => each.given && each.course === course && isHere(each)).length;
    if (held !== sessions || seated !== people)
      faults.push(`${course} in ${quarter}: ${sessions} for ${people}, where ${held} for ${seated} are planned`);
  }
  const all = proposal.counts.reduce((sum, { sessions }) => sum + sessions, 0);
  if (all !== proposal.sessions.length) faults.push(`${all} sessions counted of ${proposal.sessions.length}`);
  return faults;
};

function factsOf(input: SessionPlanningInput, proposal: SessionProposal): Facts {
  const kept = input.kept
    .filter(({ status }) => status !== 'cancelled')
    .flatMap(({ course, dates, roster }) =>
      roster.filter(sits).map(({ person }) => ({ person, course, dates, kept: true, given: false })),
    );
  const given = Object.entries(proposal.seated).flatMap(([id, people]) => {
    const session = input.kept.find((each) => each.id === id);
    return people.map((person) => ({
      person,
      course: session?.course ?? '',
      dates: session?.dates ?? [],
      kept: true,
      given: true,
    }));
  });
  const fresh = proposal.sessions.flatMap(({ course, dates, roster }) =>
    roster.map(({ person }) => ({ person, course, dates, kept: false, given: true })),
  );
  const sorted = [...input.needs].sort((a, b) => (a.wanted < b.wanted ? -1 : 1));
  const open = sorted.filter(
    ({ person, course }, at) =>
      sorted.findIndex((each) => each.person === person && each.course === course) === at &&
      !kept.some((seat) => seat.person === person && seat.course === course),
  );
  return { input, proposal, seats: [...kept, ...given, ...fresh], open };
}

const rules: readonly Rule[] = [
  sessionsAreHeldByTheRules,
  keptSeatsAreThere,
  roomsAndInstructorsAreFree,
  peopleCanCome,
  peopleCanFollow,
  everybodyIsAccountedFor,
  reasonsAreTrue,
  costIsRight,
  countsAreRight,
];

/** What a proposal breaks; empty where nothing. */
export function checkSessions(input: SessionPlanningInput, proposal: SessionProposal): readonly string[] {
  const facts = factsOf(input, proposal);
  return rules.flatMap((rule) => rule(facts));
}
