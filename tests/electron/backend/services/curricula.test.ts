/** Curricula over a real store: versions, giving, who follows, undo, removal, export. */
import { readXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, test } from 'vitest';
import { teamChange } from '../../../../electron/backend/store/department.ts';
import { learnerImage } from '../../../../electron/backend/store/learners.ts';
import { openStore } from '../../../../electron/backend/store/open-store.ts';
import type { Profile } from '../../../../shared/curriculum/person.ts';
import { emptyProfile } from '../../../../shared/curriculum/person.ts';
import { exampleRequest, openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { curriculumContent, listChoice, teamOf } from '../../../helpers/curriculum-fixture.ts';
import { coursesOf } from '../../../helpers/planner-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
const file = () => folder.path('store.sqlite');
let backend: TestBackend;

/** Writes people and teams as an earlier session would have left them. */
function lay(people: Readonly<Record<string, Partial<Profile>>>, teams: Parameters<typeof teamOf>[] = []): void {
  const store = openStore(file());
  for (const [id, profile] of Object.entries(people)) {
    const learner = { id, name: `${id}さん`, owner: false, createdAt: `2026-01-01T00:00:00.${id}` };
    const known = { completed: [], examinations: [], assessment: {}, exemptions: [] };
    const stored = { ...learner, known, profile: { ...emptyProfile, ...profile }, former: [], removedAt: null };
    store.edits.make('lay', '2026-01-01T00:00:00.000Z', [{ aggregate: 'learner', id, after: learnerImage(stored) }]);
  }
  for (const [id, given] of teams) {
    const { id: _id, ...content } = teamOf(id, given);
    store.edits.make('lay', '2026-01-01T00:00:00.000Z', [teamChange(id, content)]);
  }
  store.close();
}

const hardware = { specialty: 'hardware', current: 3 } as const;

async function reopen(): Promise<void> {
  backend = await openTestBackend(file());
}

beforeEach(async () => {
  await reopen();
  await backend.close();
  lay(
    {
      p1: { ...hardware, team: 'osaka' },
      p2: { ...hardware, team: 'kansai', target: 5 },
      p3: { specialty: 'software', current: 3, team: 'kansai' },
      p4: { ...hardware },
    },
    [['kansai'], ['osaka', { parent: 'kansai' }]],
  );
  await reopen();
  return () => backend.close();
});

async function published(content = curriculumContent()) {
  const { id } = await backend.call('curricula.save', { id: null, content });
  return backend.call('curricula.publish', { id, change: '初版' });
}

const given = (id: string, version = 1) => ({ curriculum: id, version });

describe('versions', () => {
  test('a draft becomes a version only when it is published, and versions stay as they are', async () => {
    const first = await published();
    const changed = await backend.call('curricula.save', { id: first.id, content: curriculumContent({ to: 5 }) });
    expect(changed).toMatchObject({ draft: { to: 5 }, versions: [{ version: 1, content: { to: 6 } }] });
    backend.clock.advance(60_000);
    const second = await backend.call('curricula.publish', { id: first.id, change: '目標を5に' });
    expect(second.versions.map(({ version, change, content }) => [version, change, content.to])).toEqual([
      [1, '初版', 6],
      [2, '目標を5に', 5],
    ]);
    await backend.call('history.undo', {});
    expect((await backend.call('department.get', {})).curricula[0]?.versions).toHaveLength(1);
    await backend.call('history.redo', {});
    expect((await backend.call('department.get', {})).curricula).toEqual([second]);
  });

  test('what is the same, cannot be covered or cannot be planned is not published', async () => {
    const { id } = await published();
    const refusal = () => backend.refusal('curricula.publish', { id, change: '' });
    const save = (content: Parameters<typeof curriculumContent>[0]) =>
      backend.call('curricula.save', { id, content: curriculumContent(content) });
    expect(await refusal()).toMatchObject({ code: 'curriculum-refused', details: { problem: 'unchanged' } });
    await save({ choice: listChoice(['CSM-401']) });
    expect(await refusal()).toMatchObject({ code: 'curriculum-refused', details: { problem: 'uncovered' } });
    await save({ choice: listChoice(['NO-SUCH']) });
    expect(await refusal()).toMatchObject({ code: 'unknown-course', details: { course: 'NO-SUCH', field: 'order' } });
    await save({ choice: listChoice(['CSM-601', 'CSM-401']) });
    expect(await refusal()).toMatchObject({ code: 'order-refused', details: { problem: 'level', course: 'CSM-601' } });
    await save({ from: 6 });
    expect(await refusal()).toMatchObject({ code: 'target-not-above-current' });
    expect((await backend.call('department.get', {})).curricula[0]?.versions).toHaveLength(1);
  });

  test('the planner’s own choice as a list has its roadmap, whatever order the list gives within levels', async () => {
    const proposal = await backend.call('curricula.preview', { content: curriculumContent() });
    const ids = coursesOf(proposal).map(({ id }) => id);
    const list = await backend.call('curricula.preview', { content: curriculumContent({ choice: listChoice(ids) }) });
    expect(coursesOf(list).map(({ id }) => id)).toEqual(ids);
    expect(list.status).toBe('optimal');
  });

  test('a copy has the draft and no versions', async () => {
    const original = await published();
    const copy = await backend.call('curricula.copy', { id: original.id, name: '控え' });
    expect(copy).toMatchObject({ draft: { ...original.draft, name: '控え' }, versions: [] });
  });
});

describe('giving', () => {
  test('is told before it is done, is one edit, and people keep what they had in their history', async () => {
    const { id } = await published();
    const asked = { people: ['p4'], teams: ['kansai'], assignment: given(id) };
    const told = await backend.call('curricula.assign', { ...asked, dryRun: true });
    expect(told).toEqual({
      people: ['p4'],
      teams: ['kansai'],
      affected: ['p1', 'p2', 'p3', 'p4'],
      replaced: [],
      otherSpecialty: ['p3'],
      otherGoal: ['p2'],
      ownPlan: [],
    });
    expect(await backend.call('curricula.followers', { id })).toEqual([]);
    expect(await backend.call('curricula.assign', { ...asked, dryRun: false })).toEqual(told);
    const followers = await backend.call('curricula.followers', { id });
    expect(followers.map(({ person, team, state }) => [person, team, state])).toEqual([
      ['p1', 'kansai', 'unplanned'],
      ['p2', 'kansai', 'diverges'],
      ['p3', 'kansai', 'diverges'],
      ['p4', null, 'unplanned'],
    ]);
    await backend.call('history.undo', {});
    expect(await backend.call('curricula.followers', { id })).toEqual([]);
  });

  test('a newer version changes nobody until they are moved to it', async () => {
    const { id } = await published();
    await backend.call('curricula.assign', { people: ['p4'], teams: ['osaka'], assignment: given(id), dryRun: false });
    await backend.call('curricula.save', { id, content: curriculumContent({ note: '改めた' }) });
    await backend.call('curricula.publish', { id, change: '' });
    const reasons = async () =>
      (await backend.call('curricula.followers', { id })).map(({ divergences }) => divergences.map(({ kind }) => kind));
    expect(await reasons()).toEqual([['older-version'], ['older-version']]);
    const moved = await backend.call('curricula.moveFollowers', { id, dryRun: false });
    expect(moved).toMatchObject({ people: ['p4'], teams: ['osaka'], affected: ['p1', 'p4'], replaced: [] });
    expect(await reasons()).toEqual([[], []]);
    const { people } = await backend.call('department.get', {});
    expect(people.find((person) => person.id === 'p4')?.curriculum).toEqual(given(id, 2));
  });

  test('only to people, teams and versions that exist', async () => {
    const { id } = await published();
    const refusal = (change: object) =>
      backend.refusal('curricula.assign', { people: [], teams: [], assignment: given(id), dryRun: true, ...change });
    expect(await refusal({ assignment: given(id, 2) })).toMatchObject({
      code: 'not-found',
      details: { what: 'curriculum' },
    });
    expect(await refusal({ people: ['nobody'] })).toMatchObject({ details: { what: 'person', id: 'nobody' } });
    expect(await refusal({ teams: ['none'] })).toMatchObject({ details: { what: 'team', id: 'none' } });
  });
});

describe('who follows', () => {
  test('is told from the planned paths, as long as they answer the question that a person has now', async () => {
    const choice = { kind: 'planner', locked: ['NET-402'], excluded: [] } as const;
    const { id } = await published(curriculumContent({ choice }));
    await backend.call('curricula.assign', { people: ['p1', 'p4'], teams: [], assignment: given(id), dryRun: false });
    const request = { ...exampleRequest, from: 3, excluded: ['NET-402'] };
    const own = await backend.call('plans.create', { learner: 'p4', name: '自分の計画', request });
    const planPeople = () => backend.call('department.plan', { people: ['p1', 'p4'], all: false, task: 'plan' });
    const told = async () =>
      (await backend.call('curricula.followers', { id: null })).map(({ state, divergences }) => [
        state,
        ...divergences,
      ]);
    await planPeople();
    expect(await told()).toEqual([['follows'], ['follows']]);
    await backend.call('people.change', { ids: ['p4'], change: { plan: own.id }, dryRun: false });
    expect(await told()).toEqual([['follows'], ['diverges', { kind: 'own-plan' }]]);
    await planPeople();
    expect(await told()).toEqual([
      ['follows'],
      ['diverges', { kind: 'own-plan' }, { kind: 'missing-courses', courses: ['NET-402'] }],
    ]);
  });

  test('a list reaches everybody in its order, and the roadmap keeps it', async () => {
    const proposal = await backend.call('curricula.preview', { content: curriculumContent({ from: 5 }) });
    const [first = '', second = '', ...others] = coursesOf(proposal).map((each) => each.id);
    const byLevel = [second, first, ...others];
    const { id } = await published(curriculumContent({ from: 5, choice: listChoice(byLevel) }));
    await backend.call('people.change', { ids: ['p4'], change: { current: 5 }, dryRun: false });
    await backend.call('curricula.assign', { people: ['p4'], teams: [], assignment: given(id), dryRun: false });
    await backend.call('department.plan', { people: ['p4'], all: false, task: 'plan' });
    const question = await backend.call('department.question', { person: 'p4' });
    expect(question).toMatchObject({ ok: true, request: { order: byLevel } });
    const path = await backend.call('department.path', { person: 'p4' });
    const timed = new Set(path?.courses.flatMap((each) => (each.eLearningHours + each.classDays > 0 ? [each.id] : [])));
    expect(path?.courses.map((each) => each.id).filter((each) => timed.has(each))).toEqual(
      byLevel.filter((each) => timed.has(each)),
    );
  });

  test('goes out as a workbook that says why', async () => {
    const { id } = await published();
    await backend.call('curricula.assign', { people: ['p4'], teams: ['kansai'], assignment: given(id), dryRun: false });
    const made = await backend.call('curricula.exportFollowers', { id, language: 'ja' });
    expect(made.name).toBe('ハードウェア上級_対象者_2027-04-01.xlsx');
    const { sheets } = await readXlsx(Buffer.from(made.base64, 'base64'));
    const [header, first, second] = sheets[0]?.rows ?? [];
    expect(header?.slice(0, 4)).toEqual(['社員番号', '氏名', '氏名（カナ）', '所属']);
    expect(first).toEqual(expect.arrayContaining(['p1さん', 'kansai / osaka', 'kansai', '未計画']));
    expect(second).toEqual(
      expect.arrayContaining(['p2さん', '外れている', '目標が違う', '目標レベルが違う（レベル5）']),
    );
    expect(sheets[0]?.rows).toHaveLength(5);
  });
});

describe('removal', () => {
  test('is refused where it is given, unless something else is said for them; undo brings all back', async () => {
    const { id } = await published();
    const other = await published(curriculumContent({ name: '別のもの', note: '別' }));
    await backend.call('curricula.assign', { people: ['p4'], teams: ['osaka'], assignment: given(id), dryRun: false });
    const before = await backend.call('department.get', {});
    expect(await backend.refusal('curricula.remove', { id, instead: { kind: 'refuse' }, dryRun: false })).toMatchObject(
      {
        code: 'curriculum-in-use',
        details: { people: 2, teams: 1 },
      },
    );
    const instead = { kind: 'other', curriculum: other.id } as const;
    const told = await backend.call('curricula.remove', { id, instead, dryRun: true });
    expect(told).toMatchObject({ people: ['p4'], teams: ['osaka'], affected: ['p1', 'p4'], replaced: ['p1', 'p4'] });
    await backend.call('curricula.remove', { id, instead, dryRun: false });
    const after = await backend.call('department.get', {});
    expect(after.curricula.map((curriculum) => curriculum.id)).toEqual([other.id]);
    expect((await backend.call('curricula.followers', { id: other.id })).map(({ person }) => person)).toEqual([
      'p1',
      'p4',
    ]);
    await backend.call('history.undo', {});
    expect(await backend.call('department.get', {})).toEqual(before);
  });

  test('one that nobody has goes at once; an unpublished one cannot be given instead', async () => {
    const { id } = await published();
    const draft = await backend.call('curricula.save', { id: null, content: curriculumContent({ name: '下書き' }) });
    const instead = { kind: 'other', curriculum: draft.id } as const;
    expect(await backend.refusal('curricula.remove', { id, instead, dryRun: true })).toMatchObject({
      code: 'curriculum-refused',
      details: { problem: 'unpublished', name: '下書き' },
    });
    await backend.call('curricula.remove', { id, instead: { kind: 'refuse' }, dryRun: false });
    expect((await backend.call('department.get', {})).curricula).toHaveLength(1);
  });
});
