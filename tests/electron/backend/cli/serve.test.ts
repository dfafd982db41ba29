/** `serve`: prints its address once it listens, answers, and stops when asked to. */
import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestBackend } from '../../../helpers/backend-fixture.ts';
import { ask, callHeaders, enter } from '../../../helpers/loopback-client.ts';
import { runCommand, startCommand, untilEnded } from '../../../helpers/run-command.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
const running: ChildProcess[] = [];
beforeEach(() => mkdirSync(folder.path('home')));
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

const store = () => folder.path('store.sqlite');

/** Starts `serve` and waits for its address. */
async function serve(args: readonly string[] = []) {
  const child = startCommand(['serve', '--store', store(), ...args], { home: folder.path('home') });
  running.push(child);
  const ended = untilEnded(child);
  if (!child.stdout) throw new Error('serve has no output');
  const lines = createInterface({ input: child.stdout });
  const address = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve);
    void ended.then(({ stderr }) => reject(new Error(`serve ended: ${stderr}`)));
  });
  return { child, ended, address, port: Number(new URL(address).port) };
}

/** Calls a method as the window does. */
async function call(host: { readonly address: string; readonly port: number }, name: string, input: unknown) {
  const headers = callHeaders(host.port, await enter(host));
  const answer = await ask(host.port, `/api/${name}`, { method: 'POST', headers, body: JSON.stringify(input) });
  return JSON.parse(answer.text) as unknown;
}

describe('while it runs', () => {
  test('its one line of output is an address that lets the window in', async () => {
    const host = await serve();
    expect(host.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+$/);
    expect(await call(host, 'app.describe', {})).toMatchObject({
      ok: true,
      data: { store: store(), capabilities: { host: 'loopback', saveDialog: false } },
    });
    host.child.kill('SIGTERM');
    expect((await host.ended).stdout).toBe(`${host.address}\n`);
  });

  test('a second one on the same store is refused in one line', async () => {
    const first = await serve();
    const second = await runCommand(['serve', '--store', store()], { home: folder.path('home') });
    expect(second).toMatchObject({ status: 2, stdout: '' });
    expect(second.stderr).toMatch(/^データ「[^\n]*store\.sqlite」は別のプログラムが使用中です[^\n]*\n$/);
    expect(await call(first, 'learners.list', {})).toMatchObject({ ok: true });
  });

  test('so is a plan of a person in that store', async () => {
    await serve();
    const args = ['plan', '--learner', '佐藤', '--store', store(), '--lang', 'en'];
    const second = await runCommand(args, { home: folder.path('home') });
    expect(second).toMatchObject({ status: 2, stdout: '' });
    expect(second.stderr).toMatch(/^The data "[^\n]*" is in use by another program[^\n]*\n$/);
  });

  test('another one on its port is refused in one line, and leaves its own store free', async () => {
    const first = await serve();
    const other = folder.path('other.sqlite');
    const args = ['serve', '--store', other, '--port', String(first.port)];
    const second = await runCommand(args, { home: folder.path('home') });
    expect(second).toMatchObject({ status: 2, stdout: '' });
    expect(second.stderr).toMatch(new RegExp(`^ポート${first.port}は使用中です[^\\n]*\\n$`));
    await (await openTestBackend(other)).close();
  });
});

describe('when it is asked to stop', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('it ends with 0, and all is saved: %s', async (signal) => {
    const host = await serve();
    await call(host, 'learners.create', { name: '佐藤' });
    host.child.kill(signal);
    expect(await host.ended).toMatchObject({ status: 0, stderr: '' });
    const backend = await openTestBackend(store());
    expect((await backend.call('learners.list', {})).map(({ name }) => name)).toEqual(['', '佐藤']);
    await backend.close();
  });

  test('it does not wait for windows that are still open', async () => {
    const host = await serve();
    const cookie = await enter(host);
    const events = ask(host.port, '/events', { headers: { cookie } }).catch(() => 'cut off');
    await call(host, 'learners.list', {});
    host.child.kill('SIGTERM');
    expect((await host.ended).status).toBe(0);
    expect(await events).toBe('cut off');
  });

  test('its port can be had again at once', async () => {
    const first = await serve();
    first.child.kill('SIGTERM');
    await first.ended;
    const second = await serve(['--port', String(first.port)]);
    expect(second.port).toBe(first.port);
    expect(second.address).not.toBe(first.address);
  });
});
