/** Cases of the history of edits; what undo and redo do in full is tested at the backend. */
import { expect } from 'vitest';
import { type Cases, noObject } from '../method-case.ts';

export const historyCases: Cases<'history.get' | 'history.undo' | 'history.redo'> = {
  'history.get': {
    input: () => ({}),
    check: (history) => expect(history).toEqual({ undo: 'plan.create', redo: null }),
    refused: [noObject],
  },
  'history.undo': {
    input: () => ({}),
    check: async (history, { call, plan }) => {
      expect(history).toEqual({ undo: 'learner.create', redo: 'plan.create' });
      expect(await call('plans.list', {})).not.toContainEqual(plan);
    },
    refused: [noObject],
  },
  'history.redo': {
    input: async ({ call }) => {
      await call('history.undo', {});
      return {};
    },
    check: async (history, { call, plan }) => {
      expect(history).toEqual({ undo: 'plan.create', redo: null });
      expect(await call('plans.list', {})).toContainEqual(plan);
    },
    refused: [noObject],
  },
};
