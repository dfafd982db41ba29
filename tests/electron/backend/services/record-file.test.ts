/** A record goes to the department and back: nothing is lost, nothing overwritten silently, bad files are told apart. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { EntryContent } from '../../../../shared/assessment/record-entries.ts';
import { exampleRequest, openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { completed, experience, mentoring } from '../../../helpers/record-fixture.ts';
import { smallStandard } from '../../../helpers/small-standard.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
const password = '合言葉は道標です';

/** One copy of the program with a person in it. */
interface Copy {
  readonly backend: TestBackend;
  readonly learner: string;
}

let here: Copy;
let there: Copy;

async function openCopy(name: string): Promise<Copy> {
  const backend = await openTestBackend(folder.path(`${name}.sqlite`));
  return { backend, learner: (await backend.call('learners.create', { name: '佐藤 花子' })).id };
}

beforeEach(async () => {
  here = await openCopy('here');
  there = await openCopy('there');
  return () => Promise.all([here.backend.close(), there.backend.close()]);
});

const save = ({ backend, learner }: Copy, content: EntryContent, id: string | null = null) =>
  backend.call('record.saveEntry', { learner, id, content });
const read = ({ backend, learner }: Copy) => backend.call('record.get', { learner });

async function exported({ backend, learner }: Copy, secret: string | null = null): Promise<string> {
  const file = await backend.call('record.export', { learner, password: secret });
  return Buffer.from(file.base64, 'base64').toString('utf8');
}

async function send({ backend }: Copy, text: string): Promise<string> {
  const bytes = Buffer.from(text, 'utf8');
  const { upload } = await backend.call('upload.begin', { name: '記録.json', size: bytes.length });
  await backend.call('upload.append', { upload, base64: bytes.toString('base64') });
  return upload;
}

async function inspect(copy: Copy, text: string, secret: string | null = null) {
  const upload = await send(copy, text);
  return copy.backend.call('record.inspectFile', { learner: copy.learner, upload, password: secret });
}

async function refused(copy: Copy, text: string, secret: string | null = null) {
  const upload = await send(copy, text);
  const input = { learner: copy.learner, upload, password: secret };
  const [first, second] = [
    await copy.backend.refusal('record.inspectFile', input),
    await copy.backend.refusal('record.merge', { ...input, choices: {} }),
  ];
  expect(second).toEqual(first);
  return first;
}

async function merge(copy: Copy, text: string, choices: Record<string, 'here' | 'there'> = {}) {
  const upload = await send(copy, text);
  return copy.backend.call('record.merge', { learner: copy.learner, upload, password: null, choices });
}

describe('there and back', () => {
  test.each([null, password])('with password %s', async (secret) => {
    await save(here, mentoring());
    await save(here, completed('CSM-301'));
    const text = await exported(here, secret);
    const preview = await inspect(there, text, secret);
    expect(preview).toMatchObject({ person: '佐藤 花子', encrypted: secret !== null, entries: 2, problems: [] });
    expect(preview.differences.map(({ kind }) => kind)).toEqual(['added-there', 'added-there']);
    expect((await read(there)).entries).toEqual([]);
  });

  test('what is encrypted shows neither the name nor an entry', async () => {
    await save(here, mentoring({ title: '秘密の育成' }));
    const text = await exported(here, password);
    for (const secret of ['佐藤', '秘密', 'mentoring']) expect(text).not.toContain(secret);
    expect(text).not.toBe(await exported(here, password));
  });

  test('what is known without dates travels too', async () => {
    const record = { completed: ['CSM-301'], examinations: [3], assessment: { 'hw-csm': 4 }, exemptions: [] };
    await here.backend.call('learners.update', { id: here.learner, record });
    expect((await merge(there, await exported(here))).record).toEqual(record);
  });

  test('a merge is one edit', async () => {
    await save(here, mentoring());
    await save(here, completed('CSM-301'));
    await merge(there, await exported(here));
    await there.backend.call('history.undo', {});
    expect((await read(there)).entries).toEqual([]);
  });
});

describe('two copies that went apart', () => {
  let id: string;
  beforeEach(async () => {
    id = (await save(here, mentoring({ title: '初め' }))).id;
    await merge(there, await exported(here));
    for (const { backend } of [here, there]) backend.clock.advance(10_000);
  });

  test('what only the other side changed is taken, and shown before', async () => {
    await save(there, mentoring({ title: '部門で直した' }), id);
    const text = await exported(there);
    expect((await inspect(here, text)).differences).toMatchObject([{ entry: id, kind: 'changed-there' }]);
    expect((await merge(here, text)).entries).toMatchObject([{ content: { title: '部門で直した' } }]);
  });

  test('what only this side changed stays', async () => {
    await save(here, mentoring({ title: '本人が直した' }), id);
    const text = await exported(there);
    expect((await inspect(here, text)).differences).toMatchObject([{ entry: id, kind: 'changed-here' }]);
    expect((await merge(here, text)).entries).toMatchObject([{ content: { title: '本人が直した' } }]);
  });

  test('what both changed is decided by the user, and the other version is kept', async () => {
    await save(here, mentoring({ title: '本人が直した' }), id);
    there.backend.clock.advance(5_000);
    await save(there, mentoring({ title: '部門で直した' }), id);
    const text = await exported(there);
    const upload = await send(here, text);
    const input = { learner: here.learner, upload, password: null };
    expect(await here.backend.refusal('record.merge', { ...input, choices: {} })).toMatchObject({
      code: 'merge-undecided',
      details: { entries: [id] },
    });
    const merged = await here.backend.call('record.merge', { ...input, choices: { [id]: 'there' } });
    expect(merged.entries).toMatchObject([{ content: { title: '部門で直した' } }]);
    const former = merged.entries[0]?.former.map(({ content }) => content.kind === 'mentoring' && content.title);
    expect(former).toEqual(expect.arrayContaining(['初め', '本人が直した', '部門で直した']));
    expect((await inspect(there, await exported(here))).differences).toEqual([]);
  });

  test('what the other side removed is removed, and can be brought back', async () => {
    await there.backend.call('record.removeEntry', { learner: there.learner, id });
    const text = await exported(there);
    expect((await inspect(here, text)).differences).toMatchObject([{ kind: 'removed-there' }]);
    expect((await merge(here, text)).entries).toMatchObject([{ id, removed: true }]);
    await save(here, mentoring({ title: '初め' }), id);
    expect((await read(here)).entries).toMatchObject([{ id, removed: false }]);
  });

  test('entries that cannot be as of today are told of and kept out, not lost', async () => {
    const work = await save(there, experience());
    const text = await exported(there);
    const data = JSON.parse(text);
    const late = { ...data.content.entries[1], content: { ...experience(), from: '2030-01-01', to: null } };
    const { createHash } = await import('node:crypto');
    data.content.entries[1] = late;
    const header = JSON.stringify([
      data.format,
      data.version,
      data.standard.id,
      data.standard.title.ja,
      data.standard.title.en,
    ]);
    data.checksum = createHash('sha256')
      .update(header + JSON.stringify(data.content))
      .digest('hex');
    const doctored = JSON.stringify(data);
    expect((await inspect(here, doctored)).problems).toMatchObject([{ entry: work.id, code: 'future', counts: false }]);
    const merged = await merge(here, doctored);
    expect(merged.entries.map(({ id: entry }) => entry)).toContain(work.id);
    expect(merged.problems).toMatchObject([{ entry: work.id, code: 'future', counts: false }]);
  });
});

describe('a file that is refused', () => {
  beforeEach(async () => {
    await save(here, mentoring());
  });

  test('encrypted, without a password or with a wrong one', async () => {
    const text = await exported(here, password);
    expect(await refused(there, text)).toMatchObject({
      code: 'record-file-needs-password',
      details: { file: '記録.json' },
    });
    expect(await refused(there, text, `${password}！`)).toMatchObject({ code: 'record-file-wrong-password' });
  });

  test('one letter changed, in the plain file and in the encrypted one', async () => {
    const plain = await exported(here);
    expect(await refused(there, plain.replace('新人', '先輩'))).toMatchObject({ code: 'record-file-damaged' });
    const sealed = JSON.parse(await exported(here, password));
    const bytes = Buffer.from(sealed.data, 'base64');
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    const damaged = JSON.stringify({ ...sealed, data: bytes.toString('base64') });
    expect(await refused(there, damaged, password)).toMatchObject({ code: 'record-file-damaged' });
    const renamed = JSON.stringify({ ...sealed, standard: { ...sealed.standard, title: { ja: '別', en: 'other' } } });
    expect(await refused(there, renamed, password)).toMatchObject({ code: 'record-file-damaged' });
  });

  test('cut off, empty, or something else', async () => {
    const text = await exported(here);
    expect(await refused(there, text.slice(0, -40))).toMatchObject({ code: 'record-file-damaged' });
    expect(await refused(there, '')).toMatchObject({ code: 'record-file-foreign' });
    expect(await refused(there, '{"completed": []}')).toMatchObject({ code: 'record-file-foreign' });
    expect(await refused(there, 'コースID,コース名\n')).toMatchObject({ code: 'record-file-foreign' });
  });

  test('written by a newer version', async () => {
    const data = JSON.parse(await exported(here));
    expect(await refused(there, JSON.stringify({ ...data, version: 2 }))).toMatchObject({
      code: 'record-file-newer',
      details: { version: 2, supported: 1 },
    });
  });

  test('of another standard', async () => {
    const text = await exported(here);
    const upload = await send(there, JSON.stringify(smallStandard));
    const { id } = await there.backend.call('standards.load', { upload, language: 'ja' });
    await there.backend.call('standards.use', { id });
    expect(await refused(there, text)).toMatchObject({
      code: 'record-file-other-standard',
      details: { standard: { ja: expect.stringContaining('カスタマサービス') } },
    });
    await there.backend.call('standards.use', { id: 'built-in' });
    expect((await inspect(there, text)).entries).toBe(1);
  });

  test('with a cost of decryption that would take all memory', async () => {
    const sealed = JSON.parse(await exported(here, password));
    const hostile = JSON.stringify({ ...sealed, encryption: { ...sealed.encryption, cost: 2 ** 30 } });
    expect(await refused(there, hostile, password)).toMatchObject({ code: 'record-file-damaged' });
  });
});

test('the career sheet shows the person’s own record, whatever the question says', async () => {
  await save(
    here,
    completed('CSM-301', {
      result: '優',
      certificate: { number: 'C-77', issued: '2026-12-01', expires: '2029-12-01' },
    }),
  );
  const { html, title } = await here.backend.call('paper.careerSheet', {
    learner: here.learner,
    request: exampleRequest,
    planName: '五年計画',
    language: 'ja',
  });
  expect(title).toBe('キャリアシート 佐藤 花子');
  expect(html).toContain('C-77');
  expect(html).toContain('五年計画');
});
