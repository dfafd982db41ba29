/** Cases of saved plans. */
import { expect } from 'vitest';
import { exampleRequest } from '../../helpers/backend-fixture.ts';
import { type Cases, noObject, type Refused } from '../method-case.ts';
import { badRequests } from './bad-requests.ts';

const nothing: Refused = {
  what: 'a plan that does not exist',
  code: 'not-found',
  details: { what: 'plan', id: 'nothing' },
  input: () => ({ id: 'nothing', name: '控え' }),
};

export const plansCases: Cases<'plans.list' | 'plans.create' | 'plans.update' | 'plans.copy' | 'plans.remove'> = {
  'plans.list': {
    input: () => ({}),
    check: (plans, { plan }) => expect(plans).toContainEqual(plan),
    refused: [noObject],
  },
  'plans.create': {
    input: ({ learner }) => ({
      learner: learner.id,
      name: '最短の計画',
      request: { ...exampleRequest, locked: ['CSM-301'] },
    }),
    check: async (plan, { call, learner }) => {
      expect(plan).toMatchObject({ learner: learner.id, name: '最短の計画', request: { locked: ['CSM-301'] } });
      expect(await call('plans.list', {})).toContainEqual(plan);
    },
    refused: [
      ...badRequests((request, { learner }) => ({ learner: learner.id, name: '計画', request })),
      {
        what: 'a person who does not exist',
        code: 'not-found',
        details: { what: 'learner', id: 'nobody' },
        input: () => ({ learner: 'nobody', name: '計画', request: exampleRequest }),
      },
      {
        what: 'no name',
        code: 'invalid-input',
        details: { path: 'name' },
        input: ({ learner }) => ({ learner: learner.id, name: '', request: exampleRequest }),
      },
    ],
  },
  'plans.update': {
    input: ({ plan }) => ({ id: plan.id, request: { ...exampleRequest, hoursPerWeek: 8 } }),
    check: async (updated, { call, plan }) => {
      expect(updated).toMatchObject({ id: plan.id, name: plan.name, request: { hoursPerWeek: 8 } });
      expect(await call('plans.list', {})).toContainEqual(updated);
    },
    refused: [nothing, ...badRequests((request, { plan }) => ({ id: plan.id, request }))],
  },
  'plans.copy': {
    input: ({ plan }) => ({ id: plan.id, name: '五年計画の控え' }),
    check: async (copy, { call, plan }) => {
      expect(copy).toMatchObject({ learner: plan.learner, name: '五年計画の控え', request: plan.request });
      expect(copy.id).not.toBe(plan.id);
      expect(await call('plans.list', {})).toEqual(expect.arrayContaining([plan, copy]));
    },
    refused: [nothing],
  },
  'plans.remove': {
    input: ({ plan }) => ({ id: plan.id }),
    check: async (_output, { call, plan }) => {
      expect((await call('plans.list', {})).map(({ id }) => id)).not.toContain(plan.id);
    },
    refused: [nothing],
  },
};
