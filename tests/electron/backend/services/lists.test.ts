/** Several plans for a person, in an order that stays. */
import { beforeEach, expect, test } from 'vitest';
import { exampleRequest, openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let backend: TestBackend;
beforeEach(async () => {
  backend = await openTestBackend(folder.path('store.sqlite'));
  return () => backend.close();
});

test('plans stand in the order in which they were made, whatever is changed later', async () => {
  const [owner] = await backend.call('learners.list', {});
  const ids: string[] = [];
  for (const name of ['最短', '費用優先', '夜間のみ']) {
    ids.push((await backend.call('plans.create', { learner: owner?.id ?? '', name, request: exampleRequest })).id);
    backend.clock.advance(60_000);
  }
  await backend.call('plans.update', { id: ids[0] ?? '', name: '最短（改）' });
  const plans = await backend.call('plans.list', {});
  expect(plans.map(({ id }) => id)).toEqual(ids);
  expect(plans[0]?.createdAt).toBe('2027-04-01T00:00:00.000Z');
  expect(plans[0]?.updatedAt).toBe('2027-04-01T00:03:00.000Z');
});

test('the owner stands first, then people in the order in which they came', async () => {
  for (const name of ['佐藤', '鈴木', '青木']) {
    await backend.call('learners.create', { name });
    backend.clock.advance(60_000);
  }
  expect((await backend.call('learners.list', {})).map(({ name }) => name)).toEqual(['', '佐藤', '鈴木', '青木']);
});

test('a copy of a plan is a plan of its own', async () => {
  const [owner] = await backend.call('learners.list', {});
  const plan = await backend.call('plans.create', { learner: owner?.id ?? '', name: '計画', request: exampleRequest });
  const copy = await backend.call('plans.copy', { id: plan.id, name: '控え' });
  await backend.call('plans.update', { id: copy.id, request: { ...exampleRequest, hoursPerWeek: 10 } });
  await backend.call('plans.remove', { id: plan.id });
  expect(await backend.call('plans.list', {})).toMatchObject([{ id: copy.id, request: { hoursPerWeek: 10 } }]);
});

test('without a printer a PDF is refused, and the window is told so beforehand', async () => {
  expect((await backend.call('app.describe', {})).capabilities.pdf).toBe(false);
  const paper = { request: exampleRequest, learnerName: '', planName: '', sheets: ['roadmap'], language: 'ja' };
  expect(await backend.refusal('paper.pdf', paper)).toMatchObject({ code: 'no-browser' });
});
