/** What training costs each team in each fiscal quarter, against the budgets of the rules. */
import type { CourseSession } from '../course-session.ts';
import type { Budget } from '../department-rules.ts';
import { type QuarterId, quarterOfDate, quarterSpan } from '../fiscal-quarter.ts';
import type { PlannedPath } from '../planned-path.ts';
import { type Team, teamLine } from '../team.ts';
import { seatedPeople } from './session-change.ts';

/** A person as far as money is concerned. */
export interface Spender {
  readonly person: string;
  readonly team: string | null;
  /** Null where nothing is planned. */
  readonly path: PlannedPath | null;
}

/** Money of one team, with the teams in it, in one quarter. */
export interface BudgetCell {
  /** Null is the whole department. */
  readonly team: string | null;
  readonly quarter: QuarterId;
  /** Yen: shares of sessions, and fees of courses. */
  readonly sessions: number;
  readonly fees: number;
  /** Courses of roadmaps, and seats in sessions, whose cost nobody knows: not zero, but not counted. */
  readonly unknown: number;
  /** Yen; null where nobody set one. */
  readonly budget: number | null;
  /** Whose training it is, by id. */
  readonly people: readonly string[];
  readonly courses: readonly string[];
}

export interface BudgetTable {
  readonly quarters: readonly QuarterId[];
  /** By team (the department first), then quarter; only those with anything in them. */
  readonly cells: readonly BudgetCell[];
}

/** One amount that one person's training costs. */
interface Charge {
  /** Null where nobody takes the seats: the whole department bears it. */
  readonly person: string | null;
  readonly quarter: QuarterId;
  readonly course: string;
  readonly kind: 'sessions' | 'fees';
  /** Null where it is unknown. */
  readonly yen: number | null;
}

/** The cost of a session shared by who sits in it; what does not divide is borne by the first by id. */
function sessionCharges(session: CourseSession): readonly Charge[] {
  const [first] = session.dates;
  if (session.status === 'cancelled' || first === undefined) return [];
  const common = { quarter: quarterOfDate(first), course: session.course, kind: 'sessions' } as const;
  const people = [...seatedPeople(session)].sort();
  if (people.length === 0) return session.cost === null ? [] : [{ ...common, person: null, yen: session.cost }];
  const { cost } = session;
  const share = cost === null ? null : Math.floor(cost / people.length);
  const rest = cost === null || share === null ? 0 : cost - share * people.length;
  return people.map((person, at) => ({ ...common, person, yen: share === null ? null : share + (at < rest ? 1 : 0) }));
}

/** The fees of a roadmap; one that nobody knows is none where a session of known cost takes the course's place. */
function feeCharges({ person, path }: Spender, paidSeats: ReadonlySet<string>): readonly Charge[] {
  return (path?.courses ?? []).flatMap(({ id: course, start, cost }): readonly Charge[] => {
    if (cost === null && paidSeats.has(`${course}\n${person}`)) return [];
    return [{ person, quarter: quarterOfDate(start), course, kind: 'fees', yen: cost }];
  });
}

function paidSeatsOf(sessions: readonly CourseSession[]): ReadonlySet<string> {
  const paid = sessions.filter(({ status, cost }) => status !== 'cancelled' && cost !== null);
  return new Set(paid.flatMap((session) => seatedPeople(session).map((person) => `${session.course}\n${person}`)));
}

interface Sums {
  sessions: number;
  fees: number;
  unknown: number;
  readonly people: Set<string>;
  readonly courses: Set<string>;
}

function addTo(sums: Sums, { person, course, kind, yen }: Charge): void {
  if (yen === null) sums.unknown += 1;
  else sums[kind] += yen;
  if (person !== null) sums.people.add(person);
  sums.courses.add(course);
}

const keyOf = (team: string | null, quarter: QuarterId) => `${team ?? ''}\n${quarter}`;

function sumUp(charges: readonly Charge[], teamsOf: (person: string | null) => readonly string[]) {
  const sums = new Map<string, Sums>();
  for (const charge of charges)
    for (const team of [null, ...teamsOf(charge.person)]) {
      const key = keyOf(team, charge.quarter);
      const found = sums.get(key) ?? { sessions: 0, fees: 0, unknown: 0, people: new Set(), courses: new Set() };
      sums.set(key, found);
      addTo(found, charge);
    }
  return sums;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Costs and budgets by team and quarter; a team's cells hold those of the teams in it. */
export function budgetTable(
  spenders: readonly Spender[],
  sessions: readonly CourseSession[],
  teams: readonly Team[],
  budgets: readonly Budget[],
): BudgetTable {
  const all = new Map(teams.map((team) => [team.id, team]));
  const teamOf = new Map(spenders.map(({ person, team }) => [person, team]));
  const lines = new Map(teams.map(({ id }) => [id, teamLine(all, id).map((team) => team.id)]));
  const teamsOf = (person: string | null) => lines.get((person === null ? null : teamOf.get(person)) ?? '') ?? [];
  const paid = paidSeatsOf(sessions);
  const charges = [...sessions.flatMap(sessionCharges), ...spenders.flatMap((each) => feeCharges(each, paid))];
  const sums = sumUp(charges, teamsOf);
  const allowed = new Map(budgets.map(({ team, quarter, yen }) => [keyOf(team, quarter), yen]));
  const cells = [...new Set([...sums.keys(), ...allowed.keys()])].map((key): BudgetCell => {
    const [team = '', quarter = ''] = key.split('\n');
    const { sessions: shares = 0, fees = 0, unknown = 0, people, courses } = sums.get(key) ?? {};
    return {
      team: team === '' ? null : team,
      quarter,
      sessions: shares,
      fees,
      unknown,
      budget: allowed.get(key) ?? null,
      people: [...(people ?? [])].sort(),
      courses: [...(courses ?? [])].sort(),
    };
  });
  cells.sort((a, b) => byText(a.team ?? '', b.team ?? '') || byText(a.quarter, b.quarter));
  return { quarters: quarterSpan(cells.map(({ quarter }) => quarter)), cells };
}

/** What the cost of sessions of a quarter becomes for a team. */
export interface CostShift {
  readonly team: string | null;
  readonly quarter: QuarterId;
  readonly before: number;
  readonly after: number;
}

/** Where two tables differ in money; a team's own people and those of the teams in it. */
export function costShifts(before: BudgetTable, after: BudgetTable): readonly CostShift[] {
  const money = ({ sessions, fees }: BudgetCell) => sessions + fees;
  const was = new Map(before.cells.map((cell) => [keyOf(cell.team, cell.quarter), money(cell)]));
  const is = new Map(after.cells.map((cell) => [keyOf(cell.team, cell.quarter), money(cell)]));
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => {
    const [team = '', quarter = ''] = key.split('\n');
    const shift = { team: team === '' ? null : team, quarter, before: was.get(key) ?? 0, after: is.get(key) ?? 0 };
    return shift.before === shift.after ? [] : [shift];
  });
}
