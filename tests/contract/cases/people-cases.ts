/** Cases of people who are planned for. */
import { expect } from 'vitest';
import { emptyRecord } from '../../../shared/model/record.ts';
import { type Cases, noObject, type Refused } from '../method-case.ts';

const nobody: Refused = {
  what: 'a person who does not exist',
  code: 'not-found',
  details: { what: 'learner', id: 'nobody' },
  input: () => ({ id: 'nobody' }),
};

export const peopleCases: Cases<'learners.list' | 'learners.create' | 'learners.update' | 'learners.remove'> = {
  'learners.list': {
    input: () => ({}),
    check: (learners, { learner }) => {
      expect(learners.filter(({ owner }) => owner)).toHaveLength(1);
      expect(learners[0]?.owner).toBe(true);
      expect(learners).toContainEqual(learner);
    },
    refused: [noObject],
  },
  'learners.create': {
    input: () => ({ name: '  鈴木 一郎 ' }),
    check: async (learner, { call }) => {
      expect(learner).toMatchObject({ name: '鈴木 一郎', owner: false, record: emptyRecord });
      expect(await call('learners.list', {})).toContainEqual(learner);
    },
    refused: [
      { what: 'a name of spaces', code: 'invalid-input', details: { path: 'name' }, input: () => ({ name: ' ' }) },
      { what: 'a name without end', code: 'invalid-input', input: () => ({ name: '長'.repeat(201) }) },
      { what: 'no name', code: 'invalid-input', details: { path: 'name' }, input: () => ({}) },
    ],
  },
  'learners.update': {
    input: ({ learner }) => ({
      id: learner.id,
      record: { ...emptyRecord, examinations: [1, 2], completed: ['CSM-301'] },
    }),
    check: async (updated, { call, learner }) => {
      const record = { ...emptyRecord, examinations: [1, 2], completed: ['CSM-301'] };
      expect(updated).toEqual({ ...learner, record });
      expect(await call('learners.list', {})).toContainEqual(updated);
    },
    refused: [
      nobody,
      {
        what: 'a record of another shape',
        code: 'invalid-input',
        details: { path: 'record.completed' },
        input: ({ learner }) => ({ id: learner.id, record: { ...emptyRecord, completed: 'CSM-301' } }),
      },
      {
        what: 'an exemption that nobody approved',
        code: 'invalid-input',
        details: { path: 'record.exemptions.0.approver' },
        input: ({ learner }) => ({
          id: learner.id,
          record: {
            ...emptyRecord,
            exemptions: [{ item: 'x', level: 3, reason: '実務', approver: '', date: '2026-01-01' }],
          },
        }),
      },
    ],
  },
  'learners.remove': {
    input: ({ learner }) => ({ id: learner.id }),
    check: async (_output, { call, learner, plan }) => {
      expect((await call('learners.list', {})).map(({ id }) => id)).not.toContain(learner.id);
      expect((await call('plans.list', {})).map(({ id }) => id)).not.toContain(plan.id);
    },
    refused: [nobody, { what: 'no id', code: 'invalid-input', details: { path: 'id' }, input: () => ({ id: '' }) }],
  },
};
