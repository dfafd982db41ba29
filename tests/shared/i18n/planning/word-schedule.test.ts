/** How good the dates are, and whether the deadline is met, in words. */
import { expect, test } from 'vitest';
import { wordDeadline, wordSchedule } from '../../../../shared/i18n/planning/word-schedule.ts';

test('dates that are proven say so, others how much earlier they might end', () => {
  const proven = { status: 'optimal', earliest: '2028-03-20' } as const;
  expect(wordSchedule(proven, '2028-03-20', 'ja')).toContain('証明済み');
  expect(wordSchedule(proven, '2028-03-20', 'en')).toContain('cannot end earlier');
  const open = { status: 'feasible', earliest: '2028-02-28' } as const;
  expect(wordSchedule(open, '2028-03-01', 'ja')).toContain('最大2日早め');
  expect(wordSchedule(open, '2028-03-01', 'en')).toContain('up to 2 days earlier');
  // A bound that is reached is a proof.
  expect(wordSchedule({ ...open, earliest: '2028-03-01' }, '2028-03-01', 'en')).toContain('cannot end earlier');
});

test('nothing is said where there is nothing to do, or where nothing is known', () => {
  expect(wordSchedule({ status: 'optimal', earliest: null }, null, 'ja')).toBe('');
  expect(wordSchedule({ status: 'feasible', earliest: null }, '2028-03-01', 'ja')).toBe('');
});

test.each([
  [true, '2028-03-20', '2028年3月31日（間に合う見込み）', '31 Mar 2028 (met)'],
  [false, '2028-04-12', '2028年3月31日（12日超過）', '31 Mar 2028 (missed by 12 days)'],
  [false, '2028-04-01', '2028年3月31日（1日超過）', '31 Mar 2028 (missed by 1 day)'],
  [false, null, '2028年3月31日（間に合わない）', '31 Mar 2028 (missed)'],
])('a deadline: met %s, finish %s', (met, finish, japanese, english) => {
  const check = { date: '2028-03-31', met, restHolds: true, remedies: [] };
  expect(wordDeadline(check, finish, 'ja')).toBe(japanese);
  expect(wordDeadline(check, finish, 'en')).toBe(english);
});
