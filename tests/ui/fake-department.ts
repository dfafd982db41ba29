/** A department in memory behind a fake backend: people, teams and what planning came to, checked as the backend does. */
import type { Department, DepartmentAnswers } from '../../shared/contract/department-methods.ts';
import { RefusalError } from '../../shared/contract/error.ts';
import type { MethodName } from '../../shared/contract/methods.ts';
import type { PeopleOutcome } from '../../shared/contract/people-methods.ts';
import { changeProblems } from '../../shared/curriculum/check-people.ts';
import { usualRules } from '../../shared/curriculum/department-rules.ts';
import type { PathAnswer } from '../../shared/curriculum/path-answer.ts';
import { emptyProfile, type Person, type Profile } from '../../shared/curriculum/person.ts';
import type { PersonQuestion } from '../../shared/curriculum/person-question.ts';
import type { Team, TeamContent } from '../../shared/curriculum/team.ts';
import { builtInPlanner } from '../helpers/planner-fixture.ts';
import type { FakeApi } from './fake-api.ts';

export interface FakeDepartment {
  department: Department;
  answers: DepartmentAnswers;
  removed: readonly Person[];
  question: PersonQuestion;
}

/** Somebody of whom only the name is known, and what is given. */
export function person(id: string, given: Partial<Person> = {}): Person {
  const createdAt = '2026-04-01T00:00:00.000Z';
  return { id, name: id, owner: false, createdAt, removedAt: null, ...emptyProfile, ...given };
}

export function team(id: string, given: Partial<Team> = {}): Team {
  return { id, name: id, parent: null, code: '', curriculum: null, ...given };
}

type Planned = Extract<PathAnswer, { readonly kind: 'planned' }>;

/** A path that ends on a day. */
export function planned(finish: string, given: Partial<Planned> = {}): Planned {
  const sums = { courses: 3, studyHours: 30, classDays: 2, knownCost: 0, unknownCosts: 3 };
  return { kind: 'planned', finish, late: false, ...sums, ...given };
}

export function answers(given: Readonly<Record<string, PathAnswer>>, stale: readonly string[] = []): DepartmentAnswers {
  return { answers: given, plannedAt: '2026-11-20T00:00:00.000Z', stale };
}

function changed(before: Department, ids: readonly string[], change: Partial<Profile>, name?: string) {
  const people = before.people.map((each) =>
    ids.includes(each.id) ? { ...each, ...change, name: name ?? each.name } : each,
  );
  const pairs = before.people.flatMap((each, at) => {
    const after = people[at];
    return after && JSON.stringify(after) !== JSON.stringify(each) ? [{ before: each, after }] : [];
  });
  const problems = changeProblems(
    pairs.map(({ before: was, after }) => ({ id: was.id, name: after.name, isNew: false, before: was, after })),
    {
      people: before.people,
      teams: new Map(before.teams.map((each) => [each.id, each])),
      curricula: new Map(before.curricula.map((each) => [each.id, each])),
      standard: builtInPlanner().standard,
      planOwners: new Map(),
    },
  );
  return { people, outcome: { changed: pairs.length, problems } satisfies PeopleOutcome };
}

type Answer = (input: never) => unknown;

function handlers(fake: FakeDepartment): Partial<Record<MethodName, Answer>> {
  const put = (part: Partial<Department>) => {
    fake.department = { ...fake.department, ...part };
  };
  return {
    'department.get': () => fake.department,
    'department.answers': () => fake.answers,
    'department.question': () => fake.question,
    'department.path': () => null,
    'people.names': () =>
      fake.department.people.map(({ id, name, owner, createdAt, number, kana }) => ({
        id,
        name,
        owner,
        createdAt,
        number,
        kana,
      })),
    'people.history': () => [],
    'people.removed': () => fake.removed,
    'people.create': ({ name, profile }: { readonly name: string; readonly profile: Profile }) => {
      const added = person(`person-${fake.department.people.length}`, { ...profile, name });
      put({ people: [...fake.department.people, added] });
      return added;
    },
    'people.change': ({
      ids,
      change,
      name,
      dryRun,
    }: {
      readonly ids: readonly string[];
      readonly change: Partial<Profile>;
      readonly name?: string;
      readonly dryRun: boolean;
    }) => {
      const { people, outcome } = changed(fake.department, ids, change, name);
      const errors = outcome.problems.filter(({ severity }) => severity === 'error');
      if (dryRun) return outcome;
      if (errors[0]) throw new RefusalError('people-refused', { problem: errors[0], problems: errors.length });
      put({ people });
      return outcome;
    },
    'people.remove': ({ ids, dryRun }: { readonly ids: readonly string[]; readonly dryRun: boolean }) => {
      const left = fake.department.people.filter(({ id }) => ids.includes(id));
      if (!dryRun) {
        fake.removed = [...fake.removed, ...left];
        put({ people: fake.department.people.filter(({ id }) => !ids.includes(id)) });
      }
      return { changed: left.length, problems: [] };
    },
    'teams.save': ({ id, content }: { readonly id: string | null; readonly content: TeamContent }) => {
      const saved = { id: id ?? `team-${fake.department.teams.length}`, ...content };
      put({ teams: [...fake.department.teams.filter((each) => each.id !== id), saved] });
      return saved;
    },
    'export.make': ({ what, format }: { readonly what: string; readonly format: string }) => ({
      name: `${what}.${format}`,
      type: 'text/plain',
      base64: '',
    }),
  };
}

/** Puts a department behind a fake backend, instead of what it answers otherwise. */
export function installDepartment(api: FakeApi, given: Partial<Department> = {}): FakeDepartment {
  const fake: FakeDepartment = {
    department: { people: [], teams: [], curricula: [], rules: usualRules, ...given },
    answers: { answers: {}, plannedAt: null, stale: [] },
    removed: [],
    question: { ok: false, why: 'no-target' },
  };
  for (const [name, answer] of Object.entries(handlers(fake)))
    Object.assign(api.overrides, { [name]: async (input: never) => answer(input) });
  return fake;
}
