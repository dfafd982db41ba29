/** Every edit can be undone and redone, after a restart too. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Learner, Plan } from '../../../../shared/contract/methods.ts';
import { emptyRecord } from '../../../../shared/model/record.ts';
import { exampleRequest, openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let backend: TestBackend;
let learner: Learner;
let plan: Plan;

/** Edits less than this apart may become one. */
const aWhile = 10_000;

beforeEach(async () => {
  backend = await openTestBackend(folder.path('store.sqlite'));
  learner = await backend.call('learners.create', { name: '佐藤' });
  plan = await backend.call('plans.create', { learner: learner.id, name: '計画', request: exampleRequest });
  backend.clock.advance(aWhile);
  return () => backend.close();
});

const undo = () => backend.call('history.undo', {});
const redo = () => backend.call('history.redo', {});

/** All that undo and redo are about. */
async function everything() {
  return { learners: await backend.call('learners.list', {}), plans: await backend.call('plans.list', {}) };
}

const edits: readonly (readonly [label: string, what: string, edit: () => Promise<unknown>])[] = [
  ['learner.create', 'a new person', () => backend.call('learners.create', { name: '鈴木' })],
  ['learner.update', 'a new name', () => backend.call('learners.update', { id: learner.id, name: '鈴木' })],
  [
    'learner.update',
    'a new record',
    () => backend.call('learners.update', { id: learner.id, record: { ...emptyRecord, examinations: [1] } }),
  ],
  ['learner.remove', 'a person removed with their plans', () => backend.call('learners.remove', { id: learner.id })],
  [
    'plan.create',
    'a new plan',
    () => backend.call('plans.create', { learner: learner.id, name: '別の計画', request: exampleRequest }),
  ],
  [
    'plan.update',
    'a changed question',
    () => backend.call('plans.update', { id: plan.id, request: { ...exampleRequest, objective: 'finish' } }),
  ],
  ['plan.update', 'another name of a plan', () => backend.call('plans.update', { id: plan.id, name: '改めた計画' })],
  ['plan.copy', 'a copy', () => backend.call('plans.copy', { id: plan.id, name: '控え' })],
  ['plan.remove', 'a plan removed', () => backend.call('plans.remove', { id: plan.id })],
];

describe.each(edits)('%s: %s', (label, _what, edit) => {
  test('is undone and redone without a trace', async () => {
    const before = await everything();
    await edit();
    const after = await everything();
    expect(after).not.toEqual(before);
    expect(await undo()).toEqual({ undo: 'plan.create', redo: label });
    expect(await everything()).toEqual(before);
    expect(await redo()).toEqual({ undo: label, redo: null });
    expect(await everything()).toEqual(after);
  });

  test('is undone and redone after a restart', async () => {
    const restart = async () => {
      await backend.close();
      backend = await openTestBackend(folder.path('store.sqlite'));
    };
    const before = await everything();
    await edit();
    const after = await everything();
    await restart();
    expect(await everything()).toEqual(after);
    await undo();
    await restart();
    expect(await everything()).toEqual(before);
    await redo();
    expect(await everything()).toEqual(after);
  });
});

describe('quick edits of one plan', () => {
  const setHours = (hoursPerWeek: number) =>
    backend.call('plans.update', { id: plan.id, request: { ...exampleRequest, hoursPerWeek } });

  test('are one edit: one undo goes back to before the first', async () => {
    const before = await everything();
    for (const hours of [5, 6, 7, 8]) {
      await setHours(hours);
      backend.clock.advance(500);
    }
    const after = await everything();
    expect(after.plans[0]?.request.hoursPerWeek).toBe(8);
    await undo();
    expect(await everything()).toEqual(before);
    await redo();
    expect(await everything()).toEqual(after);
  });

  test('become two where some time lies between them', async () => {
    await setHours(5);
    backend.clock.advance(aWhile);
    await setHours(6);
    await undo();
    expect((await everything()).plans[0]?.request.hoursPerWeek).toBe(5);
  });

  test('of two plans stay two', async () => {
    const other = await backend.call('plans.create', { learner: learner.id, name: '別', request: exampleRequest });
    backend.clock.advance(aWhile);
    await setHours(5);
    await backend.call('plans.update', { id: other.id, name: '別の計画' });
    await undo();
    const { plans } = await everything();
    expect(plans.map(({ name }) => name).sort()).toEqual(['別', '計画']);
    expect(plans.find(({ id }) => id === plan.id)?.request.hoursPerWeek).toBe(5);
  });

  test('do not swallow what was undone in between', async () => {
    await setHours(5);
    backend.clock.advance(aWhile);
    await setHours(6);
    await undo();
    await setHours(7);
    expect(await undo()).toMatchObject({ redo: 'plan.update' });
    expect((await everything()).plans[0]?.request.hoursPerWeek).toBe(5);
  });
});

describe('the history', () => {
  test('forgets it even where the new edit comes soon after an earlier one of the same plan', async () => {
    await backend.call('plans.update', { id: plan.id, name: '一つ目' });
    await backend.call('learners.create', { name: '鈴木' });
    await undo();
    await backend.call('plans.update', { id: plan.id, name: '二つ目' });
    expect(await backend.call('history.get', {})).toEqual({ undo: 'plan.update', redo: null });
    await undo();
    expect((await everything()).plans.map(({ name }) => name)).toEqual(['一つ目']);
  });

  test('forgets what was undone once something else is edited', async () => {
    await backend.call('plans.update', { id: plan.id, name: '捨てた名前' });
    await undo();
    await backend.call('learners.create', { name: '鈴木' });
    expect(await backend.call('history.get', {})).toEqual({ undo: 'learner.create', redo: null });
    expect(await backend.refusal('history.redo', {})).toMatchObject({ code: 'nothing-to-redo' });
    await undo();
    expect((await everything()).plans.map(({ name }) => name)).toEqual(['計画']);
  });

  test('goes back to an empty store and all the way forward again', async () => {
    for (const [, , edit] of edits.slice(4)) {
      await edit();
      backend.clock.advance(aWhile);
    }
    const after = await everything();
    let steps = 0;
    for (; (await backend.call('history.get', {})).undo !== null; steps += 1) await undo();
    expect(await everything()).toMatchObject({ learners: [{ owner: true }], plans: [] });
    expect(await backend.refusal('history.undo', {})).toMatchObject({ code: 'nothing-to-undo' });
    for (; steps > 0; steps -= 1) await redo();
    expect(await everything()).toEqual(after);
  });

  test('has no place for a refused edit', async () => {
    const request = { ...exampleRequest, to: 7 };
    await backend.refusal('plans.update', { id: plan.id, request });
    expect(await backend.call('history.get', {})).toEqual({ undo: 'plan.create', redo: null });
    expect((await everything()).plans).toEqual([plan]);
  });
});

test('the owner of a store is not removed, and can be given a name', async () => {
  const owner = (await everything()).learners.find((person) => person.owner);
  expect(await backend.refusal('learners.remove', { id: owner?.id })).toMatchObject({ code: 'learner-is-owner' });
  await backend.call('learners.update', { id: owner?.id ?? '', name: '田中' });
  expect((await everything()).learners[0]).toMatchObject({ name: '田中', owner: true });
});
