/** A catalogue sheet from outside: looked at, previewed row by row, then taken whole or not at all, as one edit. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Backend } from '../../../../electron/backend/backend.ts';
import { openBackend } from '../../../../electron/backend/open-backend.ts';
import type { BackendEvent } from '../../../../shared/contract/methods.ts';
import { testOptions } from '../../../helpers/backend-fixture.ts';
import { type Caller, createCaller } from '../../../helpers/caller.ts';
import { catalogueSheet, importChoices, sheetRow, upload } from '../../../helpers/catalogue-fixture.ts';
import { smallCatalogue, smallStandard } from '../../../helpers/small-standard.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let backend: Backend;
let caller: Caller;

beforeEach(async () => {
  backend = await openBackend(testOptions(folder.path('store.sqlite')));
  caller = createCaller(backend.dispatch);
  return () => backend.close();
});

const call: Caller['call'] = (name, input) => caller.call(name, input);
const refusal: Caller['refusal'] = (name, input) => caller.refusal(name, input);
const send = (content: string | Buffer, name = '台帳.csv') => upload(caller, name, content);
const choicesFor = async (content: string | Buffer, task?: string) => importChoices(caller, await send(content), task);
const ownIds = async () =>
  (await call('catalogue.get', {})).courses.flatMap(({ id }) => (id.startsWith('IMP') ? [id] : []));
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => sheetRow(`IMP-${String(at).padStart(5, '0')}`));

/** All that an import could have touched. */
async function everything() {
  return {
    catalogue: await call('catalogue.get', {}),
    history: await call('history.get', {}),
    states: await call('catalogue.states', {}),
  };
}

describe('inspecting', () => {
  test('shows the first rows as they stand, and guesses what each column holds', async () => {
    const inspected = await call('import.inspect', { upload: await send(catalogueSheet(rows(100))) });
    expect(inspected.head.length).toBeLessThan(100);
    expect(inspected.head[0]).toMatchObject({ number: 1 });
    expect(inspected.head[0]?.cells[0]).toBe('コースID');
    expect(Object.keys(inspected.mapping.columns)).toHaveLength(11);
    expect(inspected.fields.filter(({ required }) => required).map(({ field }) => field)).toEqual(['title', 'levels']);
  });

  test('takes a saved mapping instead of a guess; one that is not there is refused', async () => {
    const mapping = { headerRows: 1, columns: { title: 2, levels: 6 } };
    await call('mappings.save', { name: '研修会社', mapping });
    const sent = await send(catalogueSheet(rows(1)));
    expect((await call('import.inspect', { upload: sent, mapping: '研修会社' })).mapping).toEqual(mapping);
    expect(await refusal('import.inspect', { upload: sent, mapping: '別の会社' })).toMatchObject({
      code: 'not-found',
      details: { what: 'mapping', id: '別の会社' },
    });
  });

  test('refuses a sheet that the file does not have', async () => {
    expect(await refusal('import.inspect', { upload: await send('a,b\n1,2\n'), sheet: '別の表' })).toMatchObject({
      code: 'not-found',
      details: { what: 'sheet', id: '別の表' },
    });
  });

  test.each<[string, Buffer]>([
    [
      'a renamed picture',
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    ],
    ['an empty file', Buffer.alloc(0)],
    ['NUL bytes', Buffer.from('コースID,コース名\nA,\u0000\n')],
    ['a workbook that is none', Buffer.from('PK\u0003\u0004 not really a workbook')],
  ])('refuses %s in words of both languages, and changes nothing', async (_what, content) => {
    const before = await everything();
    const sent = await send(content, '台帳.xlsx');
    for (const name of ['import.inspect', 'import.preview', 'import.apply']) {
      const choices = {
        sheet: '台帳',
        mapping: { headerRows: 1, columns: { title: 1 } },
        keepUnknownPrerequisites: false,
        language: 'ja',
        task: 't',
      };
      const refused = await refusal(name, name === 'import.inspect' ? { upload: sent } : { upload: sent, ...choices });
      expect(refused).toMatchObject({ code: expect.stringMatching(/sheet-refused|not-found/) });
      if (refused.code === 'sheet-refused') {
        expect(refused.details.file).toBe('台帳.xlsx');
        expect(refused.details.problem.ja).toMatch(/[ぁ-んァ-ン]/);
        expect(refused.details.problem.en).toMatch(/^[\x20-\x7e]+$/);
      }
    }
    expect(await everything()).toEqual(before);
  });
});

describe('a preview', () => {
  test('counts what would come, shows it, and changes nothing', async () => {
    const before = await everything();
    const preview = await call('import.preview', await choicesFor(catalogueSheet(rows(3))));
    expect(preview).toMatchObject({ rows: 3, added: 3, changed: 0, errors: 0 });
    expect(preview.courses.map(({ id }) => id)).toEqual(['IMP-00000', 'IMP-00001', 'IMP-00002']);
    expect(await everything()).toEqual(before);
  });

  test('tells every problem with sheet, row, column, and what to do, in the language asked for', async () => {
    const sheet = catalogueSheet([sheetRow('IMP-1'), sheetRow('IMP-2', { levels: 'たかい' }), sheetRow('IMP-1')]);
    const choices = await choicesFor(sheet);
    const [ja, en] = [
      await call('import.preview', choices),
      await call('import.preview', { ...choices, language: 'en' }),
    ];
    expect(ja.errors).toBe(2);
    const errors = ja.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ sheet: name, row, column, field }) => [name, row, column, field])).toEqual([
      [choices.sheet, 3, 7, 'levels'],
      [choices.sheet, 4, 1, 'id'],
    ]);
    expect(errors[0]?.text).toMatch(/たかい/);
    for (const { text } of en.problems) expect(text).not.toMatch(/undefined/);
    expect(en.problems.map(({ code }) => code)).toEqual(ja.problems.map(({ code }) => code));
  });

  test('of what is there already tells what would change', async () => {
    await call('import.apply', await choicesFor(catalogueSheet(rows(3))));
    const again = [...rows(2), sheetRow('IMP-00002', { levels: '4' }), sheetRow('IMP-00003')];
    const changed = again.map((cells) => (cells[6] === '4' ? cells.with(10, 'hwr-call@4') : cells));
    expect(await call('import.preview', await choicesFor(catalogueSheet(changed)))).toMatchObject({
      rows: 4,
      added: 1,
      changed: 1,
      errors: 0,
    });
  });

  test('names that nothing bears are errors, or are kept as text where the user says so', async () => {
    const choices = await choicesFor(catalogueSheet([sheetRow('IMP-1', { prerequisites: 'CSM-301、実務経験3年' })]));
    expect(await call('import.preview', choices)).toMatchObject({ errors: 1, courses: [] });
    const kept = await call('import.preview', { ...choices, keepUnknownPrerequisites: true });
    expect(kept).toMatchObject({ errors: 0, courses: [{ prerequisites: [['CSM-301']] }] });
    await call('import.apply', { ...choices, keepUnknownPrerequisites: true });
    const saved = (await call('catalogue.get', {})).courses.find(({ id }) => id === 'IMP-1');
    expect(saved?.prerequisiteText).toContain('実務経験3年');
  });

  test('columns that no field bears, or that the sheet does not have, are passed over', async () => {
    const choices = await choicesFor(catalogueSheet(rows(1)));
    const mapping = JSON.parse(JSON.stringify(choices.mapping)) as typeof choices.mapping;
    const odd = JSON.parse('{"__proto__": 3, "constructor": 4, "nothing": 5, "cost": 999}') as Record<string, number>;
    const preview = await call('import.preview', {
      ...choices,
      mapping: { ...mapping, columns: { ...mapping.columns, ...odd } },
    });
    expect(preview).toMatchObject({ added: 1, errors: 0, courses: [{ cost: null }] });
  });
});

describe('taking', () => {
  test('brings in every row as one edit: groups too, found, checked and planned at once', async () => {
    const before = await everything();
    const taken = await call('import.apply', await choicesFor(catalogueSheet(rows(1_200))));
    expect(taken).toMatchObject({ rows: 1_200, added: 1_200, errors: 0 });
    expect(await ownIds()).toHaveLength(1_200);
    expect((await call('catalogue.get', {})).groups.at(-1)?.title.ja).toBe('自社研修');
    const found = await call('catalogue.find', {
      query: '研修 00042',
      filter: { source: 'imported' },
      offset: 0,
      limit: 5,
    });
    expect(found.courses.map(({ id }) => id)).toEqual(['IMP-00042']);
    expect(await call('history.undo', {})).toEqual({ undo: null, redo: 'catalogue.import' });
    expect(await everything()).toEqual({ ...before, history: { undo: null, redo: 'catalogue.import' } });
    await call('history.redo', {});
    expect(await ownIds()).toHaveLength(1_200);
  });

  test('one bad row among a thousand: nothing is taken, and what was sent can be looked at again', async () => {
    const before = await everything();
    const choices = await choicesFor(catalogueSheet([...rows(1_000), sheetRow('IMP-BAD', { levels: '9' })]));
    expect(await refusal('import.apply', choices)).toMatchObject({ code: 'import-has-errors', details: { errors: 1 } });
    expect(await everything()).toEqual(before);
    expect(await call('import.preview', choices)).toMatchObject({ rows: 1_001, errors: 1 });
  });

  test('never changes a course that ships', async () => {
    const before = await everything();
    expect(await refusal('import.apply', await choicesFor(catalogueSheet([sheetRow('CSM-301')])))).toMatchObject({
      code: 'import-has-errors',
    });
    expect(await everything()).toEqual(before);
  });

  test('uses up what was sent, and leaves the rest of a course as it was', async () => {
    const choices = await choicesFor(catalogueSheet(rows(1)));
    await call('import.apply', choices);
    expect(await refusal('import.apply', choices)).toMatchObject({ code: 'not-found', details: { what: 'upload' } });
    const [id] = await ownIds();
    const course = (await call('catalogue.get', {})).courses.find((entry) => entry.id === id);
    if (!course) throw new Error('the course was not taken');
    await call('catalogue.saveCourse', {
      course: { ...course, aliases: ['IMP-OLD'], outline: { ja: '概要', en: '' } },
    });
    const cells = sheetRow('IMP-00000', { levels: '4' }).with(10, 'hwr-call@4');
    await call('import.apply', await choicesFor(catalogueSheet([cells])));
    const after = (await call('catalogue.get', {})).courses.find((entry) => entry.id === id);
    expect(after).toMatchObject({ levels: [4, 4], aliases: ['IMP-OLD'], outline: { ja: '概要' } });
  });

  test('a sheet that says nothing new is no edit', async () => {
    await call('import.apply', await choicesFor(catalogueSheet(rows(2))));
    await call('history.undo', {});
    await call('history.redo', {});
    expect(await call('import.apply', await choicesFor(catalogueSheet(rows(2))))).toMatchObject({
      added: 0,
      changed: 0,
    });
    await call('history.undo', {});
    expect(await ownIds()).toEqual([]);
  });

  test('takes formulas, markup and strange keys for plain text', async () => {
    const title = '=HYPERLINK("http://example.invalid")<script>';
    const cells = sheetRow('constructor').with(2, title);
    await call('import.apply', await choicesFor(catalogueSheet([cells, sheetRow('__proto__')])));
    const { courses } = await call('catalogue.get', {});
    expect(courses.find(({ id }) => id === 'constructor')?.title.ja).toContain('HYPERLINK');
    expect(courses.map(({ id }) => id)).toContain('__proto__');
    expect(await call('catalogue.states', {})).toEqual({});
  });

  test('under another standard takes that standard’s names, and stays there', async () => {
    const paired = JSON.stringify({ standard: smallStandard, catalogue: smallCatalogue });
    const { id } = await call('standards.load', { upload: await send(paired, '標準.json'), language: 'ja' });
    await call('standards.use', { id });
    const cells = ['IMP-1', '包丁', '片刃の手入れ', 'basic', '', '調理', '3', 'knife-2', '講義', '', 'knife-sharpen'];
    expect(await call('import.apply', await choicesFor(catalogueSheet([cells])))).toMatchObject({
      added: 1,
      errors: 0,
    });
    expect(await ownIds()).toEqual(['IMP-1']);
    await call('standards.use', { id: 'built-in' });
    expect(await ownIds()).toEqual([]);
  });
});

/** Resolves once a task has told how far it is. */
function firstProgress(): Promise<void> {
  return new Promise((resolve) => {
    const stop = backend.subscribe((event) => {
      if (event.name !== 'task.progress') return;
      stop();
      resolve();
    });
  });
}

describe('a long import', () => {
  test('goes into the standard that it was begun under, whatever is switched to meanwhile', async () => {
    const paired = JSON.stringify({ standard: smallStandard, catalogue: smallCatalogue });
    const { id } = await call('standards.load', { upload: await send(paired, '標準.json'), language: 'ja' });
    const progress = firstProgress();
    const applying = call('import.apply', await choicesFor(catalogueSheet(rows(4_000)), 'long'));
    await progress;
    await call('standards.use', { id });
    await applying;
    expect(await ownIds()).toEqual([]);
    await call('standards.use', { id: 'built-in' });
    expect(await ownIds()).toHaveLength(4_000);
  });

  test('says how far it is, and lets other calls through', async () => {
    const heard: BackendEvent[] = [];
    backend.subscribe((event) => heard.push(event));
    const applying = call('import.apply', await choicesFor(catalogueSheet(rows(4_000)), 'long'));
    expect(await call('app.describe', {})).toMatchObject({ version: '0.0.0-test' });
    await applying;
    const told = heard.flatMap((event) => (event.name === 'task.progress' ? [event.data] : []));
    expect(told.length).toBeGreaterThan(2);
    expect(told.every(({ task }) => task === 'long')).toBe(true);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(heard.at(-1)).toEqual({ name: 'store.changed', data: { what: 'catalogue' } });
  });

  test('cancelled, it leaves everything untouched and can be begun again', async () => {
    const before = await everything();
    const choices = await choicesFor(catalogueSheet(rows(4_000)), 'long');
    for (const name of ['import.preview', 'import.apply']) {
      const progress = firstProgress();
      const refused = refusal(name, choices);
      await progress;
      await call('task.cancel', { task: 'long' });
      expect(await refused).toMatchObject({ code: 'cancelled' });
    }
    expect(await everything()).toEqual(before);
    expect(await call('import.apply', choices)).toMatchObject({ added: 4_000 });
  });
});
