/** `plan-all --format pdf`: one file of everybody or one each, who was left out on standard error. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { rendererFolder } from '../../../../electron/backend/renderer-folder.ts';
import { teamChange } from '../../../../electron/backend/store/department.ts';
import { testBrowserPath } from '../../../helpers/browser.ts';
import { onTheWay, personChange, writeChanges } from '../../../helpers/department-store.ts';
import { isTagged, pdfOutline } from '../../../helpers/pdf-outline.ts';
import { readZip } from '../../../helpers/read-zip.ts';
import { runCommandHere } from '../../../helpers/run-command.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
const { path } = folder;
let store: string;
const short = { ...onTheWay, current: 5, target: 6 };

const print = async (...args: readonly string[]) => {
  const env = { MICHISHIRUBE_BROWSER: await testBrowserPath() };
  return runCommandHere(['plan-all', '--store', store, '--format', 'pdf', ...args], { home: path('home'), env });
};

beforeEach(() => {
  store = path('store.sqlite');
  const team = (name: string, parent: string | null) => ({ name, parent, code: '', curriculum: null });
  writeChanges(store, [
    teamChange('east', team('東日本', null)),
    personChange('a', '佐藤', { ...short, number: '10', team: 'east' }),
    personChange('b', '鈴木', { ...short, number: '9', team: 'east' }),
    personChange('c', '高橋', { number: '3' }),
  ]);
});

describe.skipIf(!existsSync(join(rendererFolder(), 'fonts')))('with a browser', () => {
  test('one PDF has everybody in order; whoever has no roadmap is named, and the status says so', async () => {
    const out = path('all.pdf');
    const { status, stdout, stderr } = await print('--out', out);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(/印刷しない人：3 高橋（専門分野が決まっていません/);
    expect(stderr).toMatch(/計画して印刷しています… 100%\n/);
    expect(stderr).toMatch(/2人を印刷しました（PDF 1個）。印刷しない人 1人。/);
    const pdf = readFileSync(out);
    expect(isTagged(pdf)).toBe(true);
    expect(pdfOutline(pdf)[1]?.below.map(({ title }) => title)).toEqual(['9　鈴木', '10　佐藤']);
    expect(readdirSync(path()).filter((name) => name.includes('.part'))).toEqual([]);
  });

  test('a folder gets one PDF each; a team can be picked out', async () => {
    const { status, stderr } = await print('--out', `${path('each')}/`, '--team', '東日本', '--lang', 'en');
    expect(status).toBe(0);
    expect(readdirSync(path('each')).sort()).toEqual(['10_佐藤_plan.pdf', '9_鈴木_plan.pdf']);
    expect(stderr).toContain('2 printed (2 PDF); not printed: 0.');
  });

  test('a zip file can have one PDF for each team', async () => {
    const out = path('teams.zip');
    await print('--out', out, '--each', 'team', '--team', '東日本', '--sheets', 'diagram');
    expect([...(await readZip(readFileSync(out))).keys()]).toEqual(['1_東日本.pdf']);
  });
});

test.each([
  [['--out', '計画.txt'], /計画\.txt/],
  [[], /--out/],
  [['--out', 'x.pdf', '--sheets', 'roadmap,poster'], /poster/],
])('is refused with what is wrong: %s', async (args, words) => {
  const { status, stderr } = await print(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(words);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('without a browser nothing is written', async () => {
  const env = { MICHISHIRUBE_BROWSER: path('no-such-browser') };
  const args = ['plan-all', '--store', store, '--format', 'pdf', '--out', path('all.pdf')];
  expect(await runCommandHere(args, { home: path('home'), env })).toMatchObject({ status: 2 });
  expect(existsSync(path('all.pdf'))).toBe(false);
});
