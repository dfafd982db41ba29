/** A person's record behind the contract: entries, assessment, what follows for plans, the gap, what is due. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { EntryContent } from '../../../../shared/assessment/record-entries.ts';
import type { Learner, Plan } from '../../../../shared/contract/methods.ts';
import { emptyRecord } from '../../../../shared/model/record.ts';
import { exampleRequest, openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { assessment, completed, examination, experience, mentoring } from '../../../helpers/record-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let backend: TestBackend;
let learner: Learner;
let plan: Plan;

beforeEach(async () => {
  backend = await openTestBackend(folder.path('store.sqlite'));
  learner = await backend.call('learners.create', { name: '佐藤' });
  plan = await backend.call('plans.create', { learner: learner.id, name: '計画', request: exampleRequest });
  backend.clock.advance(10_000);
  return () => backend.close();
});

const save = (content: EntryContent, id: string | null = null) =>
  backend.call('record.saveEntry', { learner: learner.id, id, content });
const read = () => backend.call('record.get', { learner: learner.id });
const planned = async () => (await backend.call('plans.list', {})).find(({ id }) => id === plan.id)?.request.record;

describe('entries', () => {
  test('are added, changed, removed and brought back; every version is kept', async () => {
    const { id } = await save(mentoring({ title: '新人' }));
    backend.clock.advance(10_000);
    await save(mentoring({ title: '新人2名' }), id);
    await backend.call('record.removeEntry', { learner: learner.id, id });
    expect((await read()).entries).toMatchObject([{ id, removed: true, former: [{}, {}] }]);
    await save(mentoring({ title: '新人3名' }), id);
    const [entry] = (await read()).entries;
    expect(entry?.removed).toBe(false);
    expect(
      entry?.former.map(({ content, removed }) => [content.kind === 'mentoring' && content.title, removed]),
    ).toEqual([
      ['新人', false],
      ['新人2名', false],
      ['新人2名', true],
    ]);
  });

  test('come and go by undo and redo, after a restart too', async () => {
    await save(completed('CSM-301'));
    expect(await planned()).toMatchObject({ completed: ['CSM-301'] });
    expect(await backend.call('history.undo', {})).toMatchObject({ redo: 'record.save' });
    expect((await read()).entries).toEqual([]);
    expect(await planned()).toEqual(emptyRecord);
    await backend.close();
    backend = await openTestBackend(folder.path('store.sqlite'));
    await backend.call('history.redo', {});
    expect(await planned()).toMatchObject({ completed: ['CSM-301'] });
  });

  test('stay with their person who leaves, and are there when they come back', async () => {
    await save(mentoring());
    const before = await read();
    await backend.call('learners.remove', { id: learner.id });
    expect(await read()).toEqual(before);
    await backend.call('people.restore', { ids: [learner.id], dryRun: false });
    expect(await read()).toEqual(before);
  });

  test.each([
    ['a period that ends before it begins', experience({ from: '2025-04-01', to: '2024-01-01' }), 'reversed', 'to'],
    ['a period that ends in the future', experience({ to: '2027-04-02' }), 'future', 'to'],
    ['a course completed on no day', completed('CSM-301', { date: null }), 'no-date', 'date'],
    ['a course that does not exist', completed('X-1'), 'unknown', 'course'],
    ['an item that does not exist', assessment('magic', 3), 'unknown', 'item'],
  ])('%s is refused, and nothing is changed', async (_what, content, problem, field) => {
    await save(mentoring());
    const before = await read();
    expect(await backend.refusal('record.saveEntry', { learner: learner.id, id: null, content })).toMatchObject({
      code: 'entry-refused',
      details: { problem, field },
    });
    expect(await read()).toEqual(before);
  });

  test('a certificate without a date is refused with its place', async () => {
    const content = completed('CSM-301', { certificate: { number: 'A-1', issued: '', expires: null } });
    expect(await backend.refusal('record.saveEntry', { learner: learner.id, id: null, content })).toMatchObject({
      code: 'invalid-input',
      details: { path: 'content.certificate.issued' },
    });
  });

  test('overlapping evidence is taken and told of', async () => {
    await save(experience({ from: '2024-04-01', to: '2026-03-31' }));
    const { id } = await save(experience({ from: '2025-04-01', to: null }));
    expect((await read()).problems).toMatchObject([{ entry: id, code: 'overlap' }]);
  });
});

describe('what was known without dates', () => {
  const known = { ...emptyRecord, completed: ['CSM-301', 'CSM-302'], examinations: [2], assessment: { 'hw-csm': 4 } };
  beforeEach(async () => {
    await backend.call('learners.update', { id: learner.id, record: known });
  });

  test('is shown as entries, and says the same to plans', async () => {
    const { entries, record } = await read();
    expect(entries).toHaveLength(4);
    expect(record).toEqual(known);
    expect(await planned()).toEqual(known);
  });

  test('becomes an entry of its own when a date is added, and counts once', async () => {
    const first = (await read()).entries.find(({ content }) => content.kind === 'course');
    await save(completed('CSM-301', { date: '2026-12-01' }), first?.id ?? '');
    const { entries, record } = await read();
    expect(entries).toHaveLength(4);
    expect([...record.completed].sort()).toEqual(['CSM-301', 'CSM-302']);
    await backend.call('record.removeEntry', { learner: learner.id, id: first?.id ?? '' });
    expect((await read()).record.completed).toEqual(['CSM-302']);
    await backend.call('history.undo', {});
    await backend.call('history.undo', {});
    expect((await read()).record).toEqual(known);
  });

  test('may be removed as any other entry', async () => {
    for (const { id } of (await read()).entries) await backend.call('record.removeEntry', { learner: learner.id, id });
    expect(await planned()).toEqual(emptyRecord);
    const [person] = (await backend.call('learners.list', {})).filter(({ id }) => id === learner.id);
    expect(person?.record).toEqual(emptyRecord);
  });
});

describe('record.assess', () => {
  const assess = (levels: readonly { item: string; level: number | null }[], by: 'self' | 'supervisor' = 'self') =>
    backend.call('record.assess', { learner: learner.id, by, date: '2027-04-01', assessor: '佐藤', levels });

  test('assesses many items as one edit, each with its history', async () => {
    await assess([
      { item: 'hw-csm', level: 5 },
      { item: 'hw-csm-complaints', level: 4 },
    ]);
    await assess([{ item: 'hw-csm', level: 6 }], 'supervisor');
    backend.clock.advance(10_000);
    await assess([{ item: 'hw-csm', level: 4 }]);
    const { assessed, record, entries } = await read();
    expect(assessed).toEqual([
      { item: 'hw-csm', self: 4, supervisor: 6 },
      { item: 'hw-csm-complaints', self: 4, supervisor: null },
    ]);
    expect(record.assessment).toEqual({ 'hw-csm': 4, 'hw-csm-complaints': 4 });
    expect(entries).toHaveLength(4);
    await backend.call('history.undo', {});
    await backend.call('history.undo', {});
    await backend.call('history.undo', {});
    expect((await read()).entries).toEqual([]);
  });

  test('says nothing twice, and takes back what was said', async () => {
    await assess([{ item: 'hw-csm', level: 5 }]);
    expect(await assess([{ item: 'hw-csm', level: 5 }])).toEqual([]);
    backend.clock.advance(10_000);
    await assess([{ item: 'hw-csm', level: null }]);
    expect((await read()).record.assessment).toEqual({});
  });

  test('takes all or nothing', async () => {
    const levels = [
      { item: 'hw-csm', level: 5 },
      { item: 'magic', level: 5 },
    ];
    const input = { learner: learner.id, by: 'self', date: '2027-04-01', assessor: '', levels };
    expect(await backend.refusal('record.assess', input)).toMatchObject({
      code: 'entry-refused',
      details: { value: 'magic' },
    });
    expect((await read()).entries).toEqual([]);
  });

  test('an assessment is history: it may go, but not change', async () => {
    const [made] = await assess([{ item: 'hw-csm', level: 5 }]);
    const id = made?.id ?? '';
    expect(
      await backend.refusal('record.saveEntry', { learner: learner.id, id, content: assessment('hw-csm', 6) }),
    ).toMatchObject({ code: 'assessment-is-history' });
    await backend.call('record.removeEntry', { learner: learner.id, id });
    expect((await read()).record.assessment).toEqual({});
  });
});

describe('plans follow the record', () => {
  test('a course completed is planned no more', async () => {
    const [first] = (await backend.call('roadmap.plan', { request: plan.request })).stages.flatMap(
      ({ courses }) => courses,
    );
    await save(completed(first?.id ?? ''));
    const [followed] = await backend.call('plans.list', {});
    expect(followed?.request.record.completed).toEqual([first?.id]);
    const roadmap = await backend.call('roadmap.plan', { request: followed?.request ?? plan.request });
    expect(roadmap.stages.flatMap(({ courses }) => courses.map(({ id }) => id))).not.toContain(first?.id);
  });

  test('whatever record a question is saved with', async () => {
    await save(completed('CSM-301'));
    const saved = await backend.call('plans.update', {
      id: plan.id,
      request: { ...exampleRequest, record: emptyRecord },
    });
    expect(saved.request.record.completed).toEqual(['CSM-301']);
    const copy = await backend.call('plans.copy', { id: plan.id, name: '控え' });
    expect(copy.request.record.completed).toEqual(['CSM-301']);
  });

  test('a course that a record names is not removed from the catalogue', async () => {
    const { courses } = await backend.call('catalogue.get', {});
    const [original] = courses;
    if (!original) throw new Error('the catalogue is empty');
    await backend.call('catalogue.copyCourse', { id: original.id, newId: 'OWN-1', replace: false });
    await save(completed('OWN-1', { status: 'planned', date: null, due: '2027-06-01' }));
    expect(await backend.refusal('catalogue.removeCourses', { ids: ['OWN-1'] })).toMatchObject({
      code: 'course-in-use',
      details: { people: ['佐藤'] },
    });
  });
});

describe('what follows from the record', () => {
  test('the gap shrinks by what an examination stands for', async () => {
    const gap = () =>
      backend.call('record.gap', { learner: learner.id, specialty: 'hardware', origin: null, from: 0, to: 4 });
    const before = await gap();
    expect(before.held).toBe(0);
    await save(examination(3));
    const after = await gap();
    expect(after.held).toBeGreaterThan(0);
    expect(
      after.rows.flatMap(({ cells }) => cells).filter(({ level, missing }) => level <= 3 && missing.length > 0),
    ).toEqual([]);
  });

  test('another specialty and a level that does not exist are refused', async () => {
    const ask = (specialty: string, to: number) => ({ learner: learner.id, specialty, origin: null, from: 3, to });
    expect(await backend.refusal('record.gap', ask('cook', 4))).toMatchObject({ code: 'unknown-specialty' });
    expect(await backend.refusal('record.gap', ask('hardware', 7))).toMatchObject({ code: 'unknown-level' });
    const check = { learner: learner.id, specialty: 'hardware', level: 7 };
    expect(await backend.refusal('record.levelCheck', check)).toMatchObject({ code: 'unknown-level' });
  });

  test('specialties are compared by what a roadmap would take', async () => {
    const ways = await backend.call('record.compare', { learner: learner.id, request: exampleRequest });
    expect(new Set(ways.map(({ specialty }) => specialty))).toEqual(new Set(['hardware', 'software', 'facility']));
    const own = ways.find(({ specialty }) => specialty === 'hardware');
    const roadmap = await backend.call('roadmap.plan', { request: exampleRequest });
    expect(own?.planned).toMatchObject({ studyHours: roadmap.totals.studyHours, finish: roadmap.totals.finish });
    expect(own?.missing).toBeGreaterThan(0);
  });

  test('what is due comes from entries and from the roadmap of a plan', async () => {
    await save(completed('CSM-301', { certificate: { number: 'A-1', issued: '2026-12-01', expires: '2027-04-10' } }));
    const due = await backend.call('record.dueSoon', { learner: learner.id, plan: plan.id, within: 3_650 });
    expect(due.certificates).toMatchObject([{ subject: 'CSM-301', days: 9 }]);
    expect(due.courses.length).toBeGreaterThan(3);
    expect(due.courses.map(({ course }) => course)).not.toContain('CSM-301');
    const other = await backend.call('learners.create', { name: '鈴木' });
    expect(await backend.refusal('record.dueSoon', { learner: other.id, plan: plan.id, within: 30 })).toMatchObject({
      code: 'not-found',
      details: { what: 'plan' },
    });
  });

  test('evidence kept out of the level check is still there', async () => {
    await save(experience({ from: '2024-04-01', to: null, activities: ['hw-csm'] }));
    const check = await backend.call('record.levelCheck', { learner: learner.id, specialty: 'hardware', level: 5 });
    const years = check.conditions.find(({ kind }) => kind === 'years');
    expect(years).toMatchObject({ met: true, reachedText: { ja: '3年1日' } });
  });
});
