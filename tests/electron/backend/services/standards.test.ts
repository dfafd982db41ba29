/** Other jobs' standards: loaded, switched to, planned by, and taken away, each with its own plans and courses. */
import { beforeEach, describe, expect, test } from 'vitest';
import { exampleRequest, openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { ownCourse, upload } from '../../../helpers/catalogue-fixture.ts';
import { smallCatalogue, smallStandard } from '../../../helpers/small-standard.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let backend: TestBackend;

beforeEach(async () => {
  backend = await openTestBackend(folder.path('store.sqlite'));
  return () => backend.close();
});

const send = (content: unknown, name = '調理場.json') =>
  upload(backend, name, typeof content === 'string' ? content : JSON.stringify(content));
const load = async (content: unknown) =>
  backend.call('standards.load', { upload: await send(content), language: 'ja' });
const switchTo = (id: string) => backend.call('standards.use', { id });
const planNames = async () => (await backend.call('plans.list', {})).map(({ name }) => name);
const paired = { standard: smallStandard, catalogue: smallCatalogue };
const cook = { ...exampleRequest, specialty: 'cook', from: 0, to: 4 };

async function plan(name: string, request: typeof exampleRequest) {
  const [owner] = await backend.call('learners.list', {});
  return backend.call('plans.create', { learner: owner?.id ?? '', name, request });
}

describe('loading', () => {
  test('a standard with its catalogue: it can be chosen, planned by, checked and searched', async () => {
    const summary = await load(paired);
    expect(summary).toEqual({
      id: summary.id,
      title: smallStandard.title,
      builtIn: false,
      inUse: false,
      courses: smallCatalogue.courses.length,
    });
    await switchTo(summary.id);
    expect(await backend.call('catalogue.get', {})).toEqual(smallCatalogue);
    expect(await backend.call('roadmap.plan', { request: cook })).toMatchObject({
      status: 'optimal',
      totals: { courses: 7 },
    });
    expect(await backend.call('catalogue.check', {})).toEqual([]);
    const found = await backend.call('catalogue.find', { query: 'ほうちょう', filter: {}, offset: 0, limit: 10 });
    expect(found.total).toBe(0);
    expect((await backend.call('catalogue.find', { query: '包', filter: {}, offset: 0, limit: 10 })).total).toBe(3);
  });

  test('a standard alone: nothing teaches it yet, and the department’s own courses can', async () => {
    const { id, courses } = await load(smallStandard);
    expect(courses).toBe(0);
    await switchTo(id);
    expect(await backend.call('roadmap.plan', { request: cook })).toMatchObject({ status: 'infeasible' });
    for (const group of smallCatalogue.groups) await backend.call('catalogue.saveGroup', { group });
    for (const course of smallCatalogue.courses) await backend.call('catalogue.saveCourse', { course });
    expect(await backend.call('roadmap.plan', { request: cook })).toMatchObject({ status: 'optimal' });
  });

  test('is one edit: undone it is gone, redone it is back under the same id, after a restart too', async () => {
    const { id } = await load(paired);
    expect(await backend.call('history.undo', {})).toEqual({ undo: null, redo: 'standard.load' });
    expect(await backend.call('standards.list', {})).toHaveLength(1);
    await backend.close();
    backend = await openTestBackend(folder.path('store.sqlite'));
    await backend.call('history.redo', {});
    expect((await backend.call('standards.list', {})).map((entry) => entry.id)).toEqual(['built-in', id]);
  });

  test('uses up what was sent', async () => {
    const sent = await send(paired);
    await backend.call('standards.load', { upload: sent, language: 'ja' });
    const again = await backend.refusal('standards.load', { upload: sent, language: 'ja' });
    expect(again).toMatchObject({ code: 'not-found' });
  });
});

describe('a file of another shape', () => {
  const { title: _title, ...untitled } = smallStandard;
  const [first] = smallCatalogue.courses;
  const twice = { ...smallCatalogue, courses: [...smallCatalogue.courses, first] };
  test.each<[string, unknown, string]>([
    ['no JSON', '{"title":', ''],
    ['an empty file', '', ''],
    ['a picture', '\u0089PNG\r\n\u001a\n', ''],
    ['a list', [], ''],
    ['nothing', 'null', ''],
    ['a standard without a title', untitled, 'title'],
    ['a standard without specialties', { ...smallStandard, specialties: [] }, 'specialties'],
    ['a pair whose standard is none', { standard: {}, catalogue: smallCatalogue }, 'standard.title'],
    ['a standard with a catalogue of another shape', { ...paired, catalogue: { groups: [] } }, 'catalogue.courses'],
    ['a catalogue in which two courses bear one id', { ...paired, catalogue: twice }, 'catalogue.courses.10.id'],
    ['a catalogue alone', smallCatalogue, 'title'],
  ])('is refused with the place, and nothing is loaded: %s', async (_what, content, where) => {
    const refused = await backend.refusal('standards.load', { upload: await send(content), language: 'ja' });
    expect(refused).toMatchObject({ code: 'file-invalid', details: { file: '調理場.json' } });
    if (where !== '') expect(refused.details).toMatchObject({ where });
    expect(JSON.stringify(refused)).not.toContain('michishirube-upload');
    expect(await backend.call('standards.list', {})).toHaveLength(1);
    expect(await backend.call('history.get', {})).toEqual({ undo: null, redo: null });
  });

  test('may be mended and loaded again from what was sent anew', async () => {
    await backend.refusal('standards.load', { upload: await send(untitled), language: 'ja' });
    expect((await load(smallStandard)).title).toEqual(smallStandard.title);
  });

  test('has no way to an object’s prototype', async () => {
    const text = JSON.stringify(smallStandard).replace(/^\{/, '{"__proto__":{"polluted":true},"constructor":{"x":1},');
    const { id } = await load(text);
    await switchTo(id);
    expect(await backend.call('standard.get', {})).toEqual(smallStandard);
    expect('polluted' in {}).toBe(false);
  });
});

describe('switching', () => {
  test('keeps the plans and the own courses of each standard apart', async () => {
    await plan('道標の計画', exampleRequest);
    await backend.call('catalogue.saveCourse', { course: ownCourse('OWN-1') });
    const { id } = await load(paired);
    await switchTo(id);
    expect(await planNames()).toEqual([]);
    expect(await backend.call('catalogue.states', {})).toEqual({});
    const made = await plan('調理の計画', cook);
    expect(made.standard).toBe(id);
    await backend.call('catalogue.setState', { ids: ['knife-2'], state: 'off' });
    await switchTo('built-in');
    expect(await planNames()).toEqual(['道標の計画']);
    expect(await backend.call('catalogue.states', {})).toEqual({});
    expect((await backend.call('catalogue.get', {})).courses).toContainEqual(ownCourse('OWN-1'));
    await switchTo(id);
    expect(await planNames()).toEqual(['調理の計画']);
    expect(await backend.call('catalogue.states', {})).toEqual({ 'knife-2': 'off' });
  });

  test('is remembered after a restart', async () => {
    const { id } = await load(paired);
    await switchTo(id);
    await backend.close();
    backend = await openTestBackend(folder.path('store.sqlite'));
    expect((await backend.call('standards.list', {})).find(({ inUse }) => inUse)?.id).toBe(id);
  });

  test('a plan of the other standard can still be renamed, by its own rules', async () => {
    const { id } = await plan('道標の計画', exampleRequest);
    await switchTo((await load(paired)).id);
    expect(await backend.call('plans.update', { id, name: '改めた計画' })).toMatchObject({ standard: 'built-in' });
    expect(await backend.refusal('plans.update', { id, request: cook })).toMatchObject({ code: 'unknown-specialty' });
  });

  test('a course of one standard may be removed although a plan of another names the same id', async () => {
    const { id } = await load(paired);
    await switchTo(id);
    await backend.call('catalogue.saveCourse', { course: { ...smallCatalogue.courses[0], id: 'X-1' } as never });
    await plan('調理の計画', { ...cook, locked: ['X-1'] });
    await switchTo('built-in');
    await backend.call('catalogue.saveCourse', { course: ownCourse('X-1') });
    await backend.call('catalogue.removeCourses', { ids: ['X-1'] });
  });
});

describe('removing', () => {
  test('the one in use goes back to what ships; undo brings it back with its plans', async () => {
    const { id } = await load(paired);
    await switchTo(id);
    await plan('調理の計画', cook);
    await backend.call('standards.remove', { id });
    expect(await backend.call('standards.list', {})).toMatchObject([{ id: 'built-in', inUse: true }]);
    expect(await planNames()).toEqual([]);
    await backend.call('history.undo', {});
    await switchTo(id);
    expect(await planNames()).toEqual(['調理の計画']);
  });

  test('the load undone while in use goes back to what ships', async () => {
    const { id } = await load(paired);
    await switchTo(id);
    await backend.call('history.undo', {});
    expect((await backend.call('standard.get', {})).specialties[0]?.id).toBe('hardware');
    expect((await backend.call('standards.list', {})).filter(({ inUse }) => inUse)).toMatchObject([{ id: 'built-in' }]);
    await plan('道標の計画', exampleRequest);
    expect(await planNames()).toEqual(['道標の計画']);
  });
});
