/** Cases of files that come in: uploads, imports of a catalogue, saved mappings, and other standards. */
import { expect } from 'vitest';
import { catalogueSheet, importChoices, sheetRow, upload } from '../../helpers/catalogue-fixture.ts';
import { smallCatalogue, smallStandard } from '../../helpers/small-standard.ts';
import { type Cases, noObject, type Refused, type World } from '../method-case.ts';

const own = ({ learner }: World) => `IMP-${learner.id}`;
const mapping = { headerRows: 1, columns: { title: 2, levels: 6 } } as const;
const nothingUploaded = {
  upload: 'nothing',
  sheet: 'x',
  mapping,
  keepUnknownPrerequisites: false,
  language: 'ja',
  task: 't',
};

const noUpload = (input: unknown): Refused => ({
  what: 'a file that nobody sent',
  code: 'not-found',
  details: { what: 'upload', id: 'nothing' },
  input: () => input,
});

/** Sends a sheet of one course of this test's own, and the choices of its import. */
async function sheetOf(world: World) {
  const sheet = catalogueSheet([sheetRow(own(world), { prerequisites: 'CSM-301' })]);
  return importChoices(world, await upload(world, '台帳.csv', sheet));
}

const idsIn = async ({ call }: World) => (await call('catalogue.get', {})).courses.map(({ id }) => id);

export const uploadCases: Cases<'upload.begin' | 'upload.append' | 'upload.discard'> = {
  'upload.begin': {
    input: () => ({ name: '../../台帳.csv', size: 10 }),
    check: async ({ upload: id }, { call }) => {
      expect(await call('upload.append', { upload: id, base64: '' })).toEqual({ received: 0 });
    },
    refused: [
      {
        what: 'a file that is too large',
        code: 'upload-too-large',
        details: { limit: 200 * 1024 * 1024 },
        input: () => ({ name: 'x.csv', size: 200 * 1024 * 1024 + 1 }),
      },
      { what: 'no name', code: 'invalid-input', details: { path: 'name' }, input: () => ({ name: '', size: 1 }) },
    ],
  },
  'upload.append': {
    input: async ({ call }) => {
      const { upload: id } = await call('upload.begin', { name: 'x.csv', size: 12 });
      await call('upload.append', { upload: id, base64: Buffer.from('道標').toString('base64') });
      return { upload: id, base64: Buffer.from('道標').toString('base64') };
    },
    check: ({ received }) => expect(received).toBe(12),
    refused: [
      noUpload({ upload: 'nothing', base64: '' }),
      {
        what: 'a piece that is too large',
        code: 'invalid-input',
        details: { path: 'base64' },
        input: () => ({ upload: 'nothing', base64: 'A'.repeat(6_000_001) }),
      },
    ],
  },
  'upload.discard': {
    input: async (world) => ({ upload: await upload(world, 'x.csv', 'x') }),
    check: async (_output, world) => {
      const id = await upload(world, 'x.csv', 'x');
      await world.call('upload.discard', { upload: id });
      const gone = { code: 'not-found', details: { what: 'upload', id } };
      expect(await world.refusal('upload.append', { upload: id, base64: '' })).toMatchObject(gone);
      expect(await world.call('upload.discard', { upload: id })).toEqual({});
    },
    refused: [noObject],
  },
};

export const importCases: Cases<'import.inspect' | 'import.preview' | 'import.apply' | 'task.cancel'> = {
  'import.inspect': {
    input: async (world) => ({ upload: (await sheetOf(world)).upload }),
    check: (inspected, world) => {
      expect(inspected).toMatchObject({ kind: 'csv', encoding: 'utf-8', mapping: { headerRows: 1 } });
      expect(inspected.mapping.columns).toMatchObject({ id: 0, group: 1, title: 2, levels: 6 });
      expect(inspected.sheets).toEqual([inspected.sheet]);
      expect(inspected.head[1]).toMatchObject({ number: 2 });
      expect(inspected.head[1]?.cells[0]).toBe(own(world));
    },
    refused: [noUpload({ upload: 'nothing' })],
  },
  'import.preview': {
    input: sheetOf,
    check: async (preview, world) => {
      expect(preview).toMatchObject({ rows: 1, added: 1, changed: 0, errors: 0 });
      expect(preview.courses).toMatchObject([{ id: own(world), levels: [3, 3], prerequisites: [['CSM-301']] }]);
      expect(await idsIn(world)).not.toContain(own(world));
    },
    refused: [noUpload(nothingUploaded)],
  },
  'import.apply': {
    input: sheetOf,
    check: async (taken, world) => {
      expect(taken).toMatchObject({ rows: 1, added: 1, errors: 0 });
      expect(await idsIn(world)).toContain(own(world));
      expect(await world.call('history.undo', {})).toMatchObject({ redo: 'catalogue.import' });
      expect(await idsIn(world)).not.toContain(own(world));
    },
    refused: [
      noUpload(nothingUploaded),
      {
        what: 'a column before the first',
        code: 'invalid-input',
        details: { path: 'mapping.columns.title' },
        input: () => ({ ...nothingUploaded, mapping: { headerRows: 1, columns: { title: -1 } } }),
      },
    ],
  },
  'task.cancel': {
    input: () => ({ task: 'nothing under way' }),
    check: (output) => expect(output).toEqual({}),
    refused: [{ what: 'no task', code: 'invalid-input', details: { path: 'task' }, input: () => ({ task: '' }) }],
  },
};

export const mappingCases: Cases<'mappings.list' | 'mappings.save' | 'mappings.remove'> = {
  'mappings.list': {
    input: async (world) => {
      await world.call('mappings.save', { name: own(world), mapping });
      return {};
    },
    check: (mappings, world) => expect(mappings).toContainEqual({ what: 'catalogue', name: own(world), mapping }),
    refused: [noObject],
  },
  'mappings.save': {
    input: async (world) => {
      await world.call('mappings.save', { name: own(world), mapping });
      return { name: ` ${own(world)} `, mapping: { ...mapping, headerRows: 2 } };
    },
    check: async (_output, world) => {
      const saved = (await world.call('mappings.list', {})).filter(({ name }) => name === own(world));
      expect(saved).toEqual([{ what: 'catalogue', name: own(world), mapping: { ...mapping, headerRows: 2 } }]);
    },
    refused: [
      { what: 'no name', code: 'invalid-input', details: { path: 'name' }, input: () => ({ name: ' ', mapping }) },
      {
        what: 'header rows without end',
        code: 'invalid-input',
        details: { path: 'mapping.headerRows' },
        input: () => ({ name: 'x', mapping: { ...mapping, headerRows: 21 } }),
      },
    ],
  },
  'mappings.remove': {
    input: async (world) => {
      await world.call('mappings.save', { name: own(world), mapping });
      return { name: own(world) };
    },
    check: async (_output, world) => {
      expect((await world.call('mappings.list', {})).map(({ name }) => name)).not.toContain(own(world));
    },
    refused: [noObject],
  },
};

const paired = JSON.stringify({ standard: smallStandard, catalogue: smallCatalogue });

async function loaded(world: World) {
  return world.call('standards.load', { upload: await upload(world, '調理場.json', paired), language: 'ja' });
}

const noStandard: Refused = {
  what: 'a standard that does not exist',
  code: 'not-found',
  details: { what: 'standard', id: 'nothing' },
  input: () => ({ id: 'nothing' }),
};

export const standardCases: Cases<'standards.list' | 'standards.load' | 'standards.use' | 'standards.remove'> = {
  'standards.list': {
    input: () => ({}),
    check: (standards) => {
      expect(standards[0]).toMatchObject({ id: 'built-in', builtIn: true, inUse: true });
      expect(standards.filter(({ inUse }) => inUse)).toHaveLength(1);
    },
    refused: [noObject],
  },
  'standards.load': {
    input: async (world) => ({ upload: await upload(world, '調理場.json', paired), language: 'ja' }),
    check: async (summary, { call }) => {
      const { courses, groups } = smallCatalogue;
      expect(summary).toMatchObject({
        title: smallStandard.title,
        builtIn: false,
        inUse: false,
        courses: courses.length,
      });
      expect(groups.length).toBeGreaterThan(0);
      expect(await call('standards.list', {})).toContainEqual(summary);
    },
    refused: [noUpload({ upload: 'nothing', language: 'ja' })],
  },
  'standards.use': {
    input: async (world) => ({ id: (await loaded(world)).id }),
    check: async (_output, { call }) => {
      expect((await call('standard.get', {})).title).toEqual(smallStandard.title);
      expect((await call('catalogue.get', {})).courses).toHaveLength(smallCatalogue.courses.length);
      await call('standards.use', { id: 'built-in' });
      expect((await call('standard.get', {})).specialties[0]?.id).toBe('hardware');
    },
    refused: [noStandard],
  },
  'standards.remove': {
    input: async (world) => ({ id: (await loaded(world)).id }),
    check: async (_output, { call }) => {
      expect(await call('history.get', {})).toMatchObject({ undo: 'standard.remove' });
      expect((await call('standards.list', {})).every(({ id, inUse }) => inUse === (id === 'built-in'))).toBe(true);
    },
    refused: [
      noStandard,
      {
        what: 'the standard that ships',
        code: 'standard-is-built-in',
        details: { id: 'built-in' },
        input: () => ({ id: 'built-in' }),
      },
    ],
  },
};
