/** The bar that plans everyone: how many are out of date, progress, what came of it, and who stands behind each number. */
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { PlanRun } from '../../shared/contract/department-methods.ts';
import { RefusalError } from '../../shared/contract/error.ts';
import { drawApp, type Screen, settle } from './app-fixture.tsx';
import { answers, type FakeDepartment, installDepartment, person, planned } from './fake-department.ts';

const run: PlanRun = {
  people: 3,
  asked: 2,
  questions: 2,
  planned: ['a', 'b'],
  late: ['b'],
  failed: ['c'],
  moved: [{ person: 'a', before: '2027-09-30', after: '2027-08-31' }],
};

let screen: Screen | null = null;
afterEach(async () => {
  await act(async () => screen?.root.unmount());
  screen = null;
  window.location.hash = '';
});

async function open(stale: readonly string[]): Promise<{ readonly drawn: Screen; readonly fake: FakeDepartment }> {
  window.location.hash = '/department/curricula';
  const drawn = await drawApp();
  screen = drawn;
  const people = ['a', 'b', 'c'].map((id) => person(id, { name: `受講者${id}` }));
  const fake = installDepartment(drawn.api, { people });
  fake.answers = answers({ a: planned('2027-08-31'), b: planned('2027-12-31', { late: true }) }, stale);
  await act(async () => {
    await drawn.store.getState().openDepartment();
    await settle();
  });
  return { drawn, fake };
}

it('says how many are out of date and plans them; each number opens its people', async () => {
  const { drawn, fake } = await open(['a', 'c']);
  expect(drawn.text()).toContain('未計画・要更新 2人');
  drawn.api.overrides['department.plan'] = async () => {
    fake.answers = answers({
      a: planned('2027-08-31'),
      b: planned('2027-12-31', { late: true }),
      c: { kind: 'none', why: 'no-level' },
    });
    return run;
  };
  await drawn.press('button', '全員の計画を作る');
  expect(drawn.api.namesOf('department.plan')).toHaveLength(1);
  expect(drawn.text()).toContain('3人のうち2人を計画しました');
  expect(drawn.text()).toContain('全員の計画が最新です');
  await drawn.press('button', '計画なし 1人');
  expect(document.querySelector('.plan-people')?.textContent).toBe(
    '受講者c現在レベルが決まっていません。現在レベルを入れてください',
  );
  await drawn.press('button', '受講者の一覧で見る');
  expect(drawn.store.getState().peopleBehind).toEqual({ title: '計画のない人', people: ['c'] });
  await drawn.press('button', '修了日が変わった 1人');
  expect(document.querySelector('.plan-people')?.textContent).toMatch(/受講者a.*→/);
});

it('shows how far it is, and can be stopped', async () => {
  const { drawn } = await open(['a']);
  const { promise, reject } = Promise.withResolvers<PlanRun>();
  let task = '';
  drawn.api.overrides['department.plan'] = (input) => {
    task = input.task;
    return promise;
  };
  drawn.api.overrides['task.cancel'] = async (input) => {
    expect(input.task).toBe(task);
    reject(new RefusalError('cancelled', {}));
    return {};
  };
  await drawn.press('button', '全員の計画を作る');
  await act(async () => {
    drawn.api.emit({ name: 'task.progress', data: { task, done: 1, total: 3 } });
    await settle();
  });
  expect(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuetext')).toBe('1／3人');
  await drawn.press('button', '中止');
  await act(settle);
  expect(drawn.text()).toContain('そこまでの計画は残っています');
  expect(document.querySelector('[role="progressbar"]')).toBeNull();
});

it('plans everybody again where nobody is out of date', async () => {
  const { drawn } = await open([]);
  drawn.api.overrides['department.plan'] = async (input) => {
    expect(input).toMatchObject({ people: null, all: true });
    return { ...run, failed: [], moved: [] };
  };
  await drawn.press('button', '全員の計画を作り直す');
  expect(drawn.text()).toContain('計画なし 0人');
});
