/** Cases of planning, and of the roadmap as a file and on paper. */
import { expect } from 'vitest';
import type { MadeFile } from '../../../shared/contract/made-file.ts';
import { exampleRequest } from '../../helpers/backend-fixture.ts';
import type { Cases } from '../method-case.ts';
import { badRequests, someBadRequests } from './bad-requests.ts';

const bytesOf = ({ base64 }: MadeFile) => Buffer.from(base64, 'base64');

const paper = {
  request: exampleRequest,
  learnerName: '佐藤 花子',
  planName: '五年計画',
  sheets: ['roadmap', 'diagram'],
  language: 'ja',
} as const;

export const roadmapCases: Cases<'roadmap.plan' | 'roadmap.export' | 'paper.render' | 'paper.pdf'> = {
  'roadmap.plan': {
    input: () => ({ request: exampleRequest }),
    check: (roadmap) => {
      expect(roadmap).toMatchObject({ specialty: 'hardware', from: 5, to: 6, status: 'optimal', uncovered: [] });
      expect(roadmap.stages.flatMap(({ courses }) => courses)).toHaveLength(roadmap.totals.courses);
      expect(roadmap.totals.courses).toBeGreaterThan(5);
    },
    refused: badRequests((request) => ({ request })),
  },
  'roadmap.export': {
    input: () => ({ request: exampleRequest, planName: '../五年/計画', format: 'json', language: 'ja' }),
    check: async (file, { call }) => {
      expect(file).toMatchObject({ name: '.._五年_計画.json', type: 'application/json' });
      const planned = await call('roadmap.plan', { request: exampleRequest });
      expect(JSON.parse(bytesOf(file).toString('utf8'))).toEqual(planned);
    },
    refused: [
      ...someBadRequests((request) => ({ request, planName: '', format: 'text', language: 'ja' })),
      {
        what: 'a format that does not exist',
        code: 'invalid-input',
        details: { path: 'format' },
        input: () => ({ request: exampleRequest, planName: '', format: 'exe', language: 'ja' }),
      },
    ],
  },
  'paper.render': {
    input: () => ({ ...paper, learnerName: '<script>佐藤</script>' }),
    check: ({ html }) => {
      expect(html).toContain('&lt;script&gt;佐藤');
      expect(html).not.toContain('<script');
    },
    refused: [
      ...someBadRequests((request) => ({ ...paper, request })),
      {
        what: 'no sheet at all',
        code: 'invalid-input',
        details: { path: 'sheets' },
        input: () => ({ ...paper, sheets: [] }),
      },
    ],
  },
  'paper.pdf': {
    input: () => paper,
    check: (file) => {
      expect(file).toMatchObject({ name: '佐藤_花子_五年計画.pdf', type: 'application/pdf' });
      expect(bytesOf(file).subarray(0, 5).toString()).toBe('%PDF-');
    },
    refused: someBadRequests((request) => ({ ...paper, request })),
  },
};
