/** The built window over HTTP: its own files and nothing beside them, under a strict policy. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type StartedHost, startTestHost } from '../../../helpers/loopback-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let host: StartedHost;
beforeEach(async () => {
  host = await startTestHost(folder.path('host'));
  return () => host.closeAll();
});

describe('the window', () => {
  test('is given with its type; its page is asked for anew each time, its hashed files are kept', async () => {
    const page = await host.ask('/');
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining('<title>道標</title>') });
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    const script = await host.ask('/assets/index-abc123.js');
    expect(script).toMatchObject({ status: 200, text: 'export {}' });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('immutable');
  });

  test('is looked at with HEAD without being sent', async () => {
    const answer = await host.ask('/', { method: 'HEAD' });
    expect(answer).toMatchObject({ status: 200, text: '' });
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(0);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('is not changed by %s', async (method) => {
    expect((await host.ask('/', { method })).status).toBe(405);
  });
});

describe('nothing beside the window is given', () => {
  test.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/%2e%2e%2fsecret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..\\secret.json',
    '/..%5csecret.json',
    '/%252e%252e%252fsecret.json',
    '/../window-of-another/secret.json',
    '/..%2fwindow-of-another%2fsecret.json',
    '/%2fetc%2fpasswd',
    '/index.html%00.js',
    '/%00',
    '/%',
    '/%ff',
    '/notes.exe',
    '/assets',
    '/assets/',
    '/store.sqlite',
    '/..%2fstore.sqlite',
    `/${'a'.repeat(5_000)}.js`,
  ])('%s', async (path) => {
    const answer = await host.ask(path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('secret');
  });

  test('and a path that reads like an address leads nowhere else', async () => {
    expect((await host.ask('//')).status).toBeGreaterThanOrEqual(400);
    for (const path of ['//secret.json', '//evil.example/secret.json', 'http://evil.example/secret.json']) {
      expect((await host.ask(path)).text).not.toContain('"secret"');
    }
    expect((await host.ask('/')).status).toBe(200);
  });
});

describe('every answer bears the security headers', () => {
  test.each([
    ['the window', '/', {}],
    ['a missing file', '/nothing.js', {}],
    ['a stranger', '/', { cookie: '' }],
    ['a call by GET', '/api/plans.list', {}],
  ])('%s', async (_what, path, headers) => {
    const answer = await host.ask(path, { headers });
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    const policy = String(answer.headers['content-security-policy']).split('; ');
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]));
    expect(policy).toEqual(expect.arrayContaining(["base-uri 'none'", "form-action 'none'", "frame-ancestors 'self'"]));
    expect(policy.join('; ')).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
