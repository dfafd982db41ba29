/** Curricula: what they hold, who they are given to, who follows them. */
import type { Services } from '../dispatch.ts';
import { followersTable } from '../files/exports/followers-table.ts';
import { workbookBytes } from '../files/exports/workbook.ts';
import { fileName } from '../files/file-name.ts';
import { personOf } from '../store/learners.ts';
import type { ServiceContext } from './context.ts';
import { createCurriculumEdits, findCurriculum } from './curriculum-edits.ts';
import { followers } from './curriculum-followers.ts';
import { createModelCourses, planModel } from './curriculum-models.ts';
import { createDepartmentQuestions } from './department-questions.ts';
import { madeFile } from './made-file.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function createCurriculaService(context: ServiceContext) {
  const { store, planning, clock } = context;
  const edits = createCurriculumEdits(context);
  const models = createModelCourses(context);
  const questions = createDepartmentQuestions(context);
  const followersOf = async (id: string | null) =>
    (await followers(context, models, questions())).filter(({ curriculum }) => id === null || curriculum === id);
  return {
    'curricula.save': ({ id, content }) => edits.save(id, content),
    'curricula.copy': ({ id, name }) => edits.create('curriculum.copy', { ...findCurriculum(context, id).draft, name }),
    'curricula.preview': ({ content, lane }) => planModel(context, content, lane),
    'curricula.publish': async ({ id, change }) => {
      const { draft } = findCurriculum(context, id);
      return edits.publish(id, draft, change, await planModel(context, draft));
    },
    'curricula.remove': ({ id, instead, dryRun }) => {
      if (instead.kind === 'refuse') return edits.remove(id, 'refuse', dryRun);
      return edits.remove(id, instead.kind === 'none' ? null : edits.newest(instead.curriculum), dryRun);
    },
    'curricula.assign': ({ people, teams, assignment, dryRun }) => edits.assign(people, teams, assignment, dryRun),
    'curricula.moveFollowers': ({ id, dryRun }) => edits.moveFollowers(id, dryRun),
    'curricula.followers': async ({ id }) => {
      if (id !== null) findCurriculum(context, id);
      return followersOf(id);
    },
    'curricula.exportFollowers': async ({ id, language }) => {
      const { draft, versions } = findCurriculum(context, id);
      const name = versions.at(-1)?.content.name ?? draft.name;
      const { standard, catalogue } = planning.current().planner;
      const answers = new Map(store.paths.list().map(({ learner, answer }) => [learner, answer]));
      const table = followersTable(await followersOf(id), language, {
        name,
        people: new Map(store.learners.list().map((learner) => [learner.id, personOf(learner)])),
        teams: new Map(store.department.teams().map((team) => [team.id, team])),
        specialty: (specialty) => standard.specialties.get(specialty)?.[language] ?? specialty,
        course: (course) => catalogue.courses.get(course)?.title[language] ?? course,
        finish: (person) => {
          const answer = answers.get(person);
          return answer?.kind === 'planned' ? answer.finish : null;
        },
      });
      const bytes = await workbookBytes([table], name, language);
      return madeFile(fileName([name, table.name, clock.today()], 'xlsx'), workbookType, bytes);
    },
  } satisfies Partial<Services>;
}
