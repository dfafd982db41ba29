/** One program at a time, and nothing that was saved is lost when that program dies. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../../../electron/backend/store/open-store.ts';
import { openTestBackend } from '../../../helpers/backend-fixture.ts';
import { type Holder, holdStore } from '../../../helpers/hold-store.ts';
import { refusalOf } from '../../../helpers/refusal-of.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let file: string;
let holder: Holder;

beforeEach(() => {
  file = folder.path('store.sqlite');
  holder = holdStore(file);
});
afterEach(() => holder.kill());

test('a second program is refused while the first one lives, and told why', async () => {
  await holder.savedAtLeast(1);
  expect(refusalOf(() => openStore(file))).toMatchObject({ code: 'store-in-use', details: { file } });
  await holder.savedAtLeast(holder.saved.length + 1);
});

test('a program killed while saving loses no plan that it had reported', async () => {
  await holder.savedAtLeast(20);
  const saved = await holder.kill();
  const backend = await openTestBackend(file);
  const kept = new Set((await backend.call('plans.list', {})).map(({ id }) => id));
  expect(saved.filter((id) => !kept.has(id))).toEqual([]);
  expect(kept.size - saved.length).toBeLessThanOrEqual(1);
  expect(await backend.call('history.undo', {})).toMatchObject({ redo: 'plan.create' });
  await backend.close();
});
