/** Who gets in: whoever opened the printed address, from this machine, through the host's own name. */
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

const token = () => new URL(host.address).searchParams.get('token') ?? '';

describe('the printed address', () => {
  test('bears a token that nobody guesses, and leads to a page whose address has none', async () => {
    expect(token()).toMatch(/^[\w-]{32,}$/);
    const answer = await ask(host.port, `/?token=${token()}`);
    expect(answer).toMatchObject({ status: 303, headers: { location: '/', 'cache-control': 'no-store' } });
    const cookie = answer.headers['set-cookie']?.[0] ?? '';
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
  });

  test.each(['', 'wrong', `${'a'.repeat(32)}`, '%00'])('with another token is refused: "%s"', async (wrong) => {
    const answer = await ask(host.port, `/?token=${wrong}`);
    expect(answer.status).toBe(403);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('with the token cut by one letter is refused', async () => {
    expect((await ask(host.port, `/?token=${token().slice(0, -1)}`)).status).toBe(403);
  });

  test('is another one at the next start', async () => {
    const next = await startTestHost(folder.path('next'));
    expect(next.address.split('token=')[1]).not.toBe(token());
    await next.closeAll();
  });
});

describe('without the cookie', () => {
  test.each(['/', '/index.html', '/assets/index-abc123.js', '/events', '/nothing'])(
    'nothing is given: %s',
    async (path) => {
      const answer = await ask(host.port, path);
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain('doctype');
    },
  );

  test('no call is made, whatever the other headers', async () => {
    const { cookie: _left, ...headers } = callHeaders(host.port, host.cookie);
    const answer = await ask(host.port, '/api/plans.list', { method: 'POST', headers, body: '{}' });
    expect(answer.status).toBe(403);
    const guessed = await ask(host.port, '/api/plans.list', {
      method: 'POST',
      headers: callHeaders(host.port, `michishirube-${host.port}=guessed`),
      body: '{}',
    });
    expect(guessed.status).toBe(403);
  });

  test('a person who opens the bare address is told what to do', async () => {
    expect((await ask(host.port, '/')).text).toContain('起動時に表示されたアドレス');
  });
});

describe('the Host header', () => {
  test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example', '[::1]'])(
    'of another name is refused even with cookie and token: %s',
    async (name) => {
      expect((await host.ask('/', { headers: { host: name } })).status).toBe(403);
      expect((await ask(host.port, `/?token=${token()}`, { headers: { host: name } })).status).toBe(403);
      expect((await host.post('plans.list', '{}', { host: name })).status).toBe(403);
    },
  );

  test('may be localhost', async () => {
    expect((await host.ask('/', { headers: { host: `localhost:${host.port}` } })).status).toBe(200);
  });
});

test('two hosts on one machine keep apart', async () => {
  const other = await startTestHost(folder.path('other'));
  expect((await ask(other.port, '/', { headers: { cookie: host.cookie } })).status).toBe(403);
  const foreign = host.cookie.replace(String(host.port), String(other.port));
  expect((await ask(other.port, '/', { headers: { cookie: foreign } })).status).toBe(403);
  const both = `${host.cookie}; ${other.cookie}`;
  expect((await ask(host.port, '/', { headers: { cookie: both } })).status).toBe(200);
  expect((await ask(other.port, '/', { headers: { cookie: both } })).status).toBe(200);
  await other.post('learners.create', JSON.stringify({ name: '佐藤' }));
  expect((await other.post('learners.list', '{}')).text).toContain('佐藤');
  expect((await host.post('learners.list', '{}')).text).not.toContain('佐藤');
  await other.closeAll();
});
