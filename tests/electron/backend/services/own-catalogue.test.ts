/** A department's own catalogue: what ships is never altered, every change is one edit, and nothing named is lost. */
import { beforeEach, describe, expect, test } from 'vitest';
import { openBackend } from '../../../../electron/backend/open-backend.ts';
import { emptyRecord } from '../../../../shared/model/record.ts';
import { exampleRequest, openTestBackend, type TestBackend, testOptions } from '../../../helpers/backend-fixture.ts';
import { ownCourse, ownGroup, sessionOf } from '../../../helpers/catalogue-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let backend: TestBackend;

beforeEach(async () => {
  backend = await openTestBackend(folder.path('store.sqlite'));
  return () => backend.close();
});

const find = { query: '', filter: {}, offset: 0, limit: 1_000 } as const;
const undo = () => backend.call('history.undo', {});
const courseOf = async (id: string) =>
  (await backend.call('catalogue.get', {})).courses.find((entry) => entry.id === id);
const save = (id: string, given: Parameters<typeof ownCourse>[1] = {}) =>
  backend.call('catalogue.saveCourse', { course: ownCourse(id, given) });
const planned = async (given: Partial<typeof exampleRequest> = {}) => {
  const roadmap = await backend.call('roadmap.plan', { request: { ...exampleRequest, ...given } });
  return roadmap.stages.flatMap(({ courses }) => courses.map(({ id }) => id));
};

async function restart(): Promise<void> {
  await backend.close();
  backend = await openTestBackend(folder.path('store.sqlite'));
}

/** The owner, with a record and plans. */
async function owner(completed: readonly string[] = []) {
  const [person] = await backend.call('learners.list', {});
  const id = person?.id ?? '';
  await backend.call('learners.update', { id, record: { ...emptyRecord, completed } });
  return id;
}

/** All that the catalogue is. */
async function everything() {
  return {
    catalogue: await backend.call('catalogue.get', {}),
    states: await backend.call('catalogue.states', {}),
    sessions: await backend.call('sessions.list', {}),
    found: await backend.call('catalogue.find', { ...find, query: 'own' }),
    findings: await backend.call('catalogue.check', {}),
  };
}

const edits: readonly (readonly [label: string, edit: () => Promise<unknown>])[] = [
  ['course.save', () => save('OWN-9')],
  ['course.save', () => save('OWN-1', { cost: 50_000 })],
  ['course.copy', () => backend.call('catalogue.copyCourse', { id: 'CSM-301', newId: 'OWN-301', replace: true })],
  ['course.off', () => backend.call('catalogue.setState', { ids: ['CSM-301', 'OWN-1'], state: 'off' })],
  ['course.retired', () => backend.call('catalogue.setState', { ids: ['OWN-1'], state: 'retired' })],
  ['course.active', () => backend.call('catalogue.setState', { ids: ['CSM-402'], state: 'active' })],
  ['course.remove', () => backend.call('catalogue.removeCourses', { ids: ['OWN-1', 'OWN-2'] })],
  ['group.save', () => backend.call('catalogue.saveGroup', { group: ownGroup('own-group') })],
  ['group.remove', () => backend.call('catalogue.removeGroup', { id: 'own-empty' })],
  ['session.save', () => backend.call('sessions.save', { session: sessionOf('S-1', 'OWN-1', { seats: 3 }) })],
  ['session.remove', () => backend.call('sessions.remove', { id: 'S-1' })],
];

describe.each(edits)('%s', (label, edit) => {
  beforeEach(async () => {
    await save('OWN-1');
    await save('OWN-2', { prerequisites: [['OWN-1']] });
    await backend.call('catalogue.saveGroup', { group: ownGroup('own-empty') });
    await backend.call('sessions.save', { session: sessionOf('S-1', 'OWN-1') });
    await backend.call('catalogue.setState', { ids: ['CSM-402'], state: 'off' });
  });

  test('is one edit, undone and redone without a trace, after a restart too', async () => {
    const before = await everything();
    await edit();
    const after = await everything();
    expect(after).not.toEqual(before);
    expect(await undo()).toEqual({ undo: 'course.off', redo: label });
    expect(await everything()).toEqual(before);
    await restart();
    expect(await everything()).toEqual(before);
    await backend.call('history.redo', {});
    expect(await everything()).toEqual(after);
    await restart();
    expect(await everything()).toEqual(after);
  });
});

describe('what ships', () => {
  test('is the same after everything that a department can do', async () => {
    const before = await courseOf('CSM-301');
    await backend.call('catalogue.copyCourse', { id: 'CSM-301', newId: 'OWN-301', replace: true });
    await save('OWN-301', { aliases: ['CSM-301'], basedOn: 'CSM-301' });
    for (const refused of [
      backend.refusal('catalogue.saveCourse', { course: ownCourse('CSM-301') }),
      backend.refusal('catalogue.removeCourses', { ids: ['OWN-301', 'CSM-301'] }),
      backend.refusal('catalogue.copyCourse', { id: 'CSM-302', newId: 'CSM-301', replace: false }),
    ])
      expect((await refused).details).toMatchObject({ id: 'CSM-301' });
    expect(await courseOf('CSM-301')).toEqual(before);
    expect(await courseOf('OWN-301')).toBeDefined();
  });
});

describe('an own version', () => {
  test('stands beside the course that it is made from', async () => {
    const copy = await backend.call('catalogue.copyCourse', { id: 'CSM-301', newId: 'OWN-301', replace: false });
    const { title, teaches, prerequisites } = (await courseOf('CSM-301')) ?? copy;
    expect(copy).toMatchObject({ title, teaches, prerequisites, basedOn: 'CSM-301', source: 'imported' });
    expect(copy).not.toHaveProperty('aliases');
    expect(await backend.call('catalogue.states', {})).toEqual({});
    expect(await backend.call('catalogue.check', {})).toContainEqual({
      kind: 'duplicate',
      severity: 'warning',
      courses: ['CSM-301', 'OWN-301'],
    });
  });

  test('that replaces it is planned in its place, and counts for whoever has completed the older one', async () => {
    expect(await planned({ from: 3, to: 4 })).toContain('CSM-401');
    const copy = await backend.call('catalogue.copyCourse', { id: 'CSM-401', newId: 'OWN-401', replace: true });
    expect(copy.aliases).toEqual(['CSM-401']);
    expect(await backend.call('catalogue.states', {})).toEqual({ 'CSM-401': 'off' });
    const ids = await planned({ from: 3, to: 4 });
    expect(ids).toContain('OWN-401');
    expect(ids).not.toContain('CSM-401');
    const record = { ...emptyRecord, completed: ['CSM-401'] };
    const after = await planned({ from: 3, to: 4, record });
    expect(after).not.toContain('OWN-401');
    expect(after).not.toContain('CSM-401');
    expect(await backend.call('catalogue.check', {})).toEqual([]);
  });

  test('of an own version answers to every former name', async () => {
    await backend.call('catalogue.copyCourse', { id: 'CSM-401', newId: 'OWN-401', replace: true });
    const second = await backend.call('catalogue.copyCourse', { id: 'OWN-401', newId: 'OWN-401-B', replace: true });
    expect(second).toMatchObject({ aliases: ['CSM-401', 'OWN-401'], basedOn: 'CSM-401' });
    expect(await planned({ from: 3, to: 4, locked: ['CSM-401'] })).toContain('OWN-401-B');
    expect(await backend.call('catalogue.check', {})).toEqual([]);
  });

  test('may be named by what ships through its alias only while the older one is off', async () => {
    await save('OWN-301', { aliases: ['CSM-301'] });
    expect(await planned({ locked: ['CSM-301'] })).toContain('CSM-301');
    expect(await planned({ locked: ['CSM-301'] })).not.toContain('OWN-301');
  });
});

describe('states', () => {
  test('off and retired take a course out of plans, active brings it back', async () => {
    for (const state of ['off', 'retired'] as const) {
      await backend.call('catalogue.setState', { ids: ['CSM-601'], state });
      expect(await planned()).not.toContain('CSM-601');
      expect(await backend.call('catalogue.states', {})).toEqual({ 'CSM-601': state });
      await backend.call('catalogue.setState', { ids: ['CSM-601'], state: 'active' });
      expect(await planned()).toContain('CSM-601');
      expect(await backend.call('catalogue.states', {})).toEqual({});
    }
  });

  test('one unknown course among many changes none', async () => {
    const ids = ['CSM-301', 'NOTHING', 'CSM-302'];
    expect(await backend.refusal('catalogue.setState', { ids, state: 'off' })).toMatchObject({ code: 'not-found' });
    expect(await backend.call('catalogue.states', {})).toEqual({});
    expect(await backend.call('history.get', {})).toEqual({ undo: null, redo: null });
  });

  test('a course named twice is no fault', async () => {
    await backend.call('catalogue.setState', { ids: ['CSM-301', 'CSM-301'], state: 'off' });
    expect(await backend.call('catalogue.states', {})).toEqual({ 'CSM-301': 'off' });
  });

  test('a course with an id that every object inherits is active like any other', async () => {
    await save('constructor', { teaches: ['hwr-call@3'], eLearningHours: 0.5 });
    expect(await planned({ from: 2, to: 3, locked: ['constructor'] })).toContain('constructor');
    expect(
      await backend.call('catalogue.find', { ...find, query: 'constructor', filter: { state: 'active' } }),
    ).toMatchObject({
      total: 1,
    });
  });
});

describe('removing', () => {
  test('takes sessions along, and undo brings them back', async () => {
    await save('OWN-1');
    await backend.call('sessions.save', { session: sessionOf('S-1', 'OWN-1') });
    await backend.call('catalogue.removeCourses', { ids: ['OWN-1', 'OWN-1'] });
    expect(await backend.call('sessions.list', {})).toEqual([]);
    await undo();
    expect(await backend.call('sessions.list', {})).toEqual([sessionOf('S-1', 'OWN-1')]);
  });

  test('is refused while a record holds the course, under a former name too', async () => {
    await save('OWN-1', { aliases: ['OWN-0'] });
    for (const completed of [['OWN-1'], ['OWN-0']]) {
      await owner(completed);
      expect(await backend.refusal('catalogue.removeCourses', { ids: ['OWN-1'] })).toMatchObject({
        code: 'course-in-use',
        details: { id: 'OWN-1', plans: [], people: ['—'] },
      });
    }
    await owner([]);
    await backend.call('catalogue.removeCourses', { ids: ['OWN-1'] });
  });

  test.each(['locked', 'excluded'] as const)('is refused while a plan names the course: %s', async (field) => {
    await save('OWN-1');
    const learner = await owner();
    const request = { ...exampleRequest, [field]: ['OWN-1'] };
    await backend.call('plans.create', { learner, name: '五年計画', request });
    expect(await backend.refusal('catalogue.removeCourses', { ids: ['OWN-1'] })).toMatchObject({
      code: 'course-in-use',
      details: { plans: ['五年計画'], people: [] },
    });
    await backend.call('catalogue.setState', { ids: ['OWN-1'], state: 'retired' });
  });

  test('one course in use among many removes none', async () => {
    await save('OWN-1');
    await save('OWN-2');
    await owner(['OWN-2']);
    await backend.refusal('catalogue.removeCourses', { ids: ['OWN-1', 'OWN-2'] });
    expect(await courseOf('OWN-1')).toBeDefined();
  });

  test('a retired course stays in records, and plans go on', async () => {
    await save('OWN-1', { teaches: ['hwr-call@3'] });
    await owner(['OWN-1']);
    await backend.call('catalogue.setState', { ids: ['OWN-1'], state: 'retired' });
    const record = { ...emptyRecord, completed: ['OWN-1'] };
    expect(await planned({ from: 2, to: 3, record })).not.toContain('OWN-1');
  });
});

describe('groups', () => {
  test('are removed only when empty, courses of every state counted', async () => {
    await backend.call('catalogue.saveGroup', { group: ownGroup('own-group') });
    await save('OWN-1', { group: 'own-group' });
    await backend.call('catalogue.setState', { ids: ['OWN-1'], state: 'retired' });
    expect(await backend.refusal('catalogue.removeGroup', { id: 'own-group' })).toMatchObject({
      code: 'group-in-use',
      details: { courses: 1 },
    });
    await backend.call('catalogue.removeCourses', { ids: ['OWN-1'] });
    await backend.call('catalogue.removeGroup', { id: 'own-group' });
    expect(
      await backend.refusal('catalogue.saveCourse', { course: ownCourse('OWN-1', { group: 'own-group' }) }),
    ).toMatchObject({
      code: 'unknown-name',
      details: { field: 'group' },
    });
  });

  test('are changed by saving them again', async () => {
    for (const area of ['technology', 'personal'])
      await backend.call('catalogue.saveGroup', { group: ownGroup('g', { area }) });
    const { groups } = await backend.call('catalogue.get', {});
    expect(groups.filter(({ id }) => id === 'g')).toEqual([ownGroup('g', { area: 'personal' })]);
  });
});

describe('usage', () => {
  test('names the plans whose roadmap holds the course now, and whose they are', async () => {
    const { id: learner } = await backend.call('learners.create', { name: '佐藤 花子' });
    const plan = await backend.call('plans.create', { learner, name: '五年計画', request: exampleRequest });
    const request = { ...exampleRequest, excluded: ['CSM-601'] };
    await backend.call('plans.create', { learner, name: '別の計画', request });
    expect(await backend.call('catalogue.usage', { id: 'CSM-601' })).toEqual({
      plans: [{ plan: plan.id, name: '五年計画', learner, learnerName: '佐藤 花子' }],
    });
    await backend.call('catalogue.setState', { ids: ['CSM-601'], state: 'off' });
    expect(await backend.call('catalogue.usage', { id: 'CSM-601' })).toEqual({ plans: [] });
  });
});

describe('finding', () => {
  test('gives a page and the number of all, in one order whatever the page', async () => {
    const all = await backend.call('catalogue.find', find);
    expect(all.courses).toHaveLength(all.total);
    const pages = [];
    for (let offset = 0; offset < all.total; offset += 30) {
      const page = await backend.call('catalogue.find', { ...find, offset, limit: 30 });
      expect(page.total).toBe(all.total);
      pages.push(...page.courses);
    }
    expect(pages).toEqual(all.courses);
    expect(await backend.call('catalogue.find', { ...find, offset: all.total })).toEqual({
      total: all.total,
      courses: [],
    });
    expect((await backend.call('catalogue.find', { ...find, limit: 0 })).total).toBe(all.total);
  });

  test('knows a change at once', async () => {
    const query = { ...find, query: '手作り' };
    expect(await backend.call('catalogue.find', query)).toEqual({ total: 0, courses: [] });
    const course = await save('OWN-1', { title: { ja: '手作り研修', en: 'Made by hand' } });
    expect(await backend.call('catalogue.find', query)).toEqual({ total: 1, courses: [course] });
    await undo();
    expect((await backend.call('catalogue.find', query)).total).toBe(0);
  });
});

test('every change is told once, as a change of the catalogue', async () => {
  const other = await openBackend(testOptions(folder.path('other.sqlite')));
  const heard: unknown[] = [];
  other.subscribe((event) => heard.push(event));
  await other.dispatch('catalogue.saveCourse', { course: ownCourse('OWN-1') });
  await other.dispatch('catalogue.copyCourse', { id: 'OWN-1', newId: 'OWN-2', replace: true });
  await other.dispatch('catalogue.removeCourses', { ids: ['NOTHING'] });
  await other.close();
  expect(heard).toEqual(Array(2).fill({ name: 'store.changed', data: { what: 'catalogue' } }));
});

test('a course opened and saved again keeps the prerequisites that were written, whatever was renamed below it', async () => {
  await save('OWN-1', { prerequisites: [['CSM-301']] });
  await backend.call('catalogue.copyCourse', { id: 'CSM-301', newId: 'OWN-301', replace: true });
  const course = await courseOf('OWN-1');
  expect(course?.prerequisites).toEqual([['CSM-301']]);
  expect(await backend.call('catalogue.saveCourse', { course: course ?? ownCourse('OWN-1') })).toEqual(course);
  expect(await backend.call('catalogue.copyCourse', { id: 'OWN-1', newId: 'OWN-2', replace: false })).toMatchObject({
    prerequisites: [['CSM-301']],
  });
});
