/** Cases of planning everyone. */
import { expect } from 'vitest';
import { type Cases, noObject, type Refused, type World } from '../method-case.ts';

const nobody: Refused = {
  what: 'a person who does not exist',
  code: 'not-found',
  details: { what: 'person', id: 'nobody' },
  input: () => ({ person: 'nobody' }),
};

const planOne = ({ learner }: World) => ({ people: [learner.id], all: false, task: `plan-${learner.id}` });

export const departmentPlanCases: Cases<
  'department.answers' | 'department.plan' | 'department.path' | 'department.question'
> = {
  'department.answers': {
    input: async (world) => {
      await world.call('department.plan', planOne(world));
      return {};
    },
    check: ({ answers, plannedAt, stale }, { learner }) => {
      expect(answers[learner.id]).toEqual({ kind: 'none', why: 'no-specialty' });
      expect(plannedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
      expect(stale).not.toContain(learner.id);
    },
    refused: [noObject],
  },
  'department.plan': {
    input: planOne,
    check: async (run, { call, learner }) => {
      const none = { planned: [], late: [], moved: [] };
      expect(run).toEqual({ people: 1, asked: 1, questions: 0, ...none, failed: [learner.id] });
      expect((await call('department.answers', {})).answers).toHaveProperty(learner.id);
    },
    refused: [
      { ...nobody, input: () => ({ people: ['nobody'], all: false, task: 'plan' }) },
      {
        what: 'no name of the task',
        code: 'invalid-input',
        details: { path: 'task' },
        input: () => ({ people: null, all: false }),
      },
    ],
  },
  'department.path': {
    input: ({ learner }) => ({ person: learner.id }),
    check: (path) => expect(path).toBeNull(),
    refused: [nobody],
  },
  'department.question': {
    input: ({ learner }) => ({ person: learner.id }),
    check: (question) => expect(question).toEqual({ ok: false, why: 'no-specialty' }),
    refused: [nobody],
  },
};
