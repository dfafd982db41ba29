/** Everybody's sheets in one job: whose, in which order, in which files, and what becomes of those who have no roadmap. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PdfPrinter } from '../../../../electron/backend/backend.ts';
import { createBrowserPrinter } from '../../../../electron/backend/pdf/browser-printer.ts';
import { rendererFolder } from '../../../../electron/backend/renderer-folder.ts';
import type { Download } from '../../../../shared/contract/made-file.ts';
import type { Input } from '../../../../shared/contract/methods.ts';
import { createNotingPrinter, openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { testBrowserPath } from '../../../helpers/browser.ts';
import { createSmallDepartment, type SmallDepartment } from '../../../helpers/department-people.ts';
import { isTagged, pageCount, pdfOutline } from '../../../helpers/pdf-outline.ts';
import { readZip } from '../../../helpers/read-zip.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let backend: TestBackend;
let department: SmallDepartment;
let printer: ReturnType<typeof createNotingPrinter>;

const open = async (pdf: PdfPrinter | null) => {
  mkdirSync(folder.path('tmp'), { recursive: true });
  vi.stubEnv('TMPDIR', folder.path('tmp'));
  backend = await openTestBackend(folder.path('store.sqlite'), { pdf });
  department = await createSmallDepartment(backend);
};
const wanted = (given: Partial<Input<'printRun.make'>> = {}): Input<'printRun.make'> => ({
  people: null,
  parts: ['roadmap'],
  form: 'one',
  language: 'ja',
  task: 'print',
  ...given,
});
const id = (name: string) => department.people.get(name) ?? '';
const downloads = () => readdirSync(folder.path('tmp')).filter((name) => name.includes('download'));

async function bytesOf(file: Download | null): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let offset: number | null = file ? 0 : null; file && offset !== null; ) {
    const piece: { base64: string; next: number | null } = await backend.call('download.read', {
      download: file.download,
      offset,
    });
    pieces.push(Buffer.from(piece.base64, 'base64'));
    offset = piece.next;
  }
  return Buffer.concat(pieces);
}

/** Whoever is named in the printed head of sheets, in order. */
const labels = (html: string) => [...html.matchAll(/class="whose">.*?<h2>([^<]*)<\/h2>/g)].map(([, label]) => label);

afterEach(async () => {
  await backend.close();
  expect(downloads()).toEqual([]);
  vi.unstubAllEnvs();
});

describe('a run', () => {
  beforeEach(async () => {
    printer = createNotingPrinter();
    await open(printer);
  });

  test('prints by team, then by number, and says who has no roadmap and why', async () => {
    const { file, printed, files, leftOut } = await backend.call('printRun.make', wanted());
    expect(file).toMatchObject({ name: '研修ロードマップ_2027-04-01.pdf', type: 'application/pdf' });
    expect({ printed, files }).toEqual({ printed: 5, files: 1 });
    const [html = ''] = printer.printed;
    expect(labels(html)).toEqual(['100　東 一郎', '9　佐藤 次郎', '10　佐藤 花子', '3　西 三郎', '無所属 太郎']);
    expect(html).toContain('href="#person-3"');
    const reasons = new Map(leftOut.map(({ person, answer }) => [person, answer]));
    expect(reasons.get(id('目標 未定'))).toEqual({ kind: 'none', why: 'no-specialty' });
    expect(reasons.get(id('無理 四郎'))).toMatchObject({ kind: 'infeasible', conflicts: 1 });
  });

  test('is told beforehand as far as it is known, and in full once everybody is planned', async () => {
    const unplanned = [...department.people.keys()].filter((name) => name !== '目標 未定');
    const before = await backend.call('printRun.preview', {
      people: [...department.people.values()],
      parts: ['roadmap'],
    });
    expect(before).toMatchObject({ people: 6, teams: 4, pages: null, leftOut: [{ person: id('目標 未定') }] });
    expect(new Set(before.unplanned)).toEqual(new Set(unplanned.map(id)));
    await backend.call('department.plan', { people: null, all: false, task: 'plan' });
    const after = await backend.call('printRun.preview', {
      people: [...department.people.values()],
      parts: ['roadmap'],
    });
    expect(after).toMatchObject({ people: 5, unplanned: [], pages: 15 });
    expect(after.leftOut.map(({ person }) => person)).toEqual([id('目標 未定'), id('無理 四郎')]);
  });

  test('makes one file for each team, named in order', async () => {
    const { file, files } = await backend.call('printRun.make', wanted({ form: 'teams' }));
    const zip = await readZip(await bytesOf(file));
    expect([...zip.keys()]).toEqual(['1_東日本.pdf', '2_東日本_一課.pdf', '3_西日本.pdf', '4_所属なし.pdf']);
    expect(files).toBe(4);
    expect(labels(printer.printed[1] ?? '')).toEqual(['9　佐藤 次郎', '10　佐藤 花子']);
  });

  test('makes one file for each person, safely named and never twice', async () => {
    await backend.call('people.change', { ids: [id('佐藤 次郎')], name: '../太郎:*', change: {}, dryRun: false });
    await backend.call('people.change', { ids: [id('無所属 太郎')], name: '佐藤 花子', change: {}, dryRun: false });
    await backend.call('people.change', {
      ids: [id('東 一郎')],
      name: '佐藤 花子',
      change: { number: '' },
      dryRun: false,
    });
    const { file } = await backend.call('printRun.make', wanted({ form: 'people' }));
    const zip = await readZip(await bytesOf(file));
    expect([...zip.keys()]).toEqual([
      '佐藤_花子_計画.pdf',
      '9_.._太郎__計画.pdf',
      '10_佐藤_花子_計画.pdf',
      '3_西_三郎_計画.pdf',
      '佐藤_花子_計画_2.pdf',
    ]);
  });

  test('prints some people only, with the sheets asked for', async () => {
    const people = [id('西 三郎'), id('佐藤 花子')];
    const run = await backend.call('printRun.make', wanted({ people, parts: ['career', 'diagram'] }));
    expect(run).toMatchObject({ printed: 2, leftOut: [] });
    const [html = ''] = printer.printed;
    expect(labels(html)).toEqual(['10　佐藤 花子', '3　西 三郎']);
    const sheets = [...html.matchAll(/<article class="sheet ([^"]*)"/g)].map(([, kind]) => kind);
    const each = ['sheet-diagram', 'sheet-roadmap sheet-career'];
    expect(sheets).toEqual(['sheet-contents', ...each, ...each]);
  });

  test('makes no file where nobody has a roadmap', async () => {
    const run = await backend.call('printRun.make', wanted({ people: [id('目標 未定')], form: 'people' }));
    expect(run).toMatchObject({ file: null, printed: 0, files: 0, leftOut: [{ person: id('目標 未定') }] });
  });

  test('refuses somebody who is not there', async () => {
    expect(await backend.refusal('printRun.make', wanted({ people: ['nobody'] }))).toMatchObject({
      code: 'not-found',
      details: { what: 'person', id: 'nobody' },
    });
  });
});

test('a run that is cancelled while it prints ends at once and leaves nothing behind', async () => {
  const hanging: PdfPrinter = {
    print: (_html, signal) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('the page is closed')));
        backend.call('task.cancel', { task: 'print' }).catch(reject);
      }),
    close: async () => {},
  };
  await open(hanging);
  expect(await backend.refusal('printRun.make', wanted({ form: 'teams' }))).toMatchObject({ code: 'cancelled' });
  expect(downloads()).toEqual([]);
});

test('without a browser it is refused before anything is planned', async () => {
  await open(null);
  expect(await backend.refusal('printRun.make', wanted())).toMatchObject({ code: 'no-browser' });
});

describe.skipIf(!existsSync(join(rendererFolder(), 'fonts')))('with a browser', () => {
  test('the file is tagged, with bookmarks by team and person; cancelling spares the next print', async () => {
    await open(createBrowserPrinter(await testBrowserPath(), rendererFolder()));
    const leaving = backend.refusal('printRun.make', wanted({ form: 'people', task: 'leaving' }));
    await backend.call('task.cancel', { task: 'leaving' });
    expect(await leaving).toMatchObject({ code: 'cancelled' });
    const { file } = await backend.call(
      'printRun.make',
      wanted({ people: ['佐藤 花子', '佐藤 次郎', '西 三郎'].map(id) }),
    );
    const pdf = await bytesOf(file);
    expect(isTagged(pdf)).toBe(true);
    expect(pageCount(pdf)).toBeGreaterThan(6);
    const outline = pdfOutline(pdf).map(({ title, below }) => [title, ...below.map((each) => each.title)]);
    expect(outline).toEqual([
      ['研修ロードマップ集', '目次'],
      ['東日本　一課', '9　佐藤 次郎', '10　佐藤 花子'],
      ['西日本', '3　西 三郎'],
    ]);
  });
});
