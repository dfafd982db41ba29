/** Planning everyone over a real store: whom it asks anew, what it keeps, and that nothing but the questions decides. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { PlanRunner } from '../../../../electron/backend/plan-runner/plan-runner.ts';
import { createPlanning } from '../../../../electron/backend/planning.ts';
import { createDepartmentQuestions } from '../../../../electron/backend/services/department-questions.ts';
import { planQuestions } from '../../../../electron/backend/services/plan-questions.ts';
import type { Change } from '../../../../electron/backend/store/edits.ts';
import { openStore } from '../../../../electron/backend/store/open-store.ts';
import { RefusalError } from '../../../../shared/contract/error.ts';
import type { BackendEvent } from '../../../../shared/contract/methods.ts';
import { usualRules } from '../../../../shared/curriculum/department-rules.ts';
import type { Profile } from '../../../../shared/curriculum/person.ts';
import { pathOf } from '../../../../shared/curriculum/planned-path.ts';
import { emptyRecord } from '../../../../shared/model/record.ts';
import { planRoadmap } from '../../../../shared/planner/plan-roadmap.ts';
import {
  createTestClock,
  exampleRequest,
  openTestBackend,
  type TestBackend,
} from '../../../helpers/backend-fixture.ts';
import { onTheWay, personChange, withStore, writeChanges } from '../../../helpers/department-store.ts';
import { builtInPlanner } from '../../../helpers/planner-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let file: string;
beforeEach(() => {
  file = folder.path('store.sqlite');
});

const plan = (backend: TestBackend, all = false) =>
  backend.call('department.plan', { people: null, all, task: 'plan' });
const stale = async (backend: TestBackend) => (await backend.call('department.answers', {})).stale;

describe('a run', () => {
  beforeEach(() =>
    writeChanges(file, [
      personChange('a', '佐藤', onTheWay),
      personChange('b', '鈴木', onTheWay),
      personChange('c', '田中', { ...onTheWay, due: '2027-04-30' }),
      personChange('d', '伊藤', { ...onTheWay, current: 4 }),
      personChange('e', '山本', { specialty: 'hardware', current: 3 }),
      personChange('f', '中村', { ...onTheWay, specialty: 'cook' }),
    ]),
  );

  test('plans each question once, and says who is late, who has no roadmap and why', async () => {
    const backend = await openTestBackend(file);
    expect(await stale(backend)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    const run = await plan(backend);
    expect(run).toEqual({
      people: 6,
      asked: 6,
      questions: 3,
      planned: ['a', 'b', 'c'],
      late: ['c'],
      failed: ['e', 'f'],
      moved: [],
    });
    const { answers } = await backend.call('department.answers', {});
    expect(answers).toMatchObject({
      a: { kind: 'planned', late: false },
      d: { kind: 'none', why: 'at-target' },
      e: { kind: 'none', why: 'no-target' },
      f: { kind: 'refused', refusal: { code: 'unknown-specialty' } },
    });
    expect(answers.b).toEqual(answers.a);
    await backend.close();
  });

  test('keeps the path of the roadmap that the person’s question has', async () => {
    const backend = await openTestBackend(file);
    await plan(backend);
    for (const person of ['a', 'c']) {
      const question = await backend.call('department.question', { person });
      if (!question.ok) throw new Error(question.why);
      const roadmap = await backend.call('roadmap.plan', { request: question.request });
      expect(await backend.call('department.path', { person })).toEqual(pathOf(roadmap));
    }
    await backend.close();
  });

  test('asks nobody anew where nothing has changed, unless told to; after a restart too', async () => {
    const first = await openTestBackend(file);
    await plan(first);
    expect(await plan(first)).toMatchObject({ asked: 0, questions: 0, planned: ['a', 'b', 'c'] });
    await first.close();
    const again = await openTestBackend(file);
    expect(await stale(again)).toEqual([]);
    expect(await plan(again, true)).toMatchObject({ asked: 6, questions: 3, moved: [] });
    await again.close();
  });

  test('tells whose finish has moved, from when to when', async () => {
    const backend = await openTestBackend(file);
    await plan(backend);
    const before = (await backend.call('department.answers', {})).answers;
    await backend.call('department.saveRules', { rules: { ...usualRules, classDaysPerMonth: 5 } });
    const { moved } = await plan(backend);
    const after = (await backend.call('department.answers', {})).answers;
    expect(moved.map(({ person }) => person)).toEqual(['a', 'b', 'c']);
    for (const { person, before: was, after: is } of moved) {
      expect(before[person]).toMatchObject({ finish: was });
      expect(after[person]).toMatchObject({ finish: is });
    }
    await backend.close();
  });
});

/** Some sixty people of several questions. */
function crowd(): readonly Change[] {
  return Array.from({ length: 60 }, (_, at) => {
    const goal: Partial<Profile> = {
      specialty: ['hardware', 'software', 'facility'][at % 3] ?? null,
      current: 1 + (at % 4),
      target: 2 + (at % 4) + (at % 2),
      due: at % 5 === 0 ? '2028-03-31' : null,
      pace: { hoursPerWeek: at % 7 === 0 ? 2 + (at % 3) : null, classDaysPerMonth: null },
    };
    return personChange(`p${String(at).padStart(2, '0')}`, `受講者${at}`, goal);
  });
}

type Host = 'loopback' | 'in-process';

async function answersOf(name: string, changes: readonly Change[], host: Host): Promise<unknown> {
  const other = folder.path(name);
  writeChanges(other, changes);
  const backend = await openTestBackend(other, { host });
  await plan(backend);
  const { answers } = await backend.call('department.answers', {});
  const paths = await Promise.all(
    Object.keys(answers)
      .sort()
      .map((person) => backend.call('department.path', { person })),
  );
  await backend.close();
  return { answers, paths };
}

test('neither the order of the rows nor the number of threads makes a difference', async () => {
  const people = crowd();
  const expected = await answersOf('plain.sqlite', people, 'in-process');
  expect(await answersOf('shuffled.sqlite', people.toReversed(), 'in-process')).toEqual(expected);
  expect(await answersOf('threads.sqlite', people, 'loopback')).toEqual(expected);
});

test('a run can be stopped, and the next one plans everybody who is left', async () => {
  writeChanges(file, crowd());
  const backend = await openTestBackend(file, { host: 'loopback' });
  const stop = backend.subscribe((event) => {
    if (event.name === 'task.progress') void backend.call('task.cancel', { task: 'plan' });
  });
  const refused = await backend.refusal('department.plan', { people: null, all: false, task: 'plan' });
  stop();
  expect(refused.code).toBe('cancelled');
  const left = await stale(backend);
  expect(left.length).toBeGreaterThan(0);
  const rest = await plan(backend);
  expect(rest).toMatchObject({ people: 60, asked: left.length });
  expect(rest.planned.length + rest.failed.length).toBe(60);
  await backend.close();
});

test('what was planned before a run ends by a refusal is kept', async () => {
  writeChanges(file, [personChange('a', '佐藤', onTheWay), personChange('b', '鈴木', { ...onTheWay, target: 5 })]);
  const store = openStore(file);
  const clock = createTestClock();
  const planning = createPlanning(store, builtInPlanner().select);
  const questions = createDepartmentQuestions({ store, planning, clock })();
  const asked = [...questions.all.values()].filter(({ counts }) => counts);
  const heard: BackendEvent[] = [];
  const runner: Pick<PlanRunner, 'planMany'> = {
    planMany: async ([first], { planner }, { tell }) => {
      if (!first) throw new Error('no question');
      await tell([{ at: 0, path: { ok: true, data: pathOf(await planRoadmap(first.request, planner)) } }]);
      throw new RefusalError('cancelled', {});
    },
  };
  const context = { store, runner, clock, announce: (event: BackendEvent) => heard.push(event) };
  const told: number[] = [];
  const task = { signal: new AbortController().signal, tell: (done: number) => told.push(done) };
  await expect(planQuestions(context, asked, questions.inUse, task)).rejects.toThrow('cancelled');
  expect(told).toEqual([0, 1]);
  expect(store.paths.list()).toHaveLength(1);
  expect(store.paths.paths().size).toBe(1);
  expect(heard).toEqual([{ name: 'store.changed', data: { what: 'department' } }]);
  store.close();
});

test('paths that nobody has any more go with the next run', async () => {
  writeChanges(file, [personChange('a', '佐藤', onTheWay), personChange('b', '鈴木', { ...onTheWay, target: 5 })]);
  const paths = () => withStore(file, (store) => [...store.paths.paths().keys()]);
  const runs = [{}, { target: 4 }];
  const counts: number[] = [];
  for (const change of runs) {
    const opened = await openTestBackend(file);
    await opened.call('people.change', { ids: ['b'], change, dryRun: false });
    await plan(opened);
    await opened.close();
    counts.push(paths().length);
  }
  expect(counts).toEqual([2, 1]);
});

test('what is read again after an edit is what a restart reads', async () => {
  writeChanges(file, crowd().slice(0, 6));
  let backend = await openTestBackend(file);
  await plan(backend);
  const own = await backend.call('plans.create', { learner: 'p03', name: '自分の計画', request: exampleRequest });
  const edits = [
    () => backend.call('people.change', { ids: ['p00'], change: { target: 6 }, dryRun: false }),
    () => backend.call('people.change', { ids: ['p03'], change: { plan: own.id }, dryRun: false }),
    () => backend.call('learners.update', { id: 'p01', record: { ...emptyRecord, completed: ['CSM-401'] } }),
    () => backend.call('plans.update', { id: own.id, request: { ...exampleRequest, objective: 'finish' } }),
    () => backend.call('people.remove', { ids: ['p04'], dryRun: false }),
    () => backend.call('history.undo', {}),
    () => backend.call('plans.remove', { id: own.id }),
  ];
  const read = async () => ({
    answers: await backend.call('department.answers', {}),
    questions: await Promise.all(
      ['p00', 'p01', 'p03'].map((person) => backend.call('department.question', { person })),
    ),
  });
  let before = await read();
  for (const edit of edits) {
    await edit();
    const after = await read();
    expect(after).not.toEqual(before);
    await backend.close();
    backend = await openTestBackend(file);
    expect(await read()).toEqual(after);
    before = after;
  }
  await backend.close();
});
