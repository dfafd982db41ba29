/** People and teams of a department behind the contract: changed alike, taken out, brought back, undone. */
import { beforeEach, describe, expect, test } from 'vitest';
import { curriculumChange, rulesChange, sessionChange } from '../../../../electron/backend/store/department.ts';
import { openStore } from '../../../../electron/backend/store/open-store.ts';
import type { CourseSessionContent, SessionStatus } from '../../../../shared/curriculum/course-session.ts';
import { usualRules } from '../../../../shared/curriculum/department-rules.ts';
import { keptFormer } from '../../../../shared/curriculum/former-profiles.ts';
import { emptyProfile, noPace, type Person } from '../../../../shared/curriculum/person.ts';
import type { Team } from '../../../../shared/curriculum/team.ts';
import { exampleRequest, openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { mentoring } from '../../../helpers/record-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let backend: TestBackend;
let sato: Person;
let suzuki: Person;

const make = (name: string, profile: Partial<Person> = {}) =>
  backend.call('people.create', { name, profile: { ...emptyProfile, ...profile } });
const change = (ids: readonly string[], said: Partial<typeof emptyProfile>, dryRun = false) =>
  backend.call('people.change', { ids, change: said, dryRun });
const remove = (ids: readonly string[], dryRun = false) => backend.call('people.remove', { ids, dryRun });
const restore = (ids: readonly string[], dryRun = false) => backend.call('people.restore', { ids, dryRun });
const people = async () => (await backend.call('department.get', {})).people.filter(({ owner }) => !owner);
const teams = async () => (await backend.call('department.get', {})).teams;
const team = (name: string, parent: string | null = null, id: string | null = null): Promise<Team> =>
  backend.call('teams.save', { id, content: { name, parent, code: '', curriculum: null } });
const undo = () => backend.call('history.undo', {});
const redo = () => backend.call('history.redo', {});

beforeEach(async () => {
  backend = await openTestBackend(folder.path('store.sqlite'));
  sato = await make('佐藤 花子', { number: '0012', specialty: 'hardware', current: 3, target: 5 });
  suzuki = await make('鈴木 一郎', { number: '0013', specialty: 'software', current: 2, target: 4 });
  backend.clock.advance(10_000);
  return () => backend.close();
});

/** Writes what no method of people writes, and opens the backend again. */
async function besides(changes: Parameters<ReturnType<typeof openStore>['edits']['make']>[2]): Promise<void> {
  await backend.close();
  const store = openStore(folder.path('store.sqlite'));
  store.edits.make('besides', '2027-03-01T00:00:00.000Z', changes);
  store.close();
  backend = await openTestBackend(folder.path('store.sqlite'));
  backend.clock.advance(20_000);
}

describe('changing people', () => {
  test('changes many alike as one edit, and leaves alone what is not said', async () => {
    const before = await people();
    expect(await change([sato.id, suzuki.id], { due: '2028-03-31', note: '春の異動' })).toEqual({
      changed: 2,
      problems: [],
    });
    const after = before.map((person) => ({ ...person, due: '2028-03-31', note: '春の異動' }));
    expect(await people()).toEqual(after);
    await undo();
    expect(await people()).toEqual(before);
    await redo();
    expect(await people()).toEqual(after);
  });

  test('says beforehand what would change, and does not count whom nothing happens to', async () => {
    const before = await people();
    const { undo: last } = await backend.call('history.get', {});
    expect(await change([sato.id, suzuki.id], { specialty: 'hardware' }, true)).toEqual({ changed: 1, problems: [] });
    expect(await change([sato.id], { specialty: 'hardware' })).toEqual({ changed: 0, problems: [] });
    expect(await people()).toEqual(before);
    expect(await backend.call('history.get', {})).toEqual({ undo: last, redo: null });
  });

  test('keeps what a person was, also the name, and one line for quick changes of mind', async () => {
    await change([sato.id], { current: 4 });
    backend.clock.advance(500);
    await change([sato.id], { note: '昇格' });
    backend.clock.advance(60_000);
    await backend.call('people.change', { ids: [sato.id], name: '加藤 花子', change: {}, dryRun: false });
    const history = await backend.call('people.history', { id: sato.id });
    expect(history).toMatchObject([
      { name: '佐藤 花子', profile: { current: 3, note: '' }, until: '2027-04-01T00:00:10.000Z' },
      { name: '佐藤 花子', profile: { current: 4, note: '昇格' } },
    ]);
    await undo();
    expect(await backend.call('people.history', { id: sato.id })).toEqual(history.slice(0, 1));
  });

  test('forgets the oldest of very many former profiles', async () => {
    for (let at = 0; at < keptFormer + 3; at += 1) {
      await change([sato.id], { note: `${at}` });
      backend.clock.advance(60_000);
    }
    const history = await backend.call('people.history', { id: sato.id });
    expect(history).toHaveLength(keptFormer);
    expect([history[0]?.profile.note, history.at(-1)?.profile.note]).toEqual(['2', `${keptFormer + 1}`]);
  });

  test('a number is one person’s, whatever its width', async () => {
    const refused = await backend.refusal('people.change', {
      ids: [suzuki.id],
      change: { number: '００１２' },
      dryRun: false,
    });
    expect(refused).toMatchObject({
      code: 'people-refused',
      details: {
        problem: { person: suzuki.id, name: '鈴木 一郎', code: 'number-taken', value: '００１２' },
        problems: 1,
      },
    });
    const both = await change([sato.id, suzuki.id], { number: '0099' }, true);
    expect(both.problems.map(({ code }) => code)).toEqual(['number-taken', 'number-taken']);
    expect((await change([sato.id, suzuki.id], { number: '' })).problems).toEqual([]);
    expect(await change([suzuki.id], { number: '0012' })).toEqual({ changed: 1, problems: [] });
  });

  test('who has come as far as their target is warned of; a target that is said below is refused', async () => {
    expect(await change([sato.id], { current: 5 })).toMatchObject({
      changed: 1,
      problems: [{ severity: 'warning', code: 'target-not-above-current', value: '5 → 5' }],
    });
    expect(await change([sato.id], { target: 4 }, true)).toMatchObject({
      problems: [{ severity: 'error', code: 'target-not-above-current', value: '5 → 4' }],
    });
  });

  test.each([
    ['unknown-specialty', 'magic', { specialty: 'magic' }],
    ['unknown-level', '7', { target: 7 }],
    ['unknown-team', 'nowhere', { team: 'nowhere' }],
    ['unknown-curriculum', 'none', { curriculum: { curriculum: 'none', version: 1 } }],
  ])('%s is refused, and nobody is changed', async (code, value, said) => {
    const before = await people();
    const refused = await backend.refusal('people.change', { ids: [sato.id, suzuki.id], change: said, dryRun: false });
    expect(refused).toMatchObject({ code: 'people-refused', details: { problem: { code, value }, problems: 2 } });
    expect(await people()).toEqual(before);
  });

  test('only versions that were published are given, and only a person’s own plan', async () => {
    const draft = {
      name: '保守の基礎',
      specialty: 'hardware',
      from: 1,
      to: 3,
      choice: { kind: 'planner' as const, locked: [], excluded: [] },
      objective: 'hours' as const,
      pace: noPace,
      start: null,
      note: '',
    };
    const versions = [{ version: 1, publishedAt: '2027-03-01T00:00:00.000Z', change: '', content: draft }];
    await besides([curriculumChange('c-1', { createdAt: '2027-03-01T00:00:00.000Z', draft, versions })]);
    expect((await change([sato.id], { curriculum: { curriculum: 'c-1', version: 2 } }, true)).problems).toMatchObject([
      { code: 'unknown-curriculum', value: '保守の基礎' },
    ]);
    expect((await change([sato.id], { curriculum: { curriculum: 'c-1', version: 1 } })).problems).toEqual([]);
    const plan = await backend.call('plans.create', { learner: sato.id, name: '計画', request: exampleRequest });
    const { problems } = await change([sato.id, suzuki.id], { plan: plan.id }, true);
    expect(problems).toMatchObject([{ person: suzuki.id, code: 'unknown-plan' }]);
    expect((await change([sato.id], { plan: plan.id })).problems).toEqual([]);
  });
});

const session = (status: SessionStatus, ...roster: readonly string[]): CourseSessionContent => ({
  course: 'CSM-401',
  dates: ['2027-06-01'],
  seats: 10,
  minimum: 1,
  room: null,
  instructor: null,
  place: '',
  note: '',
  status,
  locked: false,
  cost: null,
  roster: roster.map((person) => ({ person, attendance: 'enrolled' })),
});

describe('leaving', () => {
  test('says what stays behind, takes the person off sessions to come, and undo brings all back', async () => {
    await backend.call('record.saveEntry', { learner: sato.id, id: null, content: mentoring() });
    await backend.call('plans.create', { learner: sato.id, name: '計画', request: exampleRequest });
    await besides([
      sessionChange('proposed', session('proposed', sato.id, suzuki.id)),
      sessionChange('announced', session('announced', sato.id)),
      sessionChange('held', session('held', sato.id)),
    ]);
    const rosters = async () => {
      const store = openStoreBeside();
      const found = store.department.sessions().map(({ id, roster }) => [id, roster.map(({ person }) => person)]);
      store.close();
      return found;
    };
    const openStoreBeside = () => {
      return openStore(folder.path('store.sqlite'));
    };
    const seen = async () => ({ people: await people(), plans: await backend.call('plans.list', {}) });
    const before = await seen();
    const said = await remove([sato.id, suzuki.id], true);
    expect(said.problems.map(({ person, severity, code, value }) => [person, severity, code, value])).toEqual([
      [sato.id, 'warning', 'has-record', '1'],
      [sato.id, 'warning', 'has-plans', '1'],
      [sato.id, 'warning', 'on-sessions', '2'],
      [suzuki.id, 'warning', 'on-sessions', '1'],
    ]);
    expect(await seen()).toEqual(before);

    await remove([sato.id]);
    expect((await people()).map(({ id }) => id)).toEqual([suzuki.id]);
    expect(await backend.call('plans.list', {})).toEqual([]);
    await backend.close();
    expect(await rosters()).toEqual([
      ['announced', []],
      ['held', [sato.id]],
      ['proposed', [suzuki.id]],
    ]);
    backend = await openTestBackend(folder.path('store.sqlite'));
    expect(await backend.call('people.removed', {})).toMatchObject([{ id: sato.id, number: '0012' }]);
    expect((await backend.call('record.get', { learner: sato.id })).entries).toHaveLength(1);

    await undo();
    expect(await seen()).toEqual(before);
    await backend.close();
    expect(await rosters()).toMatchObject([
      ['announced', [sato.id]],
      ['held', [sato.id]],
      ['proposed', [sato.id, suzuki.id]],
    ]);
    backend = await openTestBackend(folder.path('store.sqlite'));
  });

  test('the owner stays, and keeps the others who were to leave too', async () => {
    const owner = (await backend.call('learners.list', {})).find((person) => person.owner);
    const refused = await backend.refusal('people.remove', { ids: [sato.id, owner?.id], dryRun: false });
    expect(refused).toMatchObject({ code: 'people-refused', details: { problem: { code: 'is-owner' } } });
    expect(await people()).toHaveLength(2);
  });

  test('coming back is refused where the number has gone to somebody else', async () => {
    await remove([sato.id]);
    const tanaka = await make('田中 実', { number: '0012' });
    expect((await restore([sato.id], true)).problems).toEqual([
      { person: sato.id, name: '佐藤 花子', severity: 'error', code: 'number-taken', value: '0012' },
    ]);
    expect(await backend.refusal('people.restore', { ids: [sato.id], dryRun: false })).toMatchObject({
      code: 'people-refused',
    });
    await change([tanaka.id], { number: '0014' });
    await restore([sato.id]);
    expect((await people()).map(({ name }) => name)).toContain('佐藤 花子');
    expect(await backend.call('people.removed', {})).toEqual([]);
  });

  test('a course that only the record of somebody who left names is not deleted under them', async () => {
    const { course } = {
      course: await backend.call('catalogue.copyCourse', { id: 'CSM-401', newId: 'OWN-1', replace: false }),
    };
    const record = { completed: [course.id], examinations: [], assessment: {}, exemptions: [] };
    await backend.call('learners.update', { id: sato.id, record });
    await remove([sato.id]);
    expect(await backend.refusal('catalogue.removeCourses', { ids: [course.id] })).toMatchObject({
      code: 'course-in-use',
      details: { people: ['佐藤 花子'] },
    });
  });
});

describe('teams', () => {
  test('lie in one another, but never in themselves', async () => {
    const east = await team('東日本');
    const sapporo = await team('札幌', east.id);
    await team('一課', sapporo.id);
    for (const parent of [east.id, sapporo.id])
      expect(
        await backend.refusal('teams.save', { id: east.id, content: { ...east, parent, id: undefined } }),
      ).toMatchObject({ code: 'team-refused', details: { problem: 'own-parent', name: '東日本' } });
    expect(await team('東日本本部', null, east.id)).toMatchObject({ id: east.id, name: '東日本本部' });
  });

  test('a name is free elsewhere and taken among neighbours', async () => {
    const east = await team('東日本');
    const west = await team('西日本');
    await team('一課', east.id);
    await team('一課', west.id);
    expect(
      await backend.refusal('teams.save', {
        id: null,
        content: { name: '一 課', parent: west.id, code: '', curriculum: null },
      }),
    ).toMatchObject({ code: 'team-refused', details: { problem: 'same-name' } });
  });

  test('one that is removed hands its people, its teams and nothing of its budget on, as one edit', async () => {
    const east = await team('東日本');
    const sapporo = await team('札幌', east.id);
    await team('一課', sapporo.id);
    await change([sato.id, suzuki.id], { team: sapporo.id });
    await remove([suzuki.id]);
    const budget = { quarter: '2027-Q1', yen: 1_000_000 };
    await besides([
      rulesChange({
        ...usualRules,
        budgets: [
          { team: sapporo.id, ...budget },
          { team: null, ...budget },
        ],
      }),
    ]);
    const before = await backend.call('department.get', {});
    await backend.call('teams.remove', { id: sapporo.id, moveTo: east.id });
    const after = await backend.call('department.get', {});
    expect(after.teams.map(({ name, parent }) => [name, parent]).sort()).toEqual([
      ['一課', east.id],
      ['東日本', null],
    ]);
    expect((await people()).map((person) => person.team)).toEqual([east.id]);
    expect(await backend.call('people.removed', {})).toMatchObject([{ id: suzuki.id, team: east.id }]);
    expect(after.rules.budgets).toEqual([{ team: null, ...budget }]);
    await undo();
    expect(await backend.call('department.get', {})).toEqual(before);
  });

  test('one is not removed into a team below it, or where a namesake waits', async () => {
    const east = await team('東日本');
    const sapporo = await team('札幌', east.id);
    await team('東日本', east.id);
    expect(await backend.refusal('teams.remove', { id: east.id, moveTo: sapporo.id })).toMatchObject({
      code: 'team-refused',
      details: { problem: 'own-parent' },
    });
    await team('札幌');
    expect(await backend.refusal('teams.remove', { id: east.id, moveTo: null })).toMatchObject({
      code: 'team-refused',
      details: { problem: 'same-name', name: '札幌' },
    });
    expect(await teams()).toHaveLength(4);
  });
});
