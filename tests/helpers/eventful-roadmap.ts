/** A roadmap in which everything happens at once: a session, assumed dates, estimates, a missed deadline, two specialties. */
import type { PlanRequest } from '../../shared/model/plan-request.ts';
import type { Roadmap, RoadmapCourse } from '../../shared/model/roadmap.ts';
import type { PaperContent } from '../../shared/paper/paper-input.ts';
import { planRoadmap } from '../../shared/planner/plan-roadmap.ts';
import { builtInPlanner, request } from './planner-fixture.ts';

/** Courses of the built-in roadmap that the tests look at. */
export const held = 'NET-601';
export const waiting = 'SEC-601';

/** The question that belongs to it. */
export const eventfulRequest: PlanRequest = {
  ...request({ specialty: 'hardware', from: 5, to: 6 }),
  objective: 'weighted',
  weights: { hours: 1, cost: 2, courses: 0 },
  usualPrices: { perClassDay: 30_000, perELearningHour: null },
  providers: ['道標研修所'],
  daysOff: [{ from: '2027-12-01', to: '2027-12-10', label: '移行作業', stops: 'classes' }],
};

function changed(course: RoadmapCourse): RoadmapCourse {
  const cost = course.classDays === null ? null : course.classDays * 30_000;
  const estimated = { ...course, cost, costEstimated: cost !== null };
  if (course.id === held)
    return {
      ...estimated,
      cost: 80_000,
      costEstimated: false,
      start: '2027-05-13',
      end: '2027-05-21',
      classDates: ['2027-05-13', '2027-05-14', '2027-05-21'],
      session: { id: 'S-7', place: '大阪, 北区; 3階' },
      because: { ...course.because, notEarlier: { kind: 'session', session: 'S-7' } },
    };
  if (course.id === waiting)
    return { ...estimated, because: { ...course.because, notEarlier: { kind: 'no-session', after: '2027-07-30' } } };
  return estimated;
}

/** Made by hand from a planned one, so that its every part is known. */
export async function eventfulRoadmap(): Promise<Roadmap> {
  const planned = await planRoadmap(request({ specialty: 'hardware', from: 5, to: 6 }), builtInPlanner());
  const stages = planned.stages.map((stage) => ({ ...stage, courses: stage.courses.map(changed) }));
  const costs = stages.flatMap(({ courses }) => courses);
  return {
    ...planned,
    stages,
    also: ['software'],
    origin: 'facility',
    objective: 'weighted',
    totals: {
      ...planned.totals,
      cost: null,
      knownCost: costs.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
      unknownCosts: costs.filter(({ cost }) => cost === null).length,
      estimatedCosts: costs.filter(({ costEstimated }) => costEstimated).length,
      finish: '2029-01-12',
    },
    schedule: { status: 'feasible', earliest: '2029-01-05' },
    deadline: {
      date: '2028-12-31',
      met: false,
      restHolds: true,
      remedies: [
        { kind: 'pace', finish: '2028-12-20', hoursPerWeek: 5, classDaysPerMonth: 3 },
        { kind: 'session', finish: '2028-12-28', course: waiting, by: '2027-07-30' },
      ],
    },
    carriedOver: [
      { knowledgeItem: 'leadership-goals', level: 4 },
      { knowledgeItem: 'leadership-goals', level: 5 },
    ],
  };
}

/** The same with all that a sheet or a file is made from. */
export async function eventfulContent(given: Partial<PaperContent> = {}): Promise<PaperContent> {
  const { standard, catalogue } = builtInPlanner();
  return {
    roadmap: await eventfulRoadmap(),
    request: eventfulRequest,
    standard,
    catalogue: catalogue.catalogue,
    learnerName: '道標 花子',
    planName: '計画1',
    today: '2027-04-01',
    language: 'ja',
    ...given,
  };
}
