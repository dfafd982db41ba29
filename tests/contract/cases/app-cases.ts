/** Cases of what a window asks first: the app itself, settings, the standard and the catalogue. */
import { expect } from 'vitest';
import type { Settings } from '../../../shared/contract/methods.ts';
import { type Cases, noObject } from '../method-case.ts';

const file = { name: '道標.json', type: 'application/json', base64: Buffer.from('道標').toString('base64') };

export const appCases: Cases<'app.describe' | 'settings.update' | 'standard.get' | 'catalogue.get' | 'host.save'> = {
  'app.describe': {
    input: () => ({}),
    check: ({ store, capabilities }, { pipe }) => {
      expect(store).toContain('store.sqlite');
      expect(capabilities).toEqual({ host: pipe.host, pdf: true, saveDialog: pipe.saveDialog });
    },
    refused: [noObject, { what: 'a list instead of an object', code: 'invalid-input', input: () => [] }],
  },
  'settings.update': {
    input: ({ plan }) => ({ theme: 'dark', openPlan: plan.id }),
    check: async (settings, { call, plan }) => {
      const expected: Settings = { language: 'ja', theme: 'dark', openPlan: plan.id };
      expect(settings).toEqual(expected);
      expect((await call('app.describe', {})).settings).toEqual(expected);
    },
    refused: [
      {
        what: 'a language that the product does not speak',
        code: 'invalid-input',
        details: { path: 'language' },
        input: () => ({ language: 'fr' }),
      },
      {
        what: 'a theme that does not exist',
        code: 'invalid-input',
        details: { path: 'theme' },
        input: () => ({ theme: 'pink' }),
      },
    ],
  },
  'standard.get': {
    input: () => ({}),
    check: (standard) => {
      expect(standard.specialties.map(({ id }) => id)).toEqual(['hardware', 'software', 'facility']);
    },
    refused: [noObject],
  },
  'catalogue.get': {
    input: () => ({}),
    check: ({ groups, courses }) => {
      const known = new Set(groups.map(({ id }) => id));
      expect(courses.length).toBeGreaterThan(50);
      expect(courses.filter(({ group }) => !known.has(group))).toEqual([]);
    },
    refused: [noObject],
  },
  'host.save': {
    input: () => file,
    check: ({ saved }) => expect(saved).toBe(true),
    refused: [
      { what: 'what is no file', code: 'invalid-input', details: { path: 'type' }, input: () => ({ name: 'x' }) },
    ],
  },
};
