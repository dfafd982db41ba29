/** `plan --learner`: what a store holds of a person, with the command's own options over it. */
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import type { Learner } from '../../../../shared/contract/methods.ts';
import { emptyProfile } from '../../../../shared/curriculum/person.ts';
import { emptyRecord } from '../../../../shared/model/record.ts';
import { exampleRequest, openTestBackend } from '../../../helpers/backend-fixture.ts';
import { coursesOf, preparePlanCommand } from '../../../helpers/plan-command.ts';

const { path, plan, planProcess, roadmap, write } = preparePlanCommand();
let file: string;
let learner: Learner;

/** A store with 佐藤 花子, who has completed a course and has two plans; the second was changed last. */
beforeEach(async () => {
  file = path('store.sqlite');
  const backend = await openTestBackend(file);
  const { id } = await backend.call('learners.create', { name: '佐藤 花子' });
  learner = await backend.call('learners.update', { id, record: { ...emptyRecord, completed: ['CSM-601'] } });
  await backend.call('plans.create', { learner: id, name: '古い計画', request: { ...exampleRequest, from: 3, to: 4 } });
  backend.clock.advance(60_000);
  const request = { ...exampleRequest, hoursPerWeek: 8, start: '2028-04-03' };
  await backend.call('plans.create', { learner: id, name: '新しい計画', request });
  await backend.close();
});

const stored = () => ['--learner', learner.id, '--store', file];

test('the question last saved is planned, without what the person has completed', async () => {
  const planned = await roadmap(stored());
  expect(planned).toMatchObject({ specialty: 'hardware', from: 5, to: 6, start: '2028-04-03', status: 'optimal' });
  const others = await roadmap(['--specialty', 'hardware', '--from', '5', '--to', '6', '--start', '2028-04-03']);
  expect(coursesOf(others).map(({ id }) => id)).toContain('CSM-601');
  expect(coursesOf(planned).map(({ id }) => id)).not.toContain('CSM-601');
});

test('a person is found by name too, and printed by name', async () => {
  const byName = await plan(['--learner', '佐藤 花子', '--store', file, '--format', 'html']);
  expect(byName.status).toBe(0);
  expect(byName.stdout).toContain('佐藤 花子');
  expect(byName.stdout).toContain('新しい計画');
});

test('a person is found by employee number, and not by a name that several bear', async () => {
  const backend = await openTestBackend(file);
  await backend.call('people.create', { name: '佐藤 花子', profile: { ...emptyProfile, number: '0042' } });
  await backend.call('people.change', { ids: [learner.id], change: { number: '0041' }, dryRun: false });
  await backend.close();
  const byNumber = await plan(['--learner', '0041', '--store', file, '--format', 'html']);
  expect(byNumber.stdout).toContain('新しい計画');
  const byName = await plan(['--learner', '佐藤 花子', '--store', file]);
  expect(byName).toMatchObject({ status: 2, stderr: expect.stringContaining('複数います') });
});

test('options go before what is stored', async () => {
  expect(await roadmap([...stored(), '--to', '6', '--from', '4', '--start', '2030-04-01'])).toMatchObject({
    from: 4,
    to: 6,
    start: '2030-04-01',
  });
  const held = write('held.json', { completed: [] });
  const planned = await roadmap([...stored(), '--held', held]);
  expect(coursesOf(planned).map(({ id }) => id)).toContain('CSM-601');
});

test('the store may be named in the environment', async () => {
  const { status, stdout } = await planProcess(['--learner', learner.id, '--format', 'json'], {
    env: { MICHISHIRUBE_STORE: file },
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ start: '2028-04-03' });
});

test('a person whom the store does not have is refused, and the store is left as it was', async () => {
  const before = readFileSync(file);
  const { status, stdout, stderr } = await plan(['--learner', '鈴木', '--store', file]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]*「鈴木」[^\n]*\n$/);
  expect(readFileSync(file).equals(before)).toBe(true);
});
