/** All that a career sheet shows of a person. */
import { currentAssessments } from '../../../shared/assessment/current-assessments.ts';
import { checkLevel } from '../../../shared/assessment/level-check.ts';
import { gapOfPerson } from '../../../shared/assessment/person-gap.ts';
import { toLearnerRecord } from '../../../shared/assessment/to-learner-record.ts';
import type { CareerSheetInput } from '../../../shared/contract/record-methods.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import type { CareerContent } from '../../../shared/paper/career-input.ts';
import type { ServiceContext } from './context.ts';
import { recordUnder } from './person-record.ts';
import { readPerson } from './record-entries-service.ts';

/** Plans where that is not done yet, checks and gathers. */
export async function careerContent(
  context: ServiceContext,
  { learner, request: asked, planName, language }: CareerSheetInput,
  planned: Roadmap | null = null,
): Promise<CareerContent> {
  const inUse = context.planning.current();
  const { planner, catalogue } = inUse;
  const { stored, counting } = readPerson(context, learner);
  const record = recordUnder(toLearnerRecord(counting), inUse);
  const request = { ...asked, record };
  const today = context.clock.today();
  const roadmap = planned ?? (await context.runner.ask<'plan'>({ kind: 'plan', request }, inUse));
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
