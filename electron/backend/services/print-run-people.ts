/** Who is printed in which order, who cannot be and why. */

import { RefusalError } from '../../../shared/contract/error.ts';
import type { LeftOut } from '../../../shared/contract/print-run-methods.ts';
import { versionOf } from '../../../shared/curriculum/curriculum.ts';
import { inDepartmentOrder } from '../../../shared/curriculum/department-order.ts';
import type { Person } from '../../../shared/curriculum/person.ts';
import { assignmentOf, isPlannedFor } from '../../../shared/curriculum/person-question.ts';
import { printRunWords } from '../../../shared/i18n/paper/print-run-words.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import { personOf } from '../store/learners.ts';
import type { Store } from '../store/open-store.ts';
import type { DepartmentQuestions } from './department-questions.ts';

/** Somebody who has a question. */
export interface AskablePerson {
  readonly person: Person;
  readonly request: PlanRequest;
  /** Equal for equal questions. */
  readonly key: string;
}

export interface AskableTeam {
  /** Names from the top team down; empty without a team. */
  readonly path: readonly string[];
  readonly people: readonly AskablePerson[];
}

export interface ChosenPeople {
  /** In the order of the paper. */
  readonly teams: readonly AskableTeam[];
  readonly leftOut: readonly LeftOut[];
}

/** Everybody, or some people. @throws RefusalError `not-found` */
function peopleOf(store: Store, ids: readonly string[] | null): readonly Person[] {
  const all = store.learners.list().map(personOf);
  if (ids === null) return all.filter(isPlannedFor);
  const there = new Set(all.map(({ id }) => id));
  for (const id of ids) if (!there.has(id)) throw new RefusalError('not-found', { what: 'person', id });
  const wanted = new Set(ids);
  return all.filter(({ id }) => wanted.has(id));
}

/** Puts people in order and sets those aside who have no question. @param ids null for everybody */
export function choosePeople(store: Store, { all }: DepartmentQuestions, ids: readonly string[] | null): ChosenPeople {
  const leftOut: LeftOut[] = [];
  const teams = inDepartmentOrder(peopleOf(store, ids), store.department.teams()).map(({ path, people }) => ({
    path,
    people: people.flatMap((person): AskablePerson | readonly [] => {
      const asked = all.get(person.id);
      if (asked?.question.ok) return { person, request: asked.question.request, key: asked.key };
      const why = asked && !asked.question.ok ? asked.question.why : 'no-specialty';
      leftOut.push({ person: person.id, answer: { kind: 'none', why } });
      return [];
    }),
  }));
  return { teams: teams.filter(({ people }) => people.length > 0), leftOut };
}

/** What a person's plan is called: the own plan, else the curriculum with its version; empty for a goal alone. */
export function planNames(store: Store, language: Language): (person: Person) => string {
  const plans = new Map(store.plans.list().map(({ id, name }) => [id, name]));
  const teams = new Map(store.department.teams().map((team) => [team.id, team]));
  const curricula = new Map(store.department.curricula().map((curriculum) => [curriculum.id, curriculum]));
  const words = printRunWords[language];
  return (person) => {
    const own = person.plan === null ? undefined : plans.get(person.plan);
    if (own !== undefined) return own;
    const given = assignmentOf(person, teams);
    const curriculum = given && curricula.get(given.curriculum);
    const content = curriculum ? versionOf(curriculum, given.version) : null;
    return given && content ? `${content.name} ${words.version(given.version)}` : '';
  };
}
