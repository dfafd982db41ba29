/** Long pieces of work: they can be cancelled, say how far they are, and let other calls through. */
import { expect, test } from 'vitest';
import { createTasks, type RunningTask } from '../../../../electron/backend/services/tasks.ts';
import { RefusalError } from '../../../../shared/contract/error.ts';
import type { BackendEvent } from '../../../../shared/contract/methods.ts';

function prepare() {
  const heard: BackendEvent[] = [];
  const tasks = createTasks((event) => heard.push(event));
  return { heard, tasks };
}

const steps = (count: number) => async (task: RunningTask) => {
  for (let done = 1; done <= count; done += 1) await task.step(done, count);
  return 'done';
};

/** Steps until it is cancelled. */
const endless = async (task: RunningTask): Promise<never> => {
  for (let done = 1; ; done += 1) await task.step(done, null);
};

const otherCall = () => new Promise<void>((resolve) => setImmediate(resolve));

test('work says how far it is, now and then, under its own name', async () => {
  const { heard, tasks } = prepare();
  expect(await tasks.run('import', steps(2_000))).toBe('done');
  const told = heard.map((event) => (event.name === 'task.progress' ? event.data : null));
  expect(told.length).toBeGreaterThan(1);
  expect(told.length).toBeLessThan(100);
  expect(told.at(-1)).toEqual({ task: 'import', done: 2_000, total: 2_000 });
});

test('other calls come through while it works', async () => {
  const { tasks } = prepare();
  let through = 0;
  const work = tasks.run('import', steps(5_000));
  for (; through < 3; through += 1) await otherCall();
  expect(through).toBe(3);
  expect(await work).toBe('done');
});

test('cancelled, it ends soon and is refused as such', async () => {
  const { tasks } = prepare();
  const work = tasks.run('import', endless);
  await otherCall();
  tasks.cancel('import');
  await expect(work).rejects.toMatchObject({ code: 'cancelled' });
});

test('what a reader throws when it is cancelled is no fault', async () => {
  const { tasks } = prepare();
  const work = tasks.run('import', async ({ signal }) => {
    await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stream closed'))));
  });
  tasks.cancel('import');
  await expect(work).rejects.toMatchObject({ code: 'cancelled' });
});

test('what goes wrong by itself stays what it is', async () => {
  const { tasks } = prepare();
  const refusal = new RefusalError('import-has-errors', { errors: 3 });
  await expect(tasks.run('import', () => Promise.reject(refusal))).rejects.toBe(refusal);
});

test('cancelling concerns one task only; one that is over, or never was, is nothing to cancel', async () => {
  const { tasks } = prepare();
  const [first, second] = [tasks.run('first', endless), tasks.run('second', steps(3_000))];
  tasks.cancel('first');
  tasks.cancel('nothing');
  await expect(first).rejects.toMatchObject({ code: 'cancelled' });
  expect(await second).toBe('done');
  tasks.cancel('second');
  expect(await tasks.run('second', steps(600))).toBe('done');
});

test('two under one name are both cancelled, the later one although the first is over', async () => {
  const { tasks } = prepare();
  const [short, first, second] = [tasks.run('a', steps(1)), tasks.run('a', endless), tasks.run('a', endless)];
  await short;
  tasks.cancel('a');
  await expect(first).rejects.toMatchObject({ code: 'cancelled' });
  await expect(second).rejects.toMatchObject({ code: 'cancelled' });
});
