/** What a person's record answers: the gap, the level check, what is due, and the way through other specialties. */
import { dueSoon, type RoadmapDue } from '../../../shared/assessment/due-soon.ts';
import { checkLevel } from '../../../shared/assessment/level-check.ts';
import { gapOfPerson } from '../../../shared/assessment/person-gap.ts';
import { compareSpecialties, type PlannedWay } from '../../../shared/assessment/soonest-specialty.ts';
import { toLearnerRecord } from '../../../shared/assessment/to-learner-record.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import { highestLevel } from '../../../shared/model/standard-index.ts';
import type { Planner } from '../../../shared/planner/planner.ts';
import { validateRequest } from '../../../shared/planner/validate-request.ts';
import type { Services } from '../dispatch.ts';
import type { ServiceContext } from './context.ts';
import { followRecords, recordUnder } from './person-record.ts';
import { findPlan } from './plans-service.ts';
import { readPerson } from './record-entries-service.ts';

/** @throws RefusalError where the standard in use has no such specialty or level */
function checkSpecialty({ standard }: Planner, specialty: string, levels: readonly number[]): void {
  const found = standard.specialties.get(specialty);
  if (!found) throw new RefusalError('unknown-specialty', { specialty, known: [...standard.specialties.keys()] });
  const highest = highestLevel(found);
  for (const level of levels)
    if (level > highest) throw new RefusalError('unknown-level', { specialty, level, highest });
}

/** The question for one specialty, asked of someone who stands where the question says. */
function wayRequest(request: PlanRequest, specialty: string, to: number): PlanRequest {
  const home = request.origin ?? request.specialty;
  return { ...request, specialty, to, origin: specialty === home ? null : home, also: [], moves: [], sessions: [] };
}

/** What a planner says; null where the question cannot be planned, as where the person is at the top already. */
async function planWay({ runner, planning }: ServiceContext, request: PlanRequest): Promise<PlannedWay | null> {
  try {
    const { status, totals } = await runner.ask<'plan'>({ kind: 'plan', request }, planning.current());
    return { status, courses: totals.courses, studyHours: totals.studyHours, finish: totals.finish };
  } catch (error) {
    if (error instanceof RefusalError) return null;
    throw error;
  }
}

/** The courses of a plan's roadmap with their last days. */
async function roadmapDues(context: ServiceContext, learner: string, id: string): Promise<readonly RoadmapDue[]> {
  const { store, planning, runner, clock } = context;
  const plan = followRecords(store, planning, clock.today())(findPlan(context, id));
  if (plan.learner !== learner) throw new RefusalError('not-found', { what: 'plan', id });
  const inUse = planning.under(plan.standard) ?? planning.current();
  const { stages } = await runner.ask<'plan'>({ kind: 'plan', request: plan.request }, inUse);
  return stages.flatMap(({ courses }) => courses.map((course) => ({ course: course.id, end: course.end })));
}

export function createRecordService(context: ServiceContext) {
  const { planning, clock } = context;
  const recordOf = (learner: string) =>
    recordUnder(toLearnerRecord(readPerson(context, learner).counting), planning.current());
  return {
    'record.gap': ({ learner, specialty, origin, from, to }) => {
      const { planner } = planning.current();
      const record = recordOf(learner);
      checkSpecialty(planner, specialty, [to]);
      checkSpecialty(planner, origin ?? specialty, [from]);
      return gapOfPerson(planner, { specialty, origin: origin ?? specialty, from, to }, record);
    },
    'record.compare': ({ learner, request }) => {
      const { planner } = planning.current();
      const record = recordOf(learner);
      const asked = { ...request, record };
      validateRequest(asked, planner.standard, planner.catalogue);
      const { from, to, origin, specialty: home } = asked;
      return compareSpecialties(planner.standard, to, {
        gapOf: (specialty, level) =>
          gapOfPerson(planner, { specialty, origin: origin ?? home, from, to: level }, record),
        plan: (specialty, level) => planWay(context, wayRequest(asked, specialty, level)),
      });
    },
    'record.levelCheck': ({ learner, specialty, level }) => {
      const { planner } = planning.current();
      const { counting } = readPerson(context, learner);
      checkSpecialty(planner, specialty, [level]);
      return checkLevel({ index: planner.standard, specialty, level, entries: counting, today: clock.today() });
    },
    'record.dueSoon': async ({ learner, plan, within }) => {
      const { counting } = readPerson(context, learner);
      const roadmap = plan === null ? [] : await roadmapDues(context, learner, plan);
      return dueSoon(counting, roadmap, clock.today(), within);
    },
  } satisfies Partial<Services>;
}
