/** Many questions at once: the answers of one by one, in their order, each question planned once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Envelope, RefusalError } from '../../../shared/contract/error.ts';
import { type PlannedPath, pathOf } from '../../../shared/curriculum/planned-path.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { planMany } from '../../../shared/planner/plan-many.ts';
import { type Planner, planRoadmap } from '../../../shared/planner/plan-roadmap.ts';
import { type AnsweredPath, answerQuestion } from '../../../shared/planner/questions.ts';
import { defaultLimits } from '../../../shared/planner/selection/selection-effort.ts';
import { course, record, request, tinyPlanner } from '../../helpers/planner-fixture.ts';
import { randomWorld } from '../../helpers/random-catalogue.ts';

async function oneByOne(requests: readonly PlanRequest[], planner: Planner): Promise<readonly Envelope<Roadmap>[]> {
  const answers: Envelope<Roadmap>[] = [];
  for (const each of requests) {
    try {
      answers.push({ ok: true, data: await planRoadmap(each, planner) });
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      answers.push({ ok: false, error: error.toRefusal() });
    }
  }
  return answers;
}

/** The paths that `many` tells, by their places. */
async function pathsOf(requests: readonly PlanRequest[], planner: Planner): Promise<readonly Envelope<PlannedPath>[]> {
  const paths: Envelope<PlannedPath>[] = [];
  const tell = (told: readonly AnsweredPath[]) => {
    for (const { at, path } of told) paths[at] = path;
  };
  await answerQuestion<'many'>({ kind: 'many', requests }, planner, { ...defaultLimits, tell });
  return paths;
}

/** The same question written another way, or one that differs in little. */
function nearby(asked: PlanRequest): fc.Arbitrary<PlanRequest> {
  const change = fc.constantFrom<Partial<PlanRequest>>(
    {},
    { locked: [...asked.locked, ...asked.locked].reverse(), excluded: [...asked.excluded].reverse() },
    { start: '2028-01-04' },
    { hoursPerWeek: 3 },
    { classDaysPerMonth: 1.5, hoursPerWeek: 0.1 },
    { objective: 'cost' },
    { record: { ...asked.record, completed: ['C0'] } },
    { record: { ...asked.record, completed: ['C1', 'C2'] } },
    { record: { ...asked.record, completed: ['C2', 'C1'] } },
    { record: { ...asked.record, completed: ['C0', 'C1', 'C3', 'C4'] } },
    { record: { ...asked.record, assessment: {} } },
    { record: { ...asked.record, completed: [] } },
    { budget: 4_000 },
    { record: { ...asked.record, examinations: [1, 1] } },
    { locked: ['unknown', ...asked.locked] },
    { locked: [...asked.locked, 'nobody', 'unknown'] },
    { objective: 'finish' },
    { order: ['C0', 'C1'] },
    { order: ['C2', 'C0'], record: { ...asked.record, completed: ['C1', 'C3'] } },
  );
  const dates = fc.constantFrom<Partial<PlanRequest>>(
    {},
    {},
    { deadline: '2027-04-20' },
    { deadline: '2027-06-30' },
    { deadline: '2028-03-31' },
    { deadline: '2027-06-30', sessions: [{ course: 'C1', session: 'full' }] },
    { deadline: '2027-06-30', daysOff: [{ from: '2027-04-05', to: '2027-05-31', label: '休暇', stops: 'all' }] },
    { moves: [{ course: 'C0', start: '2027-09-01' }], deadline: '2027-08-31' },
    { sessions: [{ course: 'C1', session: 'full', enrolled: true }] },
  );
  return fc.tuple(change, dates).map(([given, dated]) => ({ ...asked, ...given, ...dated }));
}

const sessions: Planner['sessions'] = [
  { id: 'full', course: 'C1', dates: ['2027-06-10', '2027-06-11'], seats: 0, place: '', note: '' },
];

/** Counts how often selection is asked. */
function counting(planner: Planner): { readonly planner: Planner; readonly asked: () => number } {
  let asked = 0;
  const select: Planner['select'] = (model) => {
    asked += 1;
    return planner.select(model);
  };
  return { planner: { ...planner, select }, asked: () => asked };
}

const courses = [
  course('A', { teaches: ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'] }),
  course('B', { teaches: ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'], eLearningHours: 7 }),
];

describe('planMany', () => {
  test('answers as one by one does, refusals in their places', async () => {
    const worlds = randomWorld(8).chain(({ courses: rows, request: asked }) =>
      fc.array(nearby(asked), { minLength: 2, maxLength: 8 }).map((requests) => ({ rows, requests })),
    );
    const property = fc.asyncProperty(worlds, async ({ rows, requests }) => {
      const planner = { ...tinyPlanner(rows), sessions };
      const expected = await oneByOne(requests, planner);
      expect(await planMany(requests, planner)).toEqual(expected);
      expect(await pathsOf(requests, planner)).toEqual(
        expected.map((each) => (each.ok ? { ok: true, data: pathOf(each.data) } : each)),
      );
    });
    await fc.assert(property, { seed: 31, numRuns: 250 });
  });

  test('plans a question once, however its choices are written', async () => {
    const { planner, asked } = counting(tinyPlanner(courses));
    const first = request({ excluded: ['A', 'B'], record: record({ completed: ['A', 'B'], examinations: [2, 1] }) });
    const other = request({ excluded: ['B', 'A'], record: record({ completed: ['B', 'A'], examinations: [1, 2] }) });
    const answers = await planMany([first, other, first], planner);
    expect(new Set(answers).size).toBe(1);
    expect(asked()).toBe(1);
  });

  test('plans once where what was completed makes no difference, and not where it does', async () => {
    const foreign = course('foreign', { specialties: ['beta'], teaches: ['care-a@1'] });
    const { planner, asked } = counting(tinyPlanner([...courses, foreign]));
    const [none, idle, other] = [[], ['foreign'], ['B']].map((completed) => request({ record: record({ completed }) }));
    if (!none || !idle || !other) throw new Error('three questions');
    const answers = await planMany([none, idle, other], planner);
    expect(answers[1]).toBe(answers[0]);
    expect(answers[2]).not.toEqual(answers[0]);
    expect(asked()).toBe(2);
  });

  test('selects once where only the calendar differs, and dates each', async () => {
    const { planner, asked } = counting(tinyPlanner(courses));
    const starts = ['2027-04-01', '2027-05-06', '2027-06-01'];
    const answers = await planMany(
      starts.map((start) => request({ start })),
      planner,
    );
    expect(asked()).toBe(1);
    expect(answers.map((each) => each.ok && each.data.stages[0]?.courses[0]?.start)).toEqual(starts);
  });

  test('tells how far it is, and stops when asked to', async () => {
    const requests = [request(), request({ excluded: ['A'] }), request()];
    const progress: (readonly [number, number])[] = [];
    await planMany(requests, tinyPlanner(courses), { onProgress: (done, total) => progress.push([done, total]) });
    expect(progress).toEqual([
      [2, 3],
      [3, 3],
    ]);
    let answered = 0;
    const stopped = planMany(requests, tinyPlanner(courses), {
      onProgress: (done) => {
        answered = done;
      },
      isStopped: async () => answered > 0,
    });
    await expect(stopped).rejects.toThrow('cancelled');
    expect(answered).toBe(2);
  });

  test('hides no fault of the program', async () => {
    const broken: Planner = { ...tinyPlanner(courses), select: () => Promise.reject(new Error('out of order')) };
    await expect(planMany([request()], broken)).rejects.toThrow('out of order');
  });
});
