/** Planning in threads: the same answers as in process, and a newer question of a lane in place of the older one. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Input, Output } from '../../../../shared/contract/methods.ts';
import { usualCalendar } from '../../../../shared/model/work-calendar.ts';
import { exampleRequest, openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { ownCourse } from '../../../helpers/catalogue-fixture.ts';
import { idsOf } from '../../../helpers/planner-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();

const usualPrices = { perClassDay: 41_300, perELearningHour: 1_570 };

/** A question that takes a while to answer: many roadmaps with much to choose from. */
const heavy: Input<'roadmap.alternatives'> = {
  request: { ...exampleRequest, from: 0, objective: 'cost', usualPrices },
  count: 10,
};

async function open(host: 'loopback' | 'in-process', name = 'store'): Promise<TestBackend> {
  return openTestBackend(folder.path(`${name}.sqlite`), { host });
}

/** What happened, in order: an answer's name, or the code of its refusal. */
function createLog() {
  const log: string[] = [];
  const note = async (name: string, call: Promise<unknown>): Promise<void> => {
    await call.then(
      () => log.push(name),
      (error: Error) => log.push(`${name}: ${error.message.includes('cancelled') ? 'cancelled' : error.message}`),
    );
  };
  return { log, note };
}

describe.each(['loopback', 'in-process'] as const)('%s: of two questions in one lane', (host) => {
  let backend: TestBackend;
  beforeEach(async () => {
    backend = await open(host);
    return () => backend.close();
  });
  const slow = (lane?: string) => backend.call('roadmap.alternatives', { ...heavy, ...(lane ? { lane } : {}) });
  const quick = (lane?: string) => backend.call('roadmap.plan', { request: exampleRequest, ...(lane ? { lane } : {}) });

  test('the newer is answered and the older refused', async () => {
    const { log, note } = createLog();
    await Promise.all([note('older', slow('what-if')), note('newer', quick('what-if'))]);
    expect(log.toSorted()).toEqual(['newer', 'older: cancelled']);
  });

  test('of many, only the newest is answered', async () => {
    const { log, note } = createLog();
    await Promise.all([1, 2, 3, 4, 5].map((turn) => note(`${turn}`, slow('what-if'))));
    expect(log.filter((entry) => !entry.includes('cancelled'))).toEqual(['5']);
    expect(log.at(-1)).toBe('5');
  });

  test('neither disturbs questions of other lanes, or of none', async () => {
    const answers = await Promise.all([quick('a'), quick('b'), quick(), quick()]);
    for (const roadmap of answers) expect(roadmap).toEqual(answers[0]);
  });

  test('one after the other, both are answered', async () => {
    expect(await quick('what-if')).toEqual(await quick('what-if'));
  });
});

describe('a window’s backend', () => {
  test('answers other calls, and other questions, while a heavy one is worked on', async () => {
    const backend = await open('loopback');
    await backend.call('roadmap.plan', { request: exampleRequest });
    const { log, note } = createLog();
    const pending = note('heavy', backend.call('roadmap.alternatives', heavy));
    await note('settings', backend.call('settings.update', { theme: 'dark' }));
    await note('roadmap', backend.call('roadmap.plan', { request: exampleRequest }));
    await note('plans', backend.call('plans.list', {}));
    await pending;
    expect(log).toEqual(['settings', 'roadmap', 'plans', 'heavy']);
    await backend.close();
  });

  test('gives what a command gives, question by question', async () => {
    const [threaded, plain] = [await open('loopback', 'threaded'), await open('in-process', 'plain')];
    const asked = { request: { ...exampleRequest, from: 3, usualPrices } };
    const all = async (backend: TestBackend) => ({
      plan: await backend.call('roadmap.plan', asked),
      options: await backend.call('roadmap.options', { ...asked, course: 'PMG-401' }),
      alternatives: await backend.call('roadmap.alternatives', { ...asked, count: 3 }),
      curve: await backend.call('roadmap.tradeOff', asked),
      refused: (await backend.refusal('roadmap.plan', { request: { ...exampleRequest, to: 7 } })).code,
      file: await backend.call('roadmap.export', { ...asked, planName: '計画', format: 'csv', language: 'ja' }),
    });
    expect(await all(threaded)).toEqual(await all(plain));
    await Promise.all([threaded.close(), plain.close()]);
  });

  test('plans by courses, sessions and the calendar as they are now', async () => {
    const backend = await open('loopback');
    const request = { ...exampleRequest, from: 2, to: 3 } as const;
    const plan = (): Promise<Output<'roadmap.plan'>> => backend.call('roadmap.plan', { request });
    const before = await plan();
    await backend.call('catalogue.saveCourse', { course: ownCourse('OWN-1', { eLearningHours: 0.5 }) });
    expect(idsOf(before)).not.toContain('OWN-1');
    const locked = { ...request, locked: ['OWN-1'] };
    expect(idsOf(await backend.call('roadmap.plan', { request: locked }))).toContain('OWN-1');
    await backend.call('calendar.update', { calendar: { ...usualCalendar, weekend: [1, 2, 3, 4] } });
    expect((await plan()).totals.finish).not.toBe(before.totals.finish);
    await backend.call('history.undo', {});
    await backend.call('history.undo', {});
    expect(await plan()).toEqual(before);
    await backend.close();
  });
});
