/** Opening each picture of the standing of 10,000 people beside 100, at first and again, and the size of what travels. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everybody } from '../shared/curriculum/standing/standing-filter.ts';
import { openTestBackend } from '../tests/helpers/backend-fixture.ts';
import { fillStanding } from '../tests/helpers/standing-department.ts';
import { processorTime } from './support/measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'michishirube-bench-'));
const sizes = [100, 10_000] as const;
const against = { filter: everybody, level: null, grouping: 'own' } as const;

interface Measured {
  readonly milliseconds: number;
  readonly bytes: number;
}

async function measure(work: () => Promise<unknown>): Promise<Measured> {
  const start = processorTime();
  const answer = await work();
  return { milliseconds: processorTime() - start, bytes: JSON.stringify(answer).length };
}

async function measureAll(count: number): Promise<ReadonlyMap<string, Measured>> {
  const file = join(folder, `${count}.sqlite`);
  await fillStanding(file, count);
  const { call, close } = await openTestBackend(file);
  const skills = { ...against, specialty: 'hardware' };
  const views = {
    'levels, read for the first time': () => call('standing.levels', { filter: everybody }),
    levels: () => call('standing.levels', { filter: everybody }),
    'skills of a specialty': () => call('standing.skills', skills),
    'a screen of the skill map': async () =>
      call('standing.skillRows', { specialty: 'hardware', level: null, people: ids.slice(0, 40) }),
    'gaps by team': () => call('standing.gaps', against),
    'the people behind a gap': () => call('standing.itemPeople', { ...against, item: 'hw-csm', group: null }),
    'to the top level': () => call('standing.closest', { filter: everybody, order: 'missing' }),
    'what expires': () => call('standing.certificates', { filter: everybody, within: 6 }),
  };
  let ids: readonly string[] = [];
  const measured = new Map<string, Measured>();
  for (const [view, work] of Object.entries(views)) {
    measured.set(view, await measure(work));
    if (view === 'levels') ids = (await call('standing.skills', skills)).people.map(({ id }) => id);
  }
  await close();
  return measured;
}

const [few, many] = [await measureAll(sizes[0]), await measureAll(sizes[1])];
for (const [view, { milliseconds, bytes }] of many) {
  const base = few.get(view)?.milliseconds ?? 0;
  console.log(
    `${view}: ${milliseconds.toFixed(0)} ms for 10,000 people, ${base.toFixed(0)} ms for 100 (${(milliseconds / base).toFixed(1)} x); ${(bytes / 1024).toFixed(0)} KB`,
  );
}
rmSync(folder, { recursive: true });
