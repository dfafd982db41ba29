/** Choosing and changing people: tried first, made as one edit, refused in words. */
import { beforeEach, describe, expect, it } from 'vitest';
import { isScreenKey } from '../../shared/i18n/screen/screen-text.ts';
import { type AppFixture, startedFixture } from './app-fixture.tsx';
import { type FakeDepartment, installDepartment, person, team } from './fake-department.ts';

let fixture: AppFixture;
let fake: FakeDepartment;

beforeEach(async () => {
  fixture = await startedFixture();
  fake = installDepartment(fixture.api, {
    people: [
      person('owner', { owner: true, name: '' }),
      person('a', { name: '佐藤', specialty: 'hardware', current: 3, target: 4 }),
      person('b', { name: '鈴木', specialty: 'hardware', current: 4, target: 5 }),
    ],
    teams: [team('north')],
  });
  await fixture.store.getState().openDepartment();
});

const state = () => fixture.store.getState();
const peopleNow = () => state().department?.people ?? [];
const notices = () => state().notices.map((notice) => ('key' in notice ? notice.key : notice.refusal.code));

describe('a change of many', () => {
  const toFour = { kind: 'change', change: { target: 4 } } as const;

  it('is tried without changing anything, and says who is in the way', async () => {
    const before = peopleNow();
    const outcome = await state().tryPeople(['a', 'b'], toFour);
    expect(outcome.changed).toBe(1);
    expect(outcome.problems).toMatchObject([
      { person: 'b', severity: 'error', code: 'target-not-above-current', value: '4 → 4' },
    ]);
    expect(peopleNow()).toBe(before);
    expect(fixture.api.namesOf('people.change')).toMatchObject([{ input: { dryRun: true } }]);
  });

  it('is refused whole where one of them is in the way, and nothing changes', async () => {
    const refusal = await state().editPeople(['a', 'b'], toFour);
    expect(refusal).toMatchObject({ code: 'people-refused', details: { problems: 1, problem: { person: 'b' } } });
    expect(peopleNow().map(({ target }) => target)).toEqual([null, 4, 5]);
    expect(notices()).toEqual([]);
  });

  it('is one edit, read again, with the offer to take it back', async () => {
    expect(await state().editPeople(['a', 'b'], { kind: 'change', change: { team: 'north' } })).toBeNull();
    expect(peopleNow().map((each) => each.team)).toEqual([null, 'north', 'north']);
    expect(fixture.api.namesOf('people.change')).toHaveLength(1);
    expect(state().notices).toMatchObject([{ key: 'people.changed', values: { n: 2 }, undoable: true }]);
  });

  it('takes people out, who are among those who have left', async () => {
    expect(await state().editPeople(['b'], { kind: 'leave' })).toBeNull();
    expect(peopleNow().map(({ id }) => id)).toEqual(['owner', 'a']);
    expect(state().learners.map(({ id }) => id)).toEqual(['owner', 'a']);
    expect((await state().readRemoved()).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('choosing', () => {
  it('adds and takes away, and forgets nobody over another search', () => {
    state().choosePeople(['a', 'b'], true);
    state().setPeopleQuery('佐藤');
    state().choosePeople(['a'], false);
    expect([...state().chosenPeople]).toEqual(['b']);
    state().unchoosePeople();
    expect(state().chosenPeople.size).toBe(0);
  });
});

describe('one person', () => {
  it('is added, and is among the people and in the lists of plans', async () => {
    const { id: _, name: __, owner: ___, createdAt: ____, removedAt: _____, ...profile } = person('x');
    const added = await state().addPerson('高橋', { ...profile, number: 'E3' });
    expect(added).toMatchObject({ name: '高橋', number: 'E3' });
    expect(peopleNow().at(-1)?.name).toBe('高橋');
    expect(state().learners.at(-1)?.name).toBe('高橋');
  });

  it('is opened as a plan of the question that the path answers', async () => {
    fake.question = { ok: true, request: { ...questionOfOwner(), from: 3, to: 4 } };
    expect(await state().openAsPlan('owner')).toBe(true);
    expect(state().plans.at(-1)?.request).toMatchObject({ from: 3, to: 4 });
    expect(state().openPlan).toBe(state().plans.at(-1)?.id);
  });

  it('is not opened where there is nothing to ask; the notice says why', async () => {
    const before = state().plans.length;
    expect(await state().openAsPlan('a')).toBe(false);
    expect(notices()).toEqual(['people.why.no-target']);
    expect(state().plans).toHaveLength(before);
    for (const key of notices()) expect(isScreenKey(key)).toBe(true);
  });
});

const questionOfOwner = () => {
  const plan = state().plans[0];
  if (!plan) throw new Error('the owner has a plan');
  return plan.request;
};

describe('the department beside it', () => {
  it('is read once more at most for all that is told of one edit, and not once it is left', async () => {
    const reads = () => fixture.api.namesOf('department.get').length;
    const before = reads();
    await Promise.all([state().reloadDepartment(), state().reloadDepartment(), state().reloadDepartment()]);
    expect(reads() - before).toBeLessThanOrEqual(2);
    state().leaveDepartment();
    const left = reads();
    await state().reloadDepartment();
    expect(reads()).toBe(left);
  });

  it('hands the people to other programs', async () => {
    await state().exportLearners('xlsx');
    expect(fixture.saved.map(({ name }) => name)).toEqual(['learners.xlsx']);
    expect(state().learnersExporting).toBe(false);
  });
});
