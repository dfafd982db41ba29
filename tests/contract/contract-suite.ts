/** The contract, tried method by method through a pipe: the same suite for every one of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  type BackendEvent,
  events,
  isMethodName,
  type MethodName,
  methods,
  type Output,
} from '../../shared/contract/methods.ts';
import { wordRefusal } from '../../shared/i18n/word-refusal.ts';
import { emptyRecord } from '../../shared/model/record.ts';
import type { OpenPipe, Pipe } from '../helpers/pipe.ts';
import { appCases } from './cases/app-cases.ts';
import { courseCases, groupCases, sessionCases } from './cases/catalogue-cases.ts';
import { courseSessionCases } from './cases/course-session-cases.ts';
import { curriculaCases } from './cases/curricula-cases.ts';
import { departmentCases } from './cases/department-cases.ts';
import { departmentPeopleCases } from './cases/department-people-cases.ts';
import { departmentPlanCases } from './cases/department-plan-cases.ts';
import { exportCases } from './cases/export-cases.ts';
import { historyCases } from './cases/history-cases.ts';
import { importCases, mappingCases, standardCases, uploadCases } from './cases/import-cases.ts';
import { peopleCases } from './cases/people-cases.ts';
import { calendarCases, whatIfCases } from './cases/planning-cases.ts';
import { plansCases } from './cases/plans-cases.ts';
import { downloadCases, printRunCases } from './cases/print-run-cases.ts';
import { entryCases, recordAnswerCases, recordFileCases } from './cases/record-cases.ts';
import { roadmapCases } from './cases/roadmap-cases.ts';
import { standingCases } from './cases/standing-cases.ts';
import { type Cases, createWorld, type MethodCase, type World } from './method-case.ts';

const cases: Cases<MethodName> = {
  ...appCases,
  ...roadmapCases,
  ...whatIfCases,
  ...calendarCases,
  ...peopleCases,
  ...plansCases,
  ...historyCases,
  ...courseCases,
  ...groupCases,
  ...sessionCases,
  ...uploadCases,
  ...importCases,
  ...mappingCases,
  ...standardCases,
  ...exportCases,
  ...entryCases,
  ...recordAnswerCases,
  ...recordFileCases,
  ...departmentCases,
  ...departmentPeopleCases,
  ...departmentPlanCases,
  ...curriculaCases,
  ...standingCases,
  ...courseSessionCases,
  ...printRunCases,
  ...downloadCases,
};
const names = Object.keys(cases).filter(isMethodName);

/** The standard carries more than its schema names, as its file does; every other answer is exactly its schema. */
const loose: readonly MethodName[] = ['standard.get'];

async function expectGood<Name extends MethodName>(name: Name, world: World): Promise<void> {
  const tried: MethodCase<Name> = cases[name];
  const output = await world.call(name, await tried.input(world));
  const parsed = (methods[name].output as z.ZodType).parse(output);
  if (!loose.includes(name)) expect(output).toStrictEqual(parsed);
  await tried.check(output, world);
}

/** Methods of a host that has the system's own dialogs. */
const needsDialog: readonly MethodName[] = ['host.save', 'download.save'];

/** `quiet` is a world that no good call touches, so that refused calls can be seen to have changed nothing. */
function describeMethod(name: MethodName, pipe: () => Pipe, quiet: () => World): void {
  const offered = () => !needsDialog.includes(name) || pipe().saveDialog;
  describe(name, () => {
    test('answers as its schema says, and does what it says', async () => {
      const world = await createWorld(pipe());
      if (offered()) return expectGood(name, world);
      expect(await world.refusal(name, await cases[name].input(world))).toMatchObject({ code: 'not-here' });
    });

    const { refused } = cases[name];
    describe.runIf(refused.length > 0)('refuses, and changes nothing by it', () => {
      let before: Output<'history.get'>;
      beforeAll(async () => {
        before = await quiet().call('history.get', {});
      });
      test.each(refused)('$what', async ({ input, code, details }) => {
        const world = quiet();
        const refusal = await world.refusal(name, input(world));
        expect(refusal).toMatchObject(offered() ? { code, details: details ?? {} } : { code: 'not-here' });
        for (const language of ['ja', 'en'] as const)
          expect(wordRefusal(refusal, language)).not.toMatch(/["「]undefined/);
      });
      afterAll(async () => {
        const { call, plan } = quiet();
        expect(await call('history.get', {})).toEqual(before);
        expect(await call('plans.list', {})).toContainEqual(plan);
      });
    });
  });
}

function describeNames(pipe: () => Pipe): void {
  const strange = ['plans.drop', '', 'constructor', '__proto__', 'toString', 'PLANS.LIST', 'plans.list '];
  test.each(strange)('a method that the contract does not have is refused: "%s"', async (name) => {
    expect(await pipe().call(name, {})).toMatchObject({ ok: false, error: { code: 'unknown-method' } });
  });
}

/** What the store said had changed. */
function changes(heard: readonly BackendEvent[]): readonly string[] {
  return heard.flatMap((event) => (event.name === 'store.changed' ? [event.data.what] : []));
}

function describeEvents(pipe: () => Pipe): void {
  test('every change is heard by whoever listens, until they stop', async () => {
    const heard: BackendEvent[] = [];
    const also: BackendEvent[] = [];
    const stop = await pipe().subscribe((event) => heard.push(event));
    const stopAlso = await pipe().subscribe((event) => also.push(event));
    const { call, learner, plan } = await createWorld(pipe());
    await expect.poll(() => changes(heard)).toEqual(['learners', 'plans']);
    await stop();
    await call('settings.update', { theme: 'light' });
    await call('plans.update', { id: plan.id, name: '改めた計画' });
    await call('learners.remove', { id: learner.id });
    await call('history.undo', {});
    await expect.poll(() => changes(also)).toEqual(['learners', 'plans', 'settings', 'plans', 'all', 'all']);
    expect(heard).toHaveLength(2);
    for (const { name, data } of also) expect(events[name].parse(data)).toStrictEqual(data);
    await stopAlso();
  });

  test('reading, planning and refused calls tell nothing', async () => {
    const { call, refusal, plan } = await createWorld(pipe());
    const heard: BackendEvent[] = [];
    const stop = await pipe().subscribe((event) => heard.push(event));
    await call('roadmap.plan', { request: plan.request });
    await call('plans.list', {});
    await refusal('plans.remove', { id: 'nothing' });
    await call('settings.update', { theme: 'system' });
    await expect.poll(() => heard.length).toBeGreaterThan(0);
    expect(heard).toEqual([{ name: 'store.changed', data: { what: 'settings' } }]);
    await stop();
  });
}

function describePrototypes(pipe: () => Pipe): void {
  test('nothing of the input’s prototype gets in', async () => {
    const { call, pipe: open, learner } = await createWorld(pipe());
    const record = { ...emptyRecord, assessment: JSON.parse('{"__proto__": 6, "constructor": 5}') };
    const input = JSON.parse('{"__proto__": {"owner": true, "polluted": true}, "constructor": {"polluted": true}}');
    await open.call('learners.update', Object.assign(input, { id: learner.id, name: '田中', record }));
    const found = (await call('learners.list', {})).find(({ id }) => id === learner.id);
    expect(found).toMatchObject({ name: '田中', owner: false });
    expect(Object.getPrototypeOf(found?.record.assessment)).toBe(Object.prototype);
    expect(Object.hasOwn(found?.record.assessment ?? {}, '__proto__')).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  test('what an input only inherits does not count', async () => {
    const { refusal } = await createWorld(pipe());
    const input = JSON.parse('{"__proto__": {"name": "継いだ名前"}}');
    expect(await refusal('learners.create', input)).toMatchObject({ code: 'invalid-input', details: { path: 'name' } });
  });
}

function describeLimits(pipe: () => Pipe): void {
  test('the owner of the store is not removed', async () => {
    const { call, refusal } = await createWorld(pipe());
    const owner = (await call('learners.list', {})).find((person) => person.owner);
    expect(await refusal('learners.remove', { id: owner?.id })).toMatchObject({ code: 'learner-is-owner' });
  });

  test('undo ends where the history begins, and loses nothing on the way back', async () => {
    const { call, refusal, plan } = await createWorld(pipe());
    let steps = 0;
    for (; (await call('history.get', {})).undo !== null; steps += 1) await call('history.undo', {});
    expect(await refusal('history.undo', {})).toMatchObject({ code: 'nothing-to-undo' });
    expect(await call('plans.list', {})).toEqual([]);
    for (; steps > 0; steps -= 1) await call('history.redo', {});
    expect(await call('plans.list', {})).toContainEqual(plan);
    expect(await refusal('history.redo', {})).toMatchObject({ code: 'nothing-to-redo' });
  });
}

/** What a suite's `beforeAll` makes, for the tests that come after. */
function opened<Value>(value: Value | null): Value {
  if (value === null) throw new Error('the pipe is not open');
  return value;
}

/** Runs the suite through a pipe, over one fresh store; every test makes its own person and plan. */
export function describeContract(title: string, openPipe: OpenPipe): void {
  describe(title, () => {
    const folder = mkdtempSync(join(tmpdir(), 'michishirube-contract-'));
    let open: Pipe | null = null;
    let quiet: World | null = null;
    const pipe = () => opened(open);
    beforeAll(async () => {
      open = await openPipe(folder);
      quiet = await createWorld(open);
    });
    afterAll(async () => {
      await open?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    describeLimits(pipe);
    for (const name of names) describeMethod(name, pipe, () => opened(quiet));
    describeNames(pipe);
    describeEvents(pipe);
    describePrototypes(pipe);
  });
}
