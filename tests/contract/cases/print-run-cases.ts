/** Cases of print-runs, and of the large files that they make. */
import { expect } from 'vitest';
import type { Download } from '../../../shared/contract/made-file.ts';
import type { Input } from '../../../shared/contract/methods.ts';
import { emptyProfile } from '../../../shared/curriculum/person.ts';
import { curriculumContent } from '../../helpers/curriculum-fixture.ts';
import { type Cases, noObject, type Refused, type World } from '../method-case.ts';

/** Somebody with a short way to go. */
async function walker({ call }: World): Promise<string> {
  const profile = { ...emptyProfile, specialty: 'hardware', current: 5, target: 6 };
  return (await call('people.create', { name: '歩 む', profile })).id;
}

const wanted = (people: readonly string[]): Input<'printRun.make'> => ({
  people,
  parts: ['roadmap'],
  form: 'one',
  language: 'ja',
  task: `print-${people[0]}`,
});

async function printed(world: World): Promise<Download> {
  const { file } = await world.call('printRun.make', wanted([await walker(world)]));
  if (!file) throw new Error('nothing was printed');
  return file;
}

const nobody: Refused = {
  what: 'a person who does not exist',
  code: 'not-found',
  details: { what: 'person', id: 'nobody' },
  input: () => wanted(['nobody']),
};

const noDownload: Refused = {
  what: 'a file that nobody made',
  code: 'not-found',
  details: { what: 'download', id: 'nothing' },
  input: () => ({ download: 'nothing', offset: 0, name: 'x.zip' }),
};

/** The booklet of a curriculum's draft. */
async function booklet({ call }: World): Promise<Input<'paper.booklet'>> {
  const content = curriculumContent({ name: `冊子 ${crypto.randomUUID()}`, from: 5 });
  const { id } = await call('curricula.save', { id: null, content });
  return { curriculum: id, version: null, parts: ['list'], language: 'ja' };
}

const unbooked: readonly Refused[] = [
  {
    what: 'a curriculum that does not exist',
    code: 'not-found',
    details: { what: 'curriculum', id: 'nothing' },
    input: () => ({ curriculum: 'nothing', version: 1, parts: ['list'], language: 'ja' }),
  },
  {
    what: 'a part that no booklet has',
    code: 'invalid-input',
    details: { path: 'parts.0' },
    input: () => ({ curriculum: 'nothing', version: 1, parts: ['index'], language: 'ja' }),
  },
];

export const printRunCases: Cases<'printRun.preview' | 'printRun.make' | 'paper.booklet' | 'paper.bookletPdf'> = {
  'paper.booklet': {
    input: booklet,
    check: ({ html, title }) => {
      expect(title).toContain('カリキュラム冊子');
      expect(html).toContain('コースの一覧');
    },
    refused: unbooked,
  },
  'paper.bookletPdf': {
    input: booklet,
    check: ({ type, base64 }) => {
      expect(type).toBe('application/pdf');
      expect(Buffer.from(base64, 'base64').toString('latin1')).toMatch(/^%PDF-/);
    },
    refused: unbooked,
  },
  'printRun.preview': {
    input: async (world) => ({ people: [await walker(world), world.learner.id], parts: ['roadmap'] }),
    check: ({ people, teams, leftOut, unplanned }, { learner }) => {
      expect({ people, teams }).toEqual({ people: 1, teams: 1 });
      expect(leftOut).toEqual([{ person: learner.id, answer: { kind: 'none', why: 'no-specialty' } }]);
      expect(unplanned).toHaveLength(1);
    },
    refused: [nobody],
  },
  'printRun.make': {
    input: async (world) => wanted([await walker(world)]),
    check: async ({ file, printed: people, files, leftOut }, { call }) => {
      expect({ people, files, leftOut }).toEqual({ people: 1, files: 1, leftOut: [] });
      const { base64 } = await call('download.read', { download: file?.download ?? '', offset: 0 });
      expect(Buffer.from(base64, 'base64').toString('latin1')).toMatch(/^%PDF-/);
    },
    refused: [
      nobody,
      {
        what: 'no sheet at all',
        code: 'invalid-input',
        details: { path: 'parts' },
        input: () => ({ ...wanted(['x']), parts: [] }),
      },
    ],
  },
};

export const downloadCases: Cases<'download.read' | 'download.discard' | 'download.save'> = {
  'download.read': {
    input: async (world) => ({ download: (await printed(world)).download, offset: 1 }),
    check: ({ base64, next }) => {
      expect(Buffer.from(base64, 'base64').toString('latin1')).toMatch(/^PDF-/);
      expect(next).toBeNull();
    },
    refused: [
      noDownload,
      {
        what: 'a place before the file',
        code: 'invalid-input',
        details: { path: 'offset' },
        input: () => ({ download: 'nothing', offset: -1 }),
      },
    ],
  },
  'download.discard': {
    input: async (world) => ({ download: (await printed(world)).download }),
    check: async (_output, world) => {
      const { download } = await printed(world);
      await world.call('download.discard', { download });
      const gone = { code: 'not-found', details: { what: 'download', id: download } };
      expect(await world.refusal('download.read', { download, offset: 0 })).toMatchObject(gone);
      expect(await world.call('download.discard', { download })).toEqual({});
    },
    refused: [noObject],
  },
  'download.save': {
    input: async (world) => {
      const { download, name } = await printed(world);
      return { download, name };
    },
    check: ({ saved }) => expect(saved).toBe(true),
    refused: [
      noDownload,
      {
        what: 'no name',
        code: 'invalid-input',
        details: { path: 'name' },
        input: () => ({ download: 'nothing', name: '' }),
      },
    ],
  },
};
