/** Everybody of a department as rows of its list: with the team, the curriculum that counts, and what planning came to. */
import { foldText } from '../../../shared/catalogue/fold-text.ts';
import type { Department, DepartmentAnswers } from '../../../shared/contract/department-methods.ts';
import type { PathAnswer } from '../../../shared/curriculum/path-answer.ts';
import type { Assignment, Person } from '../../../shared/curriculum/person.ts';
import { assignmentOf, type WhyNoQuestion } from '../../../shared/curriculum/person-question.ts';
import { type Team, teamLine } from '../../../shared/curriculum/team.ts';
import { teamTree } from './team-tree.ts';

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
  /** Where the team stands in the tree of teams; null where there is none. */
  readonly teamPlace: number | null;
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
  const places = new Map(teamTree(department.teams).map(({ team }, at) => [team.id, at]));
  const stale = new Set(answers?.stale);
  return department.people.map((person): PersonRow => {
    const answer = answers?.answers[person.id] ?? null;
    const line = person.team === null ? [] : (lines.get(person.team) ?? []);
    const teamPlace = places.get(person.team ?? '') ?? null;
    const assignment = assignmentOf(person, teams);
    const isStale = answer !== null && stale.has(person.id);
    return { person, line, teamPlace, assignment, answer, state: planStateOf(answer), stale: isStale };
  });
}

/** Texts folded once for each row; the names of teams, which many share, once for each team. */
const folded = new WeakMap<PersonRow | Team, string>();

function foldedOnce<Of extends PersonRow | Team>(of: Of, fold: (of: Of) => string): string {
  const known = folded.get(of);
  if (known !== undefined) return known;
  const text = fold(of);
  folded.set(of, text);
  return text;
}

/** What is looked through for the words typed: number, name, kana and the teams, folded. */
export function searchedText(row: PersonRow): string {
  return foldedOnce(row, ({ person: { number, name, kana }, line }) => {
    const own = foldText(`${number}\u0000${name}\u0000${kana}`);
    return [own, ...line.map((team) => foldedOnce(team, (each) => foldText(each.name)))].join('\u0000');
  });
}
