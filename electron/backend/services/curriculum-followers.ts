/** Gathers what is known of the people to whom curricula are given, and tells who follows. */
import type { CurriculumContent } from '../../../shared/curriculum/curriculum.ts';
import { versionOf } from '../../../shared/curriculum/curriculum.ts';
import { type Follower, followerOf, givenTo } from '../../../shared/curriculum/follows.ts';
import type { Person } from '../../../shared/curriculum/person.ts';
import type { PlannedPath } from '../../../shared/curriculum/planned-path.ts';
import { knownCourses } from '../../../shared/planner/catalogue-index.ts';
import { setUpProblem } from '../../../shared/planner/problem.ts';
import { personOf, type StoredLearner } from '../store/learners.ts';
import type { ServiceContext } from './context.ts';
import { type ModelCourses, modelRequest, versionKey } from './curriculum-models.ts';
import { describePerson, recordUnder } from './person-record.ts';

/** Whether somebody has completed a course or holds all that it teaches; worked out when first asked. */
function hasRule(
  context: ServiceContext,
  learner: StoredLearner,
  content: CurriculumContent | null,
): (course: string) => boolean {
  let rule: ((course: string) => boolean) | null = null;
  const make = (): ((course: string) => boolean) => {
    const { store, planning, clock } = context;
    const inUse = planning.current();
    const { standard, catalogue } = inUse.planner;
    const record = recordUnder(describePerson(store, learner, clock.today()).record, inUse);
    const completed = new Set(knownCourses(record.completed, catalogue));
    if (!content || !standard.specialties.has(content.specialty)) return (course) => completed.has(course);
    const asked = { ...modelRequest(context, content), from: learner.profile.current ?? 0, record };
    const { metAlready } = setUpProblem(asked, standard, catalogue);
    return (course) => metAlready(catalogue.aliases.get(course) ?? course) !== null;
  };
  return (course) => {
    rule ??= make();
    return rule(course);
  };
}

/** A path that was planned for another goal than the person has now says nothing. */
function isOfGoal(path: PlannedPath, { specialty, current }: Person): boolean {
  return (specialty === null || path.specialty === specialty) && (current === null || path.from === current);
}

/** Everybody to whom a curriculum is given, in the order of the department's list. */
export async function followers(context: ServiceContext, models: ModelCourses): Promise<readonly Follower[]> {
  const { store } = context;
  const curricula = store.department.curricula();
  const teams = new Map(store.department.teams().map((team) => [team.id, team]));
  const given = store.learners.list().flatMap((learner) => {
    const person = personOf(learner);
    const found = givenTo(person, teams);
    return found ? [{ learner, person, given: found.given }] : [];
  });
  const wanted = new Set(given.map((each) => versionKey(each.given.curriculum, each.given.version)));
  const model = await models.of(curricula, wanted);
  const answers = new Map(store.paths.list().map((answer) => [answer.learner, answer]));
  const paths = store.paths.paths();
  const byId = new Map(curricula.map((curriculum) => [curriculum.id, curriculum]));
  const ground = {
    teams,
    curricula: byId,
    rules: store.department.rules(),
    model: (each: { readonly curriculum: string; readonly version: number }) =>
      model.get(versionKey(each.curriculum, each.version)) ?? [],
  };
  return given.flatMap(({ learner, person, given: each }) => {
    const kept = answers.get(person.id);
    const path = (kept && paths.get(kept.key)) ?? null;
    const timely = person.plan !== null || path === null || isOfGoal(path, person);
    const curriculum = byId.get(each.curriculum);
    const content = curriculum ? versionOf(curriculum, each.version) : null;
    const facts = {
      person,
      answer: timely ? (kept?.answer ?? null) : null,
      path: timely ? path : null,
      has: hasRule(context, learner, content),
    };
    return followerOf(facts, ground) ?? [];
  });
}
