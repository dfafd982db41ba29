/** Closing a backend: what is under way is finished first, and the store is free afterwards. */
import { expect, test } from 'vitest';
import { openBackend } from '../../../electron/backend/open-backend.ts';
import { exampleRequest, testOptions } from '../../helpers/backend-fixture.ts';
import { prepareFolder } from '../../helpers/temp-folder.ts';

const folder = prepareFolder();

test('calls under way are answered before the store closes', async () => {
  const backend = await openBackend(testOptions(folder.path('store.sqlite')));
  const planning = [3, 4, 5].map((from) => backend.dispatch('roadmap.plan', { request: { ...exampleRequest, from } }));
  const saving = backend.dispatch('learners.create', { name: '佐藤' });
  await backend.close();
  const answers = await Promise.all([...planning, saving]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  const again = await openBackend(testOptions(folder.path('store.sqlite')));
  expect(await again.dispatch('learners.list', {})).toMatchObject({ data: [{ owner: true }, { name: '佐藤' }] });
  await again.close();
});

test('a call after closing is refused and does not throw', async () => {
  const backend = await openBackend(testOptions(folder.path('store.sqlite')));
  await backend.close();
  expect(await backend.dispatch('learners.create', { name: '佐藤' })).toMatchObject({ ok: false });
});

test('a printer is closed with the backend, once it has printed what was under way', async () => {
  const done: string[] = [];
  const { promise: drying, resolve: dry } = Promise.withResolvers<void>();
  const print = async () => {
    await drying;
    done.push('printed');
    return Buffer.from('');
  };
  const close = async () => void done.push('closed');
  const backend = await openBackend(testOptions(folder.path('store.sqlite'), { pdf: { print, close } }));
  const paper = { request: exampleRequest, learnerName: '', planName: '', sheets: ['roadmap'], language: 'ja' };
  const printing = backend.dispatch('paper.pdf', paper);
  const closing = backend.close();
  dry();
  await closing;
  expect(await printing).toMatchObject({ ok: true });
  expect(done).toEqual(['printed', 'closed']);
});
