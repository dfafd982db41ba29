/** Learners as a table: what planning came to beside each person, under headers that an import passes over. */
import { expect, test } from 'vitest';
import { learnersTable } from '../../../../../electron/backend/files/exports/learners-table.ts';
import { makeExport } from '../../../../../electron/backend/files/exports/make-export.ts';
import type { PathAnswer } from '../../../../../shared/curriculum/path-answer.ts';
import { learnerHeaders } from '../../../../../shared/exchange/learner-fields.ts';
import { known, learnerContext, team } from '../../../../helpers/learners-fixture.ts';
import { data } from './export-fixture.ts';

const planned = { finish: '2028-03-01', late: false, courses: 7, studyHours: 120, classDays: 9, knownCost: 300_000 };
const answers = new Map<string, PathAnswer>([
  ['p1', { kind: 'planned', unknownCosts: 0, ...planned }],
  ['p2', { kind: 'planned', unknownCosts: 0, ...planned, late: true }],
  ['p3', { kind: 'none', why: 'no-target' }],
]);
const learners = {
  people: [
    known('owner', ''),
    known('p1', '佐藤 花子', {
      number: '0012',
      team: 't2',
      specialty: 'hardware',
      current: 3,
      target: 5,
      due: '2028-03-31',
    }),
    known('p2', '鈴木 一郎', { number: '0013', due: '2028-02-01' }, { examinations: [{ name: '', level: 3 }] }),
    known('p3', '=1+1', {}, { completed: ['CSM-301'], examinations: [{ name: '社内検定', level: 1 }] }),
  ],
  teams: [team('t1', '本部'), team('t2', '札幌支店', 't1')],
  answers,
};
const { standard } = learnerContext();

test('people stand with their team as a path, their plan, and days to spare; the nameless owner does not', () => {
  const { columns, rows } = learnersTable(learners, standard, 'ja');
  const at = (header: string) => columns.findIndex((column) => column.header === header);
  const of = (...headers: readonly string[]) => rows.map((row) => headers.map((header) => row[at(header)]));
  expect(of('社員番号', '氏名', '所属', '専門分野', '現在レベル', '受講者ID')).toEqual([
    ['0012', '佐藤 花子', '本部／札幌支店', 'ハードウェア', 3, 'p1'],
    ['0013', '鈴木 一郎', '', '', null, 'p2'],
    ['', '=1+1', '', '', null, 'p3'],
  ]);
  expect(of('計画の状態', '計画の修了日', '目標時期までの余裕（日）', '計画のコース数')).toEqual([
    ['間に合う', '2028-03-01', 30, 7],
    ['目標時期に間に合わない', '2028-03-01', -29, 7],
    ['目標レベルが未定', null, null, null],
  ]);
  expect(of('修了コース', '保有資格')).toEqual([
    ['', ''],
    ['', 'レベル3'],
    ['CSM-301', '社内検定（レベル1）'],
  ]);
});

test.each(['ja', 'en'] as const)('results in %s are no columns of an import', (language) => {
  const { columns } = learnersTable(learners, standard, language);
  const taken = columns.flatMap(({ header }) => learnerHeaders.findLoosely(header)?.field ?? []);
  expect(taken).toHaveLength(11);
  expect(new Set(taken).size).toBe(11);
});

test('as CSV a name that looks like a formula is harmless', async () => {
  const { bytes, name } = await makeExport('learners', 'csv', { ...data, learners: () => learners }, 'ja');
  expect(name).toBe('受講者_2027-04-01.csv');
  expect(Buffer.from(bytes).toString('utf8')).toContain(",'=1+1,");
});
