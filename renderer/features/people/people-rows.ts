/** Everybody of a department as rows of its list: with the team, the curriculum that counts, and what planning came to. */
import { foldText } from '../../../shared/catalogue/fold-text.ts';
import type { Department, DepartmentAnswers } from '../../../shared/contract/department-methods.ts';
import type { PathAnswer } from '../../../shared/curriculum/path-answer.ts';
import type { Assignment, Person } from '../../../shared/curriculum/person.ts';
import { assignmentOf, type WhyNoQuestion } from '../../../shared/curriculum/person-question.ts';
import { type Team, teamLine } from '../../../shared/curriculum/team.ts';

/** What a person's plan has come to, as one can filter by it. */
export const planStates = [
  'on-time',
  'late',
  'infeasible',
  'refused',
  'no-goal',
  'no-version',
  'at-target',
  'unplanned',
] as const;
export type PlanState = (typeof planStates)[number];

const statesOfNone: Readonly<Record<WhyNoQuestion, PlanState>> = {
  'no-specialty': 'no-goal',
  'no-level': 'no-goal',
  'no-target': 'no-goal',
  'at-target': 'at-target',
  'no-curriculum-version': 'no-version',
};

export function planStateOf(answer: PathAnswer | null): PlanState {
  if (!answer) return 'unplanned';
  switch (answer.kind) {
    case 'planned':
      return answer.late ? 'late' : 'on-time';
    case 'none':
      return statesOfNone[answer.why];
    default:
      return answer.kind;
  }
}

export interface PersonRow {
  readonly person: Person;
  /** The team and those above it, nearest first; empty where there is none. */
  readonly line: readonly Team[];
  /** The person's own curriculum, else that of the team. */
  readonly assignment: Assignment | null;
  /** Null where nobody has planned this person yet. */
  readonly answer: PathAnswer | null;
  readonly state: PlanState;
  /** The answer is not of the question as it is now. */
  readonly stale: boolean;
}

/** Rows in the order of the department's list. */
export function peopleRows(department: Department, answers: DepartmentAnswers | null): readonly PersonRow[] {
  const teams = new Map(department.teams.map((team) => [team.id, team]));
  const lines = new Map(department.teams.map(({ id }) => [id, teamLine(teams, id)]));
  const stale = new Set(answers?.stale);
  return department.people.map((person): PersonRow => {
    const answer = answers?.answers[person.id] ?? null;
    const line = person.team === null ? [] : (lines.get(person.team) ?? []);
    const assignment = assignmentOf(person, teams);
    const isStale = answer !== null && stale.has(person.id);
    return { person, line, assignment, answer, state: planStateOf(answer), stale: isStale };
  });
}

/** What is looked through for the words typed: number, name, kana and the teams, folded. */
export function searchedText({ person, line }: PersonRow): string {
  const parts = [person.number, person.name, person.kana, ...line.map(({ name }) => name)];
  return parts.map(foldText).join('\n');
}
