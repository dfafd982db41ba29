/** The booklet of a curriculum. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Input } from '../../../shared/contract/methods.ts';
import type { Curriculum, CurriculumContent } from '../../../shared/curriculum/curriculum.ts';
import { emptyProfile, type Person } from '../../../shared/curriculum/person.ts';
import { personQuestion } from '../../../shared/curriculum/person-question.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import { emptyRecord } from '../../../shared/model/record.ts';
import { type Booklet, renderBooklet } from '../../../shared/paper/booklet.ts';
import type { Services } from '../dispatch.ts';
import { fileName } from '../files/file-name.ts';
import type { ServiceContext } from './context.ts';
import { madeFile } from './made-file.ts';
import { paperContent } from './paper-content.ts';

type Wanted = Input<'paper.booklet'>;

/** The version asked for; null is the draft. @throws RefusalError `not-found` */
function findVersion({ store }: ServiceContext, { curriculum: id, version: number }: Wanted) {
  const curriculum = store.department.curricula().find((each) => each.id === id);
  if (!curriculum) throw new RefusalError('not-found', { what: 'curriculum', id });
  if (number === null) return { curriculum, version: null, content: curriculum.draft };
  const version = curriculum.versions.find((each) => each.version === number);
  if (!version) throw new RefusalError('not-found', { what: 'curriculum', id: `${id} ${number}` });
  return { curriculum, version, content: version.content };
}

/** The question of somebody who begins at the first level with an empty record. */
function modelQuestion(
  { store, planning, clock }: ServiceContext,
  { id, createdAt }: Curriculum,
  content: CurriculumContent,
): PlanRequest {
  const given = { curriculum: id, version: 1 };
  const { specialty, from, to } = content;
  const goal = { specialty, current: from, target: to, curriculum: given };
  const person: Person = { ...emptyProfile, ...goal, id, name: '', owner: false, createdAt, removedAt: null };
  const versions = [{ version: 1, publishedAt: createdAt, change: '', content }];
  const question = personQuestion(
    { person, record: emptyRecord, ownPlan: null, sessions: [] },
    {
      teams: new Map(),
      curricula: new Map([[id, { id, createdAt, draft: content, versions }]]),
      rules: store.department.rules(),
      today: clock.today(),
      courseIds: planning.current().planner.catalogue.ids,
    },
  );
  if (!question.ok) throw new RefusalError('target-not-above-current', { from, to });
  return question.request;
}

async function bookletOf(context: ServiceContext, wanted: Wanted): Promise<Booklet> {
  const { curriculum, version, content } = findVersion(context, wanted);
  const request = modelQuestion(context, curriculum, content);
  const inUse = context.planning.current();
  const roadmap = await context.runner.ask<'plan'>({ kind: 'plan', request }, inUse);
  const printed = { roadmap, request, learnerName: '', planName: content.name, language: wanted.language };
  return {
    content: paperContent(printed, inUse.planner, context.clock),
    curriculum: content,
    version,
    groups: inUse.catalogue.groups,
    parts: (['diagram', 'list', 'calendar', 'sheets'] as const).filter((part) => wanted.parts.includes(part)),
  };
}

export function createBookletService(context: ServiceContext) {
  const booklet = async (wanted: Wanted) => renderBooklet(await bookletOf(context, wanted), 'fonts/fonts.css');
  return {
    'paper.booklet': booklet,
    'paper.bookletPdf': async (wanted) => {
      if (!context.pdf) throw new RefusalError('no-browser', {});
      const { html, title } = await booklet(wanted);
      return madeFile(fileName([title], 'pdf'), 'application/pdf', await context.pdf.print(html));
    },
  } satisfies Partial<Services>;
}
