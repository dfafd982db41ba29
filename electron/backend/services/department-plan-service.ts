/** Plans everyone of a department, and says what came of it. */
import type { PlanRun } from '../../../shared/contract/department-methods.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import { isFailed, movedFinishes } from '../../../shared/curriculum/path-answer.ts';
import type { Services } from '../dispatch.ts';
import type { LearnerPath } from '../store/planned-paths.ts';
import type { ServiceContext } from './context.ts';
import { createDepartmentQuestions, type DepartmentQuestions, type KeyedQuestion } from './department-questions.ts';
import { planQuestions } from './plan-questions.ts';

/** Those of some questions whose last answer was to another question, or to none. */
function changed(
  questions: readonly KeyedQuestion[],
  kept: ReadonlyMap<string, LearnerPath>,
): readonly KeyedQuestion[] {
  return questions.filter(({ person, key }) => kept.get(person)?.key !== key);
}

/** The questions of some people, or of everybody. @throws RefusalError `not-found` */
function questionsOf({ all }: DepartmentQuestions, people: readonly string[] | null): readonly KeyedQuestion[] {
  if (people === null) return [...all.values()].filter(({ counts }) => counts);
  for (const id of people) if (!all.has(id)) throw new RefusalError('not-found', { what: 'person', id });
  const wanted = new Set(people);
  return [...all.values()].filter(({ person }) => wanted.has(person));
}

export function createDepartmentPlanService(context: ServiceContext) {
  const { store, tasks } = context;
  const questions = createDepartmentQuestions(context);
  const keptPaths = () => new Map(store.paths.list().map((each) => [each.learner, each]));
  const find = (person: string): KeyedQuestion => {
    const found = questions().all.get(person);
    if (!found) throw new RefusalError('not-found', { what: 'person', id: person });
    return found;
  };
  const run = async (people: readonly string[] | null, all: boolean, task: string): Promise<PlanRun> => {
    const now = questions();
    const wanted = questionsOf(now, people);
    const before = keptPaths();
    const asked = all ? wanted : changed(wanted, before);
    const different = await tasks.run(task, (running) => planQuestions(context, asked, now.inUse, running));
    const after = keptPaths();
    const answers = wanted.flatMap(({ person }) => after.get(person) ?? []);
    const of = (test: (path: LearnerPath) => boolean) => answers.filter(test).map(({ learner }) => learner);
    return {
      people: wanted.length,
      asked: asked.length,
      questions: different,
      planned: of(({ answer }) => answer.kind === 'planned'),
      late: of(({ answer }) => answer.kind === 'planned' && answer.late),
      failed: of(({ answer }) => isFailed(answer)),
      moved: movedFinishes(
        asked.map(({ person }) => person),
        before,
        after,
      ),
    };
  };
  return {
    'department.answers': () => {
      const { all } = questions();
      const kept = keptPaths();
      const answers = [...all.keys()].flatMap((person) => kept.get(person) ?? []);
      return {
        answers: Object.fromEntries(answers.map(({ learner, answer }) => [learner, answer])),
        plannedAt: answers.map(({ plannedAt }) => plannedAt).reduce((a, b) => (a > b ? a : b), '') || null,
        stale: changed(questionsOf(questions(), null), kept).map(({ person }) => person),
      };
    },
    'department.plan': ({ people, all, task }) => run(people, all, task),
    'department.path': ({ person }) => {
      const kept = store.paths.of(find(person).person);
      return kept && store.paths.path(kept.key);
    },
    'department.question': ({ person }) => find(person).question,
  } satisfies Partial<Services>;
}
