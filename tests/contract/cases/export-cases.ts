/** Cases of what goes out: the catalogue, the matrix and the standard as files, and course sheets on paper. */
import { expect } from 'vitest';
import { catalogueSchema } from '../../../shared/model/catalogue-schema.ts';
import type { Cases } from '../method-case.ts';

const what = { what: 'catalogue', format: 'json', language: 'ja' } as const;

export const exportCases: Cases<'export.make' | 'paper.sheets'> = {
  'export.make': {
    input: () => what,
    check: async ({ name, type, base64 }, { call }) => {
      expect(name).toMatch(/\.json$/);
      expect(type).toBe('application/json');
      const { courses } = catalogueSchema.parse(JSON.parse(Buffer.from(base64, 'base64').toString('utf8')));
      expect(courses).toEqual((await call('catalogue.get', {})).courses);
    },
    refused: [
      {
        what: 'a format that does not exist',
        code: 'invalid-input',
        details: { path: 'format' },
        input: () => ({ ...what, format: 'docx' }),
      },
      {
        what: 'something that is not exported',
        code: 'invalid-input',
        details: { path: 'what' },
        input: () => ({ ...what, what: 'settings' }),
      },
    ],
  },
  'paper.sheets': {
    input: () => ({ ids: ['CSM-302', 'CSM-301'], language: 'ja' }),
    check: ({ html }) => {
      expect(html).toContain('カスタマサービス入門：障害対応とお客様システム');
      expect(html.indexOf('CSM-302')).toBeLessThan(html.indexOf('CSM-301'));
      expect(html).not.toContain('<script');
    },
    refused: [
      {
        what: 'a course that does not exist',
        code: 'not-found',
        details: { what: 'course', id: 'NOTHING' },
        input: () => ({ ids: ['CSM-301', 'NOTHING'], language: 'ja' }),
      },
      {
        what: 'no course',
        code: 'invalid-input',
        details: { path: 'ids' },
        input: () => ({ ids: [], language: 'ja' }),
      },
    ],
  },
};
