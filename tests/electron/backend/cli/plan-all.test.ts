/** `plan-all`: everybody's roadmaps of a store, in three formats. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { teamChange } from '../../../../electron/backend/store/department.ts';
import { type PlanAll, planAllSchema } from '../../../../shared/contract/plan-all-schema.ts';
import { csvCells } from '../../../helpers/csv-cells.ts';
import { onTheWay, personChange, writeChanges } from '../../../helpers/department-store.ts';
import { preparePlanCommand } from '../../../helpers/plan-command.ts';
import { runCommandHere } from '../../../helpers/run-command.ts';

const { path, roadmap } = preparePlanCommand();
let store: string;
const planAll = (...args: readonly string[]) =>
  runCommandHere(['plan-all', '--store', store, ...args], { home: path('home') });

const team = (name: string, parent: string | null) => ({ name, parent, code: '', curriculum: null });

beforeEach(() => {
  store = path('store.sqlite');
  writeChanges(store, [
    teamChange('east', team('東日本', null)),
    teamChange('tokyo', team('東京', 'east')),
    personChange('a', '=佐藤', { ...onTheWay, number: '001', team: 'tokyo' }),
    personChange('b', '鈴木', { ...onTheWay, number: '002', team: 'east', due: '2026-12-31' }),
    personChange('d', '高橋', { number: '004' }),
    personChange('c', '田中', { ...onTheWay, number: '003', current: 4 }),
  ]);
});

/** What the JSON says, by person. */
function byName(stdout: string): ReadonlyMap<string, PlanAll['people'][number]> {
  return new Map(planAllSchema.parse(JSON.parse(stdout)).people.map((person) => [person.name, person]));
}

describe('as JSON', () => {
  test('everybody has a roadmap, is told why not, or is late; the status says that somebody has none', async () => {
    const { status, stdout, stderr } = await planAll();
    expect(status).toBe(3);
    const people = byName(stdout);
    expect(people.get('=佐藤')).toMatchObject({ outcome: 'planned', reason: null, team: '東京' });
    expect(people.get('鈴木')).toMatchObject({ outcome: 'late', path: { late: true, deadline: { met: false } } });
    expect(people.get('田中')).toMatchObject({ outcome: 'done', path: null });
    expect(people.get('高橋')).toMatchObject({ outcome: 'none', reason: expect.stringContaining('専門分野') });
    expect([...people.keys()]).not.toContain('');
    expect(stderr).toMatch(/計画しています… \d／4人\n/);
    expect(stderr).toMatch(/4人：計画済み 1、間に合わない 1、目標に到達 1、計画なし 1。/);
  });

  test('people of a team and of those below it can be picked out', async () => {
    const { status, stdout } = await planAll('--team', '東日本', '--lang', 'en');
    expect(status).toBe(0);
    expect([...byName(stdout).keys()].sort()).toEqual(['=佐藤', '鈴木']);
    expect(await planAll('--team', '西日本')).toMatchObject({ status: 2, stdout: '' });
  });

  test('a second run asks nobody anew and prints the same', async () => {
    const first = await planAll('--team', '東日本');
    const again = await planAll('--team', '東日本');
    expect(again.stdout).toBe(first.stdout);
    expect((await planAll('--team', '東日本', '--all')).stdout).toBe(first.stdout);
  });

  test('a person’s path is the roadmap that `plan --learner` prints', async () => {
    const path = byName((await planAll()).stdout).get('=佐藤')?.path;
    const alone = await roadmap(['--learner', 'a', '--store', store]);
    expect(path).toMatchObject({ from: 3, to: 4, start: alone.start, finish: alone.totals.finish });
    const courses = alone.stages.flatMap((stage) => stage.courses);
    expect(path?.courses.map(({ id, start, end }) => [id, start, end])).toEqual(
      courses.map(({ id, start, end }) => [id, start, end]),
    );
  });
});

test('as CSV it has one row a person, and no cell that acts as a formula', async () => {
  const { stdout } = await planAll('--format', 'csv');
  const [header, ...rows] = csvCells(stdout);
  expect(header?.slice(0, 4)).toEqual(['社員番号', '氏名', '所属', '専門分野']);
  expect(rows).toHaveLength(4);
  expect(rows.find(([number]) => number === '001')?.[1]).toBe("'=佐藤");
});

test('as a workbook it has a sheet of people and one of their courses', async () => {
  const { bytes } = await planAll('--format', 'xlsx');
  const [people, courses] = (await readXlsx(bytes)).sheets;
  expect(people?.rows).toHaveLength(5);
  const planned = byName((await planAll()).stdout);
  const count = [...planned.values()].reduce((sum, { path }) => sum + (path?.courses.length ?? 0), 0);
  expect(courses?.rows).toHaveLength(count + 1);
  expect(courses?.rows[1]).toContain('=佐藤');
});

test('without a store, or with one that is not there, nothing is made', async () => {
  expect(await runCommandHere(['plan-all'], { home: path('home') })).toMatchObject({ status: 2, stdout: '' });
  store = path('nowhere.sqlite');
  expect(await planAll()).toMatchObject({ status: 2, stdout: '' });
});

describe('docs/formats/plan-all.schema.json', () => {
  const folder = join(import.meta.dirname, '../../../../docs/formats');
  const documented = JSON.parse(readFileSync(join(folder, 'plan-all.schema.json'), 'utf8'));

  test('is the schema of the program', () => {
    const { $schema, ...rest } = z.toJSONSchema(planAllSchema);
    const title = 'Michishirube roadmaps of everybody (道標 全員の研修ロードマップ)';
    expect(documented).toEqual({ $schema, $id: 'urn:michishirube:formats:plan-all', title, ...rest });
  });

  test('is explained field by field in the guide beside it', () => {
    const guide = readFileSync(join(folder, 'README.md'), 'utf8');
    const person = planAllSchema.shape.people.element.shape;
    const path = person.path.unwrap().shape;
    const fields = [...Object.keys(planAllSchema.shape), ...Object.keys(person), ...Object.keys(path)];
    const all = [...fields, ...Object.keys(path.courses.element.shape)];
    expect(all.filter((field) => !guide.includes(`\`${field}\``))).toEqual([]);
  });
});
