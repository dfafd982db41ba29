/** Cases of a person's record: entries, assessment, gap, level check, what is due, the file, the career sheet. */
import { expect } from 'vitest';
import type { MadeFile } from '../../../shared/contract/made-file.ts';
import { exampleRequest } from '../../helpers/backend-fixture.ts';
import { completed, experience, mentoring } from '../../helpers/record-fixture.ts';
import type { Cases, Refused, World } from '../method-case.ts';
import { someBadRequests } from './bad-requests.ts';

const password = '合言葉は道標です';

/** A person who does not exist, in an input that is good otherwise. */
const nobody = (rest: Readonly<Record<string, unknown>>): Refused => ({
  what: 'a person who does not exist',
  code: 'not-found',
  details: { what: 'learner', id: 'nobody' },
  input: () => ({ learner: 'nobody', ...rest }),
});

const save = ({ call, learner }: World, content = completed('CSM-301')) =>
  call('record.saveEntry', { learner: learner.id, id: null, content });

const textOf = ({ base64 }: MadeFile) => Buffer.from(base64, 'base64').toString('utf8');

async function upload({ call }: World, file: MadeFile): Promise<string> {
  const size = Buffer.from(file.base64, 'base64').length;
  const { upload: id } = await call('upload.begin', { name: file.name, size });
  await call('upload.append', { upload: id, base64: file.base64 });
  return id;
}

/** The record of another person, uploaded for this one. */
async function recordOfAnother(world: World): Promise<string> {
  const other = await world.call('learners.create', { name: '鈴木 一郎' });
  await world.call('record.saveEntry', { learner: other.id, id: null, content: mentoring() });
  return upload(world, await world.call('record.export', { learner: other.id, password }));
}

const noUpload: Refused = {
  what: 'an upload that does not exist',
  code: 'not-found',
  details: { what: 'upload', id: 'nothing' },
  input: ({ learner }) => ({ learner: learner.id, upload: 'nothing', password: null, choices: {} }),
};

type EntryMethods = 'record.get' | 'record.saveEntry' | 'record.removeEntry' | 'record.assess';

export const entryCases: Cases<EntryMethods> = {
  'record.get': {
    input: async (world) => {
      await save(world);
      return { learner: world.learner.id };
    },
    check: ({ entries, problems, record, assessed }) => {
      expect(entries).toMatchObject([{ removed: false, content: completed('CSM-301'), former: [] }]);
      expect({ problems, assessed, completed: record.completed }).toEqual({
        problems: [],
        assessed: [],
        completed: ['CSM-301'],
      });
    },
    refused: [nobody({})],
  },
  'record.saveEntry': {
    input: ({ learner }) => ({ learner: learner.id, id: null, content: experience() }),
    check: async (entry, { call, learner }) => {
      expect((await call('record.get', { learner: learner.id })).entries).toEqual([entry]);
    },
    refused: [
      nobody({ id: null, content: mentoring() }),
      {
        what: 'an entry that does not exist',
        code: 'not-found',
        details: { what: 'entry', id: 'nothing' },
        input: ({ learner }) => ({ learner: learner.id, id: 'nothing', content: mentoring() }),
      },
      {
        what: 'a kind that does not exist',
        code: 'invalid-input',
        input: ({ learner }) => ({ learner: learner.id, id: null, content: { kind: 'dream' } }),
      },
      {
        what: 'a date that does not exist',
        code: 'invalid-input',
        details: { path: 'content.from' },
        input: ({ learner }) => ({ learner: learner.id, id: null, content: mentoring({ from: '2027-02-30' }) }),
      },
      {
        what: 'a period that ends before it begins',
        code: 'entry-refused',
        details: { problem: 'reversed', field: 'to', value: '2020-01-01' },
        input: ({ learner }) => ({ learner: learner.id, id: null, content: mentoring({ to: '2020-01-01' }) }),
      },
      {
        what: 'evidence of days to come',
        code: 'entry-refused',
        details: { problem: 'future', field: 'from' },
        input: ({ learner }) => ({ learner: learner.id, id: null, content: mentoring({ from: '2150-01-01' }) }),
      },
      {
        what: 'a completion without a date',
        code: 'entry-refused',
        details: { problem: 'no-date', field: 'date' },
        input: ({ learner }) => ({ learner: learner.id, id: null, content: completed('CSM-301', { date: null }) }),
      },
      {
        what: 'a course that does not exist',
        code: 'entry-refused',
        details: { problem: 'unknown', field: 'course', value: 'X-1' },
        input: ({ learner }) => ({ learner: learner.id, id: null, content: completed('X-1') }),
      },
    ],
  },
  'record.removeEntry': {
    input: async (world) => ({ learner: world.learner.id, id: (await save(world)).id }),
    check: async (_output, { call, learner }) => {
      const { entries, record } = await call('record.get', { learner: learner.id });
      expect(entries).toMatchObject([{ removed: true, content: { course: 'CSM-301' } }]);
      expect(record.completed).toEqual([]);
    },
    refused: [nobody({ id: 'nothing' })],
  },
  'record.assess': {
    input: ({ learner }) => ({
      learner: learner.id,
      by: 'supervisor',
      date: '2026-04-01',
      assessor: '課長',
      levels: [{ item: 'hw-csm', level: 5 }],
    }),
    check: async (entries, { call, learner }) => {
      expect(entries).toHaveLength(1);
      expect((await call('record.get', { learner: learner.id })).assessed).toEqual([
        { item: 'hw-csm', self: null, supervisor: 5 },
      ]);
    },
    refused: [
      nobody({ by: 'self', date: '2026-04-01', assessor: '', levels: [{ item: 'hw-csm', level: 5 }] }),
      {
        what: 'nothing assessed',
        code: 'invalid-input',
        details: { path: 'levels' },
        input: ({ learner }) => ({ learner: learner.id, by: 'self', date: '2026-04-01', assessor: '', levels: [] }),
      },
    ],
  },
};

type AnswerMethods = 'record.gap' | 'record.compare' | 'record.levelCheck' | 'record.dueSoon';

export const recordAnswerCases: Cases<AnswerMethods> = {
  'record.gap': {
    input: ({ learner }) => ({ learner: learner.id, specialty: 'hardware', origin: null, from: 5, to: 6 }),
    check: ({ required, held, rows, courses }) => {
      expect(rows.flatMap(({ cells }) => cells.flatMap(({ missing }) => missing))).toHaveLength(required - held);
      expect(courses.length).toBeGreaterThan(0);
    },
    refused: [
      nobody({ specialty: 'hardware', origin: null, from: 5, to: 6 }),
      {
        what: 'a level that does not exist',
        code: 'unknown-level',
        input: ({ learner }) => ({ learner: learner.id, specialty: 'hardware', origin: null, from: 5, to: 7 }),
      },
      {
        what: 'an origin that does not exist',
        code: 'unknown-specialty',
        input: ({ learner }) => ({ learner: learner.id, specialty: 'hardware', origin: 'cook', from: 5, to: 6 }),
      },
    ],
  },
  'record.compare': {
    input: ({ learner }) => ({ learner: learner.id, request: exampleRequest }),
    check: (ways) => expect(ways).toHaveLength(3),
    refused: [nobody({ request: exampleRequest })],
  },
  'record.levelCheck': {
    input: ({ learner }) => ({ learner: learner.id, specialty: 'software', level: 6 }),
    check: (check) => expect(check).toMatchObject({ verdict: 'missing', source: 'indicator', figure: '3-8' }),
    refused: [
      nobody({ specialty: 'software', level: 6 }),
      {
        what: 'a specialty that does not exist',
        code: 'unknown-specialty',
        input: ({ learner }) => ({ learner: learner.id, specialty: 'toString', level: 6 }),
      },
    ],
  },
  'record.dueSoon': {
    input: ({ learner, plan }) => ({ learner: learner.id, plan: plan.id, within: 3_650 }),
    check: ({ certificates, courses }) => {
      expect(certificates).toEqual([]);
      expect(courses.length).toBeGreaterThan(0);
    },
    refused: [
      nobody({ plan: null, within: 90 }),
      {
        what: 'a plan that does not exist',
        code: 'not-found',
        details: { what: 'plan', id: 'nothing' },
        input: ({ learner }) => ({ learner: learner.id, plan: 'nothing', within: 90 }),
      },
    ],
  },
};

type FileMethods =
  | 'record.export'
  | 'record.inspectFile'
  | 'record.merge'
  | 'paper.careerSheet'
  | 'paper.careerSheetPdf';

export const recordFileCases: Cases<FileMethods> = {
  'record.export': {
    input: async (world) => {
      await save(world);
      return { learner: world.learner.id, password: null };
    },
    check: (file) => {
      expect(file.name).toMatch(/^佐藤_花子_.*\.michishirube-record\.json$/);
      expect(JSON.parse(textOf(file))).toMatchObject({ format: 'michishirube-record', version: 1 });
    },
    refused: [
      nobody({ password: null }),
      {
        what: 'a password that is too short',
        code: 'invalid-input',
        details: { path: 'password' },
        input: ({ learner }) => ({ learner: learner.id, password: 'short' }),
      },
    ],
  },
  'record.inspectFile': {
    input: async (world) => ({ learner: world.learner.id, upload: await recordOfAnother(world), password }),
    check: async (preview, { call, learner }) => {
      expect(preview).toMatchObject({ person: '鈴木 一郎', encrypted: true, entries: 1 });
      expect(preview.differences.map(({ kind }) => kind)).toEqual(['added-there']);
      expect((await call('record.get', { learner: learner.id })).entries).toEqual([]);
    },
    refused: [noUpload],
  },
  'record.merge': {
    input: async (world) => ({
      learner: world.learner.id,
      upload: await recordOfAnother(world),
      password,
      choices: {},
    }),
    check: async (merged, { call, learner }) => {
      expect(merged.entries).toMatchObject([{ content: mentoring() }]);
      expect(await call('record.get', { learner: learner.id })).toEqual(merged);
    },
    refused: [noUpload],
  },
  'paper.careerSheet': {
    input: ({ learner }) => ({ learner: learner.id, request: exampleRequest, planName: '<b>計画</b>', language: 'ja' }),
    check: ({ html, title }) => {
      expect(title).toBe('キャリアシート 佐藤 花子');
      expect(html).toContain('&lt;b&gt;計画');
      expect(html).not.toContain('<script');
    },
    refused: [
      nobody({ request: exampleRequest, planName: '', language: 'ja' }),
      ...someBadRequests((request, { learner }) => ({
        learner: learner.id,
        request,
        planName: '',
        language: 'en',
      })).filter(({ what }) => !what.startsWith('a completed course')),
    ],
  },
  'paper.careerSheetPdf': {
    input: ({ learner }) => ({ learner: learner.id, request: exampleRequest, planName: '', language: 'en' }),
    check: (file) => {
      expect(file.name).toMatch(/^Career_sheet_佐藤_花子_.*\.pdf$/);
      expect(Buffer.from(file.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    },
    refused: [nobody({ request: exampleRequest, planName: '', language: 'ja' })],
  },
};
