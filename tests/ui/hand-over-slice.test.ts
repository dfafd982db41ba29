/** Handing a record over: nothing is merged before the user says so, and refusals lead on. */
import { beforeEach, describe, expect, it } from 'vitest';
import { RefusalError } from '../../shared/contract/error.ts';
import { entry, mentoring } from '../helpers/record-fixture.ts';
import { type AppFixture, startedFixture } from './app-fixture.tsx';

let fixture: AppFixture;
const state = () => fixture.store.getState();
const file = new File(['{}'], '佐藤.json');
const here = entry('m', mentoring({ title: 'こちら' }), { changedAt: '2026-01-02T00:00:00.000Z' });
const there = entry('m', mentoring({ title: 'ファイル' }), { changedAt: '2026-01-03T00:00:00.000Z' });

beforeEach(async () => {
  fixture = await startedFixture();
  const { api } = fixture;
  api.overrides['upload.begin'] = async () => ({ upload: 'u1' });
  api.overrides['upload.append'] = async () => ({ received: 2 });
  api.overrides['upload.discard'] = async () => ({});
  api.rows = { ...api.rows, records: { owner: [here] } };
  api.received.entries = [there, entry('n', mentoring({ title: '新しい' }))];
  await state().openRecord('owner');
  state().openReceiving('owner');
});

describe('a record file', () => {
  it('shows every difference and changes nothing until it is taken in', async () => {
    await state().chooseRecordFile(file);
    expect(state().receiving).toMatchObject({ step: 'preview', busy: false });
    expect(state().receiving?.preview?.differences.map(({ kind }) => kind)).toEqual(['changed-both', 'added-there']);
    expect(fixture.api.rows.records.owner).toEqual([here]);
    state().chooseSide('m', 'there');
    await state().mergeRecordFile();
    expect(state().receiving).toBeNull();
    const titles = state().personRecord?.entries.map(({ content }) => 'title' in content && content.title);
    expect(titles).toEqual(['ファイル', '新しい']);
    expect(fixture.api.namesOf('record.merge')).toMatchObject([{ input: { choices: { m: 'there' } } }]);
  });

  it('asks for the password that it needs, and says that one is wrong without forgetting the file', async () => {
    fixture.api.overrides['record.inspectFile'] = async ({ password }, usual) => {
      if (password === null) throw new RefusalError('record-file-needs-password', { file: file.name });
      if (password !== 'correct horse') throw new RefusalError('record-file-wrong-password', { file: file.name });
      return usual();
    };
    await state().chooseRecordFile(file);
    expect(state().receiving).toMatchObject({ step: 'password', refusal: null });
    await state().unlockRecordFile('wrong');
    expect(state().receiving).toMatchObject({ step: 'password', refusal: { code: 'record-file-wrong-password' } });
    await state().unlockRecordFile('correct horse');
    expect(state().receiving).toMatchObject({ step: 'preview', refusal: null, password: 'correct horse' });
  });

  it('stays at the choice of a file where it cannot be read', async () => {
    fixture.api.overrides['record.inspectFile'] = async () => {
      throw new RefusalError('record-file-damaged', { file: file.name });
    };
    await state().chooseRecordFile(file);
    expect(state().receiving).toMatchObject({ step: 'file', refusal: { code: 'record-file-damaged' } });
  });

  it('is thrown away when the dialog closes, and an answer that comes late opens nothing', async () => {
    const chosen = state().chooseRecordFile(file);
    state().closeReceiving();
    await chosen;
    expect(state().receiving).toBeNull();
  });
});

describe('the way out', () => {
  it('saves the record with the password given', async () => {
    state().openExport('owner');
    await state().exportRecord('correct horse');
    expect(fixture.saved.map(({ name }) => name)).toEqual(['encrypted.json']);
    expect(state().exporting).toBeNull();
  });

  it('prints the career sheet of the plan', async () => {
    const [plan] = state().plans;
    if (!plan) throw new Error('no plan');
    await state().openCareerSheet(plan);
    await state().printPaper();
    expect(fixture.printed).toHaveLength(1);
    await state().savePaper();
    expect(fixture.saved[0]?.type).toBe('application/pdf');
  });
});
