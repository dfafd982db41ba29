/** The built window in the built main process, over a real Chromium page: what Electron would show. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { MadeFile } from '../../shared/contract/made-file.ts';
import { noConditions, type PlanRequest } from '../../shared/model/plan-request.ts';
import { emptyRecord } from '../../shared/model/record.ts';
import type { LaunchedApp } from '../helpers/stand-in/launch-app.ts';
import { type BridgedWindow, callBridge, prepareStandIn } from '../helpers/stand-in/prepare-stand-in.ts';

const standIn = prepareStandIn();
let folder: string;
let app: LaunchedApp;
let page: Page;

const exampleRequest: PlanRequest = {
  specialty: 'hardware',
  from: 3,
  to: 4,
  objective: 'hours',
  start: '2027-04-01',
  hoursPerWeek: 4,
  classDaysPerMonth: 2,
  locked: [],
  excluded: [],
  budget: null,
  methods: null,
  record: emptyRecord,
  ...noConditions,
};

beforeAll(async () => {
  folder = standIn.folder();
  app = standIn.launch({ folder, args: ['--store', join(folder, 'other.sqlite')] });
  page = await app.page();
});

describe('the window', () => {
  test('shows the built renderer over the bridge', async () => {
    expect(await page.title()).toContain('道標');
    expect(await page.evaluate(() => Object.keys((globalThis as unknown as BridgedWindow).michishirube))).toEqual([
      'call',
      'subscribe',
    ]);
  });

  test('works on the store of --store', async () => {
    const store = join(folder, 'other.sqlite');
    const described = await callBridge(page, 'app.describe', {});
    expect(described).toMatchObject({
      ok: true,
      data: { store, capabilities: { host: 'electron', saveDialog: true } },
    });
  });

  test('loads the bundled Japanese font under its policy', async () => {
    const faces = await page.evaluate(async () => {
      const loaded = await document.fonts.load('400 12px "BIZ UDPGothic", "Michishirube Slices"', '道標①');
      return [...new Set(loaded.map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`))];
    });
    expect(faces.sort()).toEqual(['BIZ UDPGothic loaded', 'Michishirube Slices loaded']);
  });

  test('gets events until it unsubscribes', async () => {
    const heard = await page.evaluate(async () => {
      const { michishirube } = globalThis as unknown as BridgedWindow;
      const heardBy = { first: 0, second: 0 };
      const bothSent = Promise.withResolvers<void>();
      const stop = michishirube.subscribe('store.changed', () => {
        heardBy.first += 1;
        stop();
      });
      michishirube.subscribe('store.changed', () => {
        heardBy.second += 1;
        if (heardBy.second === 2) bothSent.resolve();
      });
      await michishirube.call('learners.create', { name: '佐藤' });
      await michishirube.call('learners.create', { name: '鈴木' });
      await bothSent.promise;
      return heardBy;
    });
    expect(heard).toEqual({ first: 1, second: 2 });
  });

  test('is refused a method that the contract does not have', async () => {
    const answer = await callBridge(page, 'constructor', {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'unknown-method' } });
  });
});

describe('files', () => {
  const file = { name: '../計画/道標.json', type: 'application/json', base64: Buffer.from('道標').toString('base64') };

  test('a file is saved where the user says, under a name that carries no folder', async () => {
    const saving = callBridge(page, 'host.save', file);
    const asked = await app.toldOf('save-dialog');
    expect(asked.defaultPath).toBe(join(folder, 'documents', '道標.json'));
    const target = join(folder, '保存.json');
    writeFileSync(target, 'older');
    app.say({ kind: 'save-answer', filePath: target });
    expect(await saving).toEqual({ ok: true, data: { saved: true } });
    expect(readFileSync(target, 'utf8')).toBe('道標');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('a closed dialog saves nothing', async () => {
    const saving = callBridge(page, 'host.save', file);
    await app.toldOf('save-dialog');
    app.say({ kind: 'save-answer', filePath: null });
    expect(await saving).toEqual({ ok: true, data: { saved: false } });
  });

  test('a place that cannot be written is a refusal', async () => {
    const saving = callBridge(page, 'host.save', file);
    await app.toldOf('save-dialog');
    app.say({ kind: 'save-answer', filePath: join(folder, 'no such folder', 'x.json') });
    expect(await saving).toMatchObject({ ok: false, error: { code: 'file-unwritable' } });
  });

  test('what is no file is refused before a dialog opens', async () => {
    const answer = await callBridge(page, 'host.save', { name: 'x' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(app.told.filter(({ kind }) => kind === 'save-dialog')).toHaveLength(3);
  });

  test('a printed roadmap is a PDF with real text in the bundled font', async () => {
    const answer = await callBridge(page, 'paper.pdf', {
      request: exampleRequest,
      learnerName: '佐藤',
      planName: '計画',
      sheets: ['roadmap', 'diagram'],
      language: 'ja',
    });
    const made = answer as { readonly ok: true; readonly data: MadeFile };
    expect(made).toMatchObject({ ok: true, data: { type: 'application/pdf' } });
    const pdf = Buffer.from(made.data.base64, 'base64').toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('BIZUDPGothic');
    expect(pdf).toContain('/MarkInfo');
  });
});
