/** How calls come in: by POST, from our own page alone, as JSON of a bearable size. */
import { beforeEach, describe, expect, test } from 'vitest';
import { ask, callHeaders } from '../../../helpers/loopback-client.ts';
import { type StartedHost, startTestHost } from '../../../helpers/loopback-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let host: StartedHost;
beforeEach(async () => {
  host = await startTestHost(folder.path('host'));
  return () => host.closeAll();
});

/** People in the store, past HTTP. */
const names = async () => {
  const answer = await host.backend.dispatch('learners.list', {});
  return answer.ok ? (answer.data as readonly { readonly name: string }[]).map(({ name }) => name) : [];
};
const sato = JSON.stringify({ name: '佐藤' });

test('a call from our own page is answered with an envelope that nobody keeps', async () => {
  const answer = await host.post('learners.create', sato);
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
  });
  expect(JSON.parse(answer.text)).toMatchObject({ ok: true, data: { name: '佐藤' } });
});

describe('a call is refused and changes nothing', () => {
  test.each(['https://evil.example', 'null', 'http://127.0.0.1', 'http://127.0.0.1:1', ''])(
    'from another origin: "%s"',
    async (origin) => {
      expect((await host.post('learners.create', sato, { origin })).status).toBe(403);
      expect(await names()).toEqual(['']);
    },
  );

  test.each(['origin', 'x-michishirube'])('without the header %s', async (left) => {
    const headers = Object.entries(callHeaders(host.port, host.cookie)).filter(([name]) => name !== left);
    const asked = { method: 'POST', headers: Object.fromEntries(headers), body: sato };
    expect((await ask(host.port, '/api/learners.create', asked)).status).toBe(403);
    expect(await names()).toEqual(['']);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'as a form could send it: %s',
    async (type) => {
      expect((await host.post('learners.create', sato, { 'content-type': type })).status).toBe(415);
      expect(await names()).toEqual(['']);
    },
  );

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('with another verb than POST: %s', async (method) => {
    const headers = callHeaders(host.port, host.cookie);
    expect((await ask(host.port, '/api/learners.list', { method, headers })).status).toBe(405);
  });

  test.each(['{', '{"name":', 'undefined', '佐藤', '[1,', '\u0000'])('with what is no JSON: %s', async (body) => {
    expect((await host.post('learners.create', body)).status).toBe(400);
    expect(await names()).toEqual(['']);
  });

  test('with a body larger than any call needs, and the host goes on', async () => {
    const body = Buffer.alloc(17 * 1024 * 1024, ' ');
    expect((await host.post('learners.create', body)).status).toBe(413);
    expect((await host.post('learners.create', sato)).status).toBe(200);
  });

  test('with such a body in pieces without a length', async () => {
    const headers = { 'transfer-encoding': 'chunked' };
    expect((await host.post('learners.create', Buffer.alloc(17 * 1024 * 1024, ' '), headers)).status).toBe(413);
  });
});

test('a large but bearable call is taken', async () => {
  const answer = await host.post('learners.create', `${' '.repeat(1024 * 1024)}${sato}`);
  expect(answer.status).toBe(200);
  expect(await names()).toEqual(['', '佐藤']);
});

test('many calls at once are all answered', async () => {
  const made = Array.from({ length: 50 }, (_, count) =>
    host.post('learners.create', JSON.stringify({ name: `${count}` })),
  );
  expect((await Promise.all(made)).every(({ status }) => status === 200)).toBe(true);
  expect(await names()).toHaveLength(51);
});
