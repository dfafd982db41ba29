/** The calendar of the workplace: every plan is dated by it, and a change of it is an edit like any other. */
import { beforeEach, expect, test } from 'vitest';
import { openBackend } from '../../../../electron/backend/open-backend.ts';
import type { BackendEvent } from '../../../../shared/contract/methods.ts';
import { usualCalendar } from '../../../../shared/model/work-calendar.ts';
import { exampleRequest, openTestBackend, type TestBackend, testOptions } from '../../../helpers/backend-fixture.ts';
import { runCommandHere } from '../../../helpers/run-command.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let backend: TestBackend;
beforeEach(async () => {
  backend = await openTestBackend(folder.path('store.sqlite'));
  return () => backend.close();
});

const closedUntilJune = {
  ...usualCalendar,
  daysOff: [{ from: '2027-04-01', to: '2027-05-31', label: '移行作業', stops: 'all' }],
} as const;

const update = (calendar: typeof usualCalendar) => backend.call('calendar.update', { calendar });

async function firstDay(): Promise<string> {
  const { stages } = await backend.call('roadmap.plan', { request: exampleRequest });
  return stages.flatMap(({ courses }) => courses.map(({ start }) => start)).sort()[0] ?? '';
}

test('roadmaps are dated by it at once, and again by the old one once that is undone', async () => {
  expect(await firstDay()).toBe('2027-04-01');
  await update(closedUntilJune);
  expect(await firstDay()).toBe('2027-06-01');
  await backend.call('history.undo', {});
  expect(await firstDay()).toBe('2027-04-01');
  await backend.call('history.redo', {});
  expect(await firstDay()).toBe('2027-06-01');
});

test('files and the command line are dated by it too', async () => {
  await update(closedUntilJune);
  const exported = await backend.call('roadmap.export', {
    request: exampleRequest,
    planName: '',
    format: 'json',
    language: 'ja',
  });
  const file = JSON.parse(Buffer.from(exported.base64, 'base64').toString('utf8'));
  expect(file).toEqual(await backend.call('roadmap.plan', { request: exampleRequest }));
  await backend.close();
  const question = ['--specialty', 'hardware', '--from', '5', '--to', '6', '--start', '2027-04-01'];
  const pace = ['--hours-per-week', '4', '--class-days-per-month', '2'];
  const { stdout } = await runCommandHere(
    ['plan', ...question, ...pace, '--store', folder.path('store.sqlite'), '--format', 'json'],
    { home: folder.path('home') },
  );
  expect(JSON.parse(stdout)).toEqual(file);
  backend = await openTestBackend(folder.path('store.sqlite'));
});

test('it is there after a restart', async () => {
  await update(closedUntilJune);
  await backend.close();
  backend = await openTestBackend(folder.path('store.sqlite'));
  expect(await backend.call('calendar.get', {})).toEqual(closedUntilJune);
  expect(await firstDay()).toBe('2027-06-01');
});

test('every window hears of it', async () => {
  await backend.close();
  const open = await openBackend(testOptions(folder.path('store.sqlite')));
  const heard: BackendEvent[] = [];
  open.subscribe((event) => heard.push(event));
  await open.dispatch('calendar.update', { calendar: closedUntilJune });
  await open.dispatch('calendar.get', {});
  expect(heard).toEqual([{ name: 'store.changed', data: { what: 'calendar' } }]);
  await open.close();
  backend = await openTestBackend(folder.path('store.sqlite'));
});
