/** Opening a store of 1,000 plans beside an empty one, listing them, and saving one beside a bare statement. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { newLearner } from '../electron/backend/services/people-edits.ts';
import { learnerImage } from '../electron/backend/store/learners.ts';
import { openStore } from '../electron/backend/store/open-store.ts';
import { planImage } from '../electron/backend/store/plans.ts';
import { print, time } from './support/measure.ts';
import { question } from './support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'michishirube-bench-'));
const empty = join(folder, 'empty.sqlite');
const full = join(folder, 'full.sqlite');
const at = new Date(0).toISOString();
const planOf = (id: string) => ({
  id,
  learner: 'me',
  name: `計画 ${id}`,
  request: question('hardware', 3, 6),
  createdAt: at,
  updatedAt: at,
  standard: 'built-in',
});

function fill(file: string, plans: number): void {
  const store = openStore(file);
  store.learners.rows.write('me', learnerImage(newLearner({ id: 'me', name: '', owner: true, createdAt: at })));
  for (let index = 0; index < plans; index += 1) {
    store.edits.make('plan.create', at, [
      { aggregate: 'plan', id: `p${index}`, after: planImage(planOf(`p${index}`)) },
    ]);
  }
  store.close();
}

fill(empty, 0);
fill(full, 1_000);

const openAndList = (file: string) => () => {
  const store = openStore(file);
  const { length } = store.plans.list();
  store.close();
  return length;
};
const baseline = await time(20, openAndList(empty));
print('open and list a store of 1,000 plans', await time(20, openAndList(full)), {
  name: 'an empty store',
  times: baseline,
});

const store = openStore(full);
let turn = 0;
const saved = await time(200, () => {
  turn += 1;
  store.edits.make(`plan.update ${turn}`, at, [
    { aggregate: 'plan', id: 'p1', after: planImage({ ...planOf('p1'), name: `${turn}` }) },
  ]);
});
store.close();
const bare = new Database(join(folder, 'bare.sqlite'));
bare.pragma('journal_mode = WAL');
bare.pragma('synchronous = FULL');
bare.exec('CREATE TABLE plan (id TEXT PRIMARY KEY, request TEXT) STRICT');
const put = bare.prepare('INSERT OR REPLACE INTO plan VALUES (?, ?)');
const bareTimes = await time(200, () => put.run('p1', JSON.stringify(planOf('p1'))));
bare.close();
print('save a plan as one edit', saved, { name: 'a bare committed statement', times: bareTimes });
rmSync(folder, { recursive: true });
