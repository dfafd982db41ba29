/** The planning question of a person of the department: from the goal, the curriculum, the rules and the record. */
import { dayNumber, firstOfMonth, formatPlainDate, yearMonth } from '../model/plain-date.ts';
import { noConditions, type PlanRequest } from '../model/plan-request.ts';
import type { LearnerRecord } from '../model/record.ts';
import type { Enrolment } from './announced-sessions.ts';
import { type CourseChoice, type Curriculum, type CurriculumContent, versionOf } from './curriculum.ts';
import type { DepartmentRules } from './department-rules.ts';
import type { Assignment, Person } from './person.ts';
import { type Team, teamLine } from './team.ts';

/** Why somebody has no question. `at-target` is no fault: there is nothing left to plan. */
export type WhyNoQuestion = 'no-specialty' | 'no-level' | 'no-target' | 'at-target' | 'no-curriculum-version';

export type PersonQuestion =
  | { readonly ok: true; readonly request: PlanRequest }
  | { readonly ok: false; readonly why: WhyNoQuestion };

/** What the questions of a department are made from, people aside. */
export interface DepartmentPlanning {
  readonly teams: ReadonlyMap<string, Team>;
  readonly curricula: ReadonlyMap<string, Curriculum>;
  readonly rules: DepartmentRules;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Every course that can be planned. */
  readonly courseIds: readonly string[];
}

/** A person with what counts for this person alone. */
export interface AskedPerson {
  readonly person: Person;
  readonly record: LearnerRecord;
  /** The question of the person's own plan, where it takes the place of the goal. */
  readonly ownPlan: PlanRequest | null;
  /** Sessions on whose rosters the person stands, by first day. */
  readonly sessions: readonly Enrolment[];
}

/** False for the owner of a store while nothing of theirs says that they are to learn: they keep it for others. */
export function isPlannedFor({ owner, team, specialty, current, target, curriculum, plan }: Person): boolean {
  return !owner || [team, specialty, current, target, curriculum, plan].some((each) => each !== null);
}

/** The curriculum that counts for a person: their own, else that of the nearest team that has one. */
export function assignmentOf(person: Person, teams: ReadonlyMap<string, Team>): Assignment | null {
  if (person.curriculum) return person.curriculum;
  return teamLine(teams, person.team).find(({ curriculum }) => curriculum !== null)?.curriculum ?? null;
}

/** The first day of study by the department's rule. */
export function departmentStart({ start }: DepartmentRules, today: string): string {
  if (start !== null) return start;
  const { year, month } = yearMonth(dayNumber(today));
  return formatPlainDate(firstOfMonth(year, month + 1));
}

type ChoiceParts = Pick<PlanRequest, 'locked' | 'excluded' | 'order'>;

/** What a list excludes is the same for everybody who is given it: thousands of people share one array. */
const excludedByList = new WeakMap<CourseChoice, { readonly of: readonly string[]; readonly ids: readonly string[] }>();

function excludedBy(choice: CourseChoice & { readonly kind: 'list' }, courseIds: readonly string[]): readonly string[] {
  const known = excludedByList.get(choice);
  if (known?.of === courseIds) return known.ids;
  const listed = new Set(choice.courses.map(({ course }) => course));
  const ids = courseIds.filter((id) => !listed.has(id));
  excludedByList.set(choice, { of: courseIds, ids });
  return ids;
}

/** What a choice of courses asks of a question; completed courses are not taken again. */
function choiceParts(choice: CourseChoice, courseIds: readonly string[], record: LearnerRecord): ChoiceParts {
  if (choice.kind === 'planner') return { locked: choice.locked, excluded: choice.excluded, order: [] };
  const completed = new Set(record.completed);
  const required = choice.courses.filter((each) => each.required && !completed.has(each.course));
  return {
    locked: required.map(({ course }) => course),
    excluded: excludedBy(choice, courseIds),
    order: choice.courses.map(({ course }) => course).filter((course) => !completed.has(course)),
  };
}

/**
 * What enrolments change in a question. A class that begins before the question does is over, or under way, by then: the
 * person has the course already. The others are joined.
 */
function enrolled(record: LearnerRecord, sessions: readonly Enrolment[], start: string) {
  if (sessions.length === 0) return { record, sessions: [] };
  const earlier = sessions.filter(({ begins }) => begins < start).map(({ course }) => course);
  const open = sessions.filter(({ begins, course }) => begins >= start && !earlier.includes(course));
  const first = open.filter(({ course }, at) => open.findIndex((each) => each.course === course) === at);
  return {
    record: earlier.length === 0 ? record : { ...record, completed: [...record.completed, ...earlier] },
    sessions: first.map(({ course, session }) => ({ course, session, enrolled: true as const })),
  };
}

/**
 * When study begins. Seats were given for a roadmap that began on a day; were it to begin later now, the class days saved
 * up and the study done by then would be missing, and the seats could not be taken.
 */
function beginning(start: string, sessions: readonly Enrolment[]): string {
  return sessions.reduce((first, { since }) => (since !== null && since < first ? since : first), start);
}

/** What a curriculum says, where its specialty is the person's. */
function curriculumFor(
  person: Person,
  { teams, curricula }: DepartmentPlanning,
): CurriculumContent | null | 'no-version' {
  const given = assignmentOf(person, teams);
  if (!given) return null;
  const curriculum = curricula.get(given.curriculum);
  return (curriculum && versionOf(curriculum, given.version)) ?? 'no-version';
}

/** The question that a person's roadmap answers, or why there is none. The own plan counts first, then the goal. */
export function personQuestion(asked: AskedPerson, department: DepartmentPlanning): PersonQuestion {
  const { person, ownPlan } = asked;
  const { rules, today, courseIds } = department;
  if (ownPlan) {
    const { record, sessions } = enrolled(asked.record, asked.sessions, ownPlan.start);
    const joined = new Set(sessions.map(({ course }) => course));
    const kept = ownPlan.sessions.filter(({ course }) => !joined.has(course));
    return { ok: true, request: { ...ownPlan, record, sessions: [...kept, ...sessions] } };
  }
  const given = curriculumFor(person, department);
  if (given === 'no-version') return { ok: false, why: 'no-curriculum-version' };
  const specialty = person.specialty ?? given?.specialty ?? null;
  const curriculum = given?.specialty === specialty ? given : null;
  const to = person.target ?? curriculum?.to ?? null;
  if (specialty === null) return { ok: false, why: 'no-specialty' };
  if (person.current === null) return { ok: false, why: 'no-level' };
  if (to === null) return { ok: false, why: 'no-target' };
  if (to <= person.current) return { ok: false, why: 'at-target' };
  const start = beginning(curriculum?.start ?? departmentStart(rules, today), asked.sessions);
  const { record, sessions } = enrolled(asked.record, asked.sessions, start);
  return {
    ok: true,
    request: {
      ...noConditions,
      specialty,
      from: person.current,
      to,
      objective: curriculum?.objective ?? rules.objective,
      weights: rules.weights,
      usualPrices: rules.usualPrices,
      start,
      hoursPerWeek: person.pace.hoursPerWeek ?? curriculum?.pace.hoursPerWeek ?? rules.hoursPerWeek,
      classDaysPerMonth: person.pace.classDaysPerMonth ?? curriculum?.pace.classDaysPerMonth ?? rules.classDaysPerMonth,
      ...(curriculum ? choiceParts(curriculum.choice, courseIds, record) : { locked: [], excluded: [], order: [] }),
      budget: null,
      methods: null,
      record,
      deadline: person.due,
      sessions,
    },
  };
}
