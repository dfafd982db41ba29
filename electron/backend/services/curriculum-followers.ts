/** Gathers what is known of the people to whom curricula are given, and tells who follows. */
import { type Follower, followerOf, givenTo } from '../../../shared/curriculum/follows.ts';
import type { Assignment } from '../../../shared/curriculum/person.ts';
import type { PersonQuestion } from '../../../shared/curriculum/person-question.ts';
import { setUpProblem, withKnownCourses } from '../../../shared/planner/problem.ts';
import type { StandardInUse } from '../planning.ts';
import { personOf } from '../store/learners.ts';
import type { ServiceContext } from './context.ts';
import { type ModelCourses, versionKey } from './curriculum-models.ts';
import type { DepartmentQuestions } from './department-questions.ts';

/** Whether somebody has completed a course or holds all that it teaches; worked out when first asked. */
function hasRule(question: PersonQuestion | undefined, { planner }: StandardInUse): (course: string) => boolean {
  let met: ((course: string) => boolean) | null = null;
  const make = (): ((course: string) => boolean) => {
    if (!question?.ok) return () => false;
    const { standard, catalogue } = planner;
    const { metAlready } = setUpProblem(withKnownCourses(question.request, catalogue), standard, catalogue);
    return (course) => metAlready(catalogue.aliases.get(course) ?? course) !== null;
  };
  return (course) => {
    met ??= make();
    return met(course);
  };
}

/**
 * Everybody to whom a curriculum is given, in the order of the department's list. Answers to a question that a person
 * no longer has say nothing.
 */
export async function followers(
  { store }: Pick<ServiceContext, 'store'>,
  models: ModelCourses,
  { all, inUse }: DepartmentQuestions,
): Promise<readonly Follower[]> {
  const curricula = store.department.curricula();
  const teams = new Map(store.department.teams().map((team) => [team.id, team]));
  const given = store.learners.list().flatMap((learner) => {
    const person = personOf(learner);
    const found = givenTo(person, teams);
    return found ? [{ person, given: found.given }] : [];
  });
  const wanted = new Set(given.map((each) => versionKey(each.given.curriculum, each.given.version)));
  const model = await models.of(curricula, wanted);
  const answers = new Map(store.paths.list().map((answer) => [answer.learner, answer]));
  const paths = given.length > 0 ? store.paths.paths() : new Map();
  const ground = {
    teams,
    curricula: new Map(curricula.map((curriculum) => [curriculum.id, curriculum])),
    rules: store.department.rules(),
    model: ({ curriculum, version }: Assignment) => model.get(versionKey(curriculum, version)) ?? [],
  };
  return given.flatMap(({ person }) => {
    const asked = all.get(person.id);
    const kept = answers.get(person.id);
    const timely = kept && kept.key === asked?.key ? kept : null;
    const facts = {
      person,
      answer: timely?.answer ?? null,
      path: (timely && paths.get(timely.key)) ?? null,
      has: hasRule(asked?.question, inUse),
    };
    return followerOf(facts, ground) ?? [];
  });
}
