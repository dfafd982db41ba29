/** A line before a planner thread that goes astray: whoever asks gets an answer, and the next one a thread that works. */
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PlannedUnder } from '../../../../electron/backend/plan-runner/plan-runner.ts';
import {
  type Asked,
  createPlannerLine,
  type PlannerLine,
} from '../../../../electron/backend/plan-runner/planner-line.ts';
import { builtInCatalogue, builtInStandard } from '../../../../electron/backend/resources.ts';
import { usualCalendar } from '../../../../shared/model/work-calendar.ts';
import { builtInPlanner, request } from '../../../helpers/planner-fixture.ts';

const standard: PlannedUnder = {
  id: 'built-in',
  data: { standard: builtInStandard(), catalogue: builtInCatalogue(), sessions: [], company: usualCalendar },
  planner: builtInPlanner(),
};

let line: PlannerLine;
beforeEach(() => {
  line = createPlannerLine(join(import.meta.dirname, '../../../helpers/stray-thread.ts'));
  return () => line.close();
});

const ask = (specialty: string): Asked => line.ask({ kind: 'trade-off', request: request({ specialty }) }, standard);

describe.each([
  ['crash', 'the thread has crashed'],
  ['end', '3'],
])('a thread that goes astray (%s)', (how, message) => {
  test('refuses the question as a fault, and the next one works again', async () => {
    const [lost, waiting] = [ask(how), ask('fine')];
    await expect(lost.answer).rejects.toMatchObject({
      code: 'fault',
      details: { message: expect.stringContaining(message) },
    });
    expect(await waiting.answer).toEqual([]);
    expect(await ask('fine').answer).toEqual([]);
  });
});

describe('a thread that never stops', () => {
  test('is given up once its question is cancelled, and the next one works', async () => {
    const [hanging, waiting] = [ask('hang'), ask('fine')];
    hanging.cancel();
    await expect(hanging.answer).rejects.toMatchObject({ code: 'cancelled' });
    expect(await waiting.answer).toEqual([]);
  });

  test('does not hold up closing', async () => {
    const { answer } = ask('hang');
    const refused = expect(answer).rejects.toMatchObject({ code: 'cancelled' });
    await line.close();
    await refused;
  });
});

test('a question that waits is dropped at once when it is cancelled, whatever is being worked on', async () => {
  const [hanging, waiting, last] = [ask('hang'), ask('fine'), ask('fine')];
  waiting.cancel();
  await expect(waiting.answer).rejects.toMatchObject({ code: 'cancelled' });
  hanging.cancel();
  await expect(hanging.answer).rejects.toMatchObject({ code: 'cancelled' });
  expect(await last.answer).toEqual([]);
});

test('cancelling what is answered already changes nothing', async () => {
  const asked = ask('fine');
  expect(await asked.answer).toEqual([]);
  asked.cancel();
  expect(await ask('fine').answer).toEqual([]);
});
