/** The career sheet of a person, as a page and as a PDF. */
import { currentAssessments } from '../../../shared/assessment/current-assessments.ts';
import { checkLevel } from '../../../shared/assessment/level-check.ts';
import { gapOfPerson } from '../../../shared/assessment/person-gap.ts';
import { toLearnerRecord } from '../../../shared/assessment/to-learner-record.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { CareerSheetInput } from '../../../shared/contract/record-methods.ts';
import type { CareerContent } from '../../../shared/paper/career-input.ts';
import { renderCareerSheet } from '../../../shared/paper/career-sheet.ts';
import type { Paper } from '../../../shared/paper/render-paper.ts';
import type { Services } from '../dispatch.ts';
import { fileName } from '../files/file-name.ts';
import type { ServiceContext } from './context.ts';
import { madeFile } from './made-file.ts';
import { recordUnder } from './person-record.ts';
import { readPerson } from './record-entries-service.ts';

/** Plans, checks and gathers all that the sheet shows. */
async function careerContent(
  context: ServiceContext,
  { learner, request: asked, planName, language }: CareerSheetInput,
): Promise<CareerContent> {
  const inUse = context.planning.current();
  const { planner, catalogue } = inUse;
  const { stored, counting } = readPerson(context, learner);
  const record = recordUnder(toLearnerRecord(counting), inUse);
  const request = { ...asked, record };
  const today = context.clock.today();
  const roadmap = await context.runner.ask<'plan'>({ kind: 'plan', request }, inUse);
  const { specialty, from, to } = request;
  const levels = Array.from({ length: to - from }, (_, index) => from + 1 + index);
  return {
    learnerName: stored.name,
    planName,
    roadmap,
    gap: gapOfPerson(planner, { specialty, origin: request.origin ?? specialty, from, to }, record),
    checks: levels.map((level) => checkLevel({ index: planner.standard, specialty, level, entries: counting, today })),
    entries: counting,
    assessed: currentAssessments(counting),
    standard: planner.standard,
    courses: new Map(catalogue.courses.map((course) => [course.id, course])),
    today,
    language,
  };
}

export function createCareerSheetService(context: ServiceContext) {
  const sheet = async (input: CareerSheetInput): Promise<Paper> =>
    renderCareerSheet(await careerContent(context, input), 'fonts/fonts.css');
  return {
    'paper.careerSheet': sheet,
    'paper.careerSheetPdf': async (input) => {
      if (!context.pdf) throw new RefusalError('no-browser', {});
      const { html, title } = await sheet(input);
      const name = fileName([title, context.clock.today()], 'pdf');
      return madeFile(name, 'application/pdf', await context.pdf.print(html));
    },
  } satisfies Partial<Services>;
}
