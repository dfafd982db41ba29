/** Electron's security checklist against the built main process: what a page may not do. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LaunchedApp } from '../helpers/stand-in/launch-app.ts';
import { callBridge, prepareStandIn } from '../helpers/stand-in/prepare-stand-in.ts';

const standIn = prepareStandIn();
let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = standIn.launch({ folder: standIn.folder() });
  page = await app.page();
});

describe('security', () => {
  test('the page comes with a strict policy, which Chromium enforces', async () => {
    const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("base-uri 'none'; form-action 'none'");
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.inlineRan = true';
      document.body.append(script);
      return 'inlineRan' in globalThis;
    });
    expect(ran).toBe(false);
  });

  test('the protocol serves the built window only', async () => {
    const statuses = await page.evaluate(async () => {
      const paths = [
        '/index.html',
        '/..%2fmain%2fmain.js',
        '/%2e%2e/main/main.js',
        '/..%5cmain%5cmain.js',
        '/nothing.js',
        '/%',
      ];
      return Promise.all(paths.map(async (path) => (await fetch(path)).status));
    });
    expect(statuses).toEqual([200, 404, 404, 404, 404, 404]);
  });

  test('a frame inside the window has no bridge', async () => {
    const seen = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.srcdoc = '<p>preview</p>';
      document.body.append(frame);
      await loaded;
      return { text: frame.contentDocument?.body.textContent, bridge: 'michishirube' in (frame.contentWindow ?? {}) };
    });
    expect(seen).toEqual({ text: 'preview', bridge: false });
  });

  test('the page can neither leave nor open another window', async () => {
    const address = page.url();
    expect(await page.evaluate(() => globalThis.open('https://foreign.test/'))).toBeNull();
    expect(await app.toldOf('open-asked')).toMatchObject({ action: 'deny' });
    await page.evaluate(() => {
      globalThis.location.href = 'https://foreign.test/away';
    });
    expect(await app.toldOf('navigation')).toEqual({
      kind: 'navigation',
      address: 'https://foreign.test/away',
      prevented: true,
    });
    expect(page.url()).toBe(address);
  });

  test('the page reaches no network and gets no permission', async () => {
    const reached = await page.evaluate(() =>
      fetch('https://foreign.test/').then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
    for (const name of ['geolocation', 'notifications', 'media', 'clipboard-read']) {
      expect(await app.ask({ kind: 'permission', name })).toEqual({ requested: false, checked: false });
    }
  });

  test('a foreign page in the window is refused the backend', async () => {
    await app.loadForeign('https://foreign.test/', '<!doctype html><title>elsewhere</title>');
    await page.waitForURL('https://foreign.test/');
    await expect(callBridge(page, 'app.describe', {})).rejects.toThrow('may not call');
  });
});
