/** A person's record under a standard that knows only a part of it. */
import { expect, test } from 'vitest';
import { builtInStandard } from '../../../electron/backend/resources.ts';
import { recordWithin } from '../../../shared/model/record-within.ts';
import { indexStandard } from '../../../shared/model/standard-index.ts';

test('keeps what the standard and the catalogue know, and examinations always', () => {
  const exemption = { level: 3, reason: '実務経験', approver: '佐藤', date: '2026-04-01' };
  const record = {
    completed: ['HWI-301', 'KITCHEN-1'],
    examinations: [2],
    assessment: { leadership: 4, 'knife-skills': 2 },
    exemptions: [
      { item: 'hw-repair', ...exemption },
      { item: 'sauces', ...exemption },
    ],
  };
  const kept = recordWithin(record, indexStandard(builtInStandard()), (id) => id === 'HWI-301');
  expect(kept).toEqual({
    completed: ['HWI-301'],
    examinations: [2],
    assessment: { leadership: 4 },
    exemptions: [{ item: 'hw-repair', ...exemption }],
  });
});
