/** How the built main process starts and ends. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callBridge, prepareStandIn } from '../helpers/stand-in/prepare-stand-in.ts';

const standIn = prepareStandIn();

test('what was saved is there after a restart, and closing the window ends the program', async () => {
  const folder = standIn.folder();
  const first = standIn.launch({ folder });
  await callBridge(await first.page(), 'learners.create', { name: '佐藤' });
  expect(await first.close()).toBe(0);
  expect(first.output()).toBe('');
  const second = standIn.launch({ folder });
  expect(JSON.stringify(await callBridge(await second.page(), 'learners.list', {}))).toContain('佐藤');
  expect(await second.close()).toBe(0);
});

test('a second start brings the first window to the front and ends', async () => {
  const folder = standIn.folder();
  const first = standIn.launch({ folder });
  await first.page();
  const second = standIn.launch({ folder });
  expect(await second.exited).toBe(0);
  expect(await first.toldOf('window-focused')).toBeDefined();
  await first.close();
});

test('the menu speaks the language of the system', async () => {
  const app = standIn.launch({ folder: standIn.folder(), locale: 'en-GB' });
  await app.page();
  expect(JSON.stringify(await app.ask({ kind: 'menu' }))).toContain('"Quit"');
  await app.close();
});

test('a command runs without a window and gives its own status', async () => {
  const args = ['plan', '--specialty', 'gardening', '--from', '3', '--to', '6', '--start', '2027-04-01'];
  const app = standIn.launch({ folder: standIn.folder(), args });
  expect(await app.exited).toBe(2);
  expect(app.told).toEqual([]);
  expect(app.output()).toContain('gardening');
});

test('a store that cannot be opened is said in one sentence, with status 2', async () => {
  const folder = standIn.folder();
  const store = join(folder, 'store.sqlite');
  const content = 'This is no database, and it must stay as it is. '.repeat(100);
  writeFileSync(store, content);
  const app = standIn.launch({ folder });
  expect((await app.toldOf('error-box')).content).toContain('store.sqlite');
  expect(await app.exited).toBe(2);
  expect(app.told.some(({ kind }) => kind === 'window-shown')).toBe(false);
  expect(readFileSync(store, 'utf8')).toBe(content);
});
