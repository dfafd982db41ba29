/** What a course waits for, in words. */
import { expect, test } from 'vitest';
import { wordWait } from '../../../../shared/i18n/planning/word-wait.ts';
import type { Wait } from '../../../../shared/model/roadmap.ts';

const names = { course: (id: string) => `${id} titled` };

/** One of each kind: the compiler asks for every one. */
const waits: { readonly [Kind in Wait['kind']]: Extract<Wait, { readonly kind: Kind }> } = {
  start: { kind: 'start' },
  level: { kind: 'level', level: 4, courses: ['A-1', 'A-2'] },
  prerequisites: { kind: 'prerequisites', courses: ['B-1'] },
  order: { kind: 'order', courses: ['E-1'] },
  study: { kind: 'study', courses: ['C-1'] },
  classes: { kind: 'classes', courses: ['D-1'] },
  week: { kind: 'week' },
  allowance: { kind: 'allowance', month: '2027-06' },
  session: { kind: 'session', session: 'S-7' },
  'no-session': { kind: 'no-session', after: '2027-09-30' },
  moved: { kind: 'moved', start: '2027-05-06' },
  'days-off': { kind: 'days-off', label: '年度末' },
};

test.each([
  [waits.level, 'レベル4（A-1 titled、A-2 titled）が終わってから', 'Once level 4 is done (A-1 titled, A-2 titled)'],
  [waits.prerequisites, '前提のB-1 titledが終わってから', 'Once its prerequisites are done (B-1 titled)'],
  [waits.allowance, '集合研修に出られる日数がたまる2027年6月から', 'Once enough class days are saved up (Jun 2027)'],
  [waits.moved, '指定した2027年5月6日から', 'From 6 May 2027, as asked for'],
  [waits.session, '参加できる最も早い開催回（S-7）に合わせて', 'With the earliest session that fits (S-7)'],
  [
    { kind: 'session', session: '6d825912-1fff-4e66-b57f-ec8109175d0b' } as const,
    '参加できる最も早い開催回に合わせて',
    'With the earliest session that fits',
  ],
  [waits['days-off'], '学習しない期間（年度末）が明けてから', 'Once "年度末" is over (no study)'],
])('%o', (wait, japanese, english) => {
  expect(wordWait(wait, names, 'ja')).toBe(japanese);
  expect(wordWait(wait, names, 'en')).toBe(english);
});

test('every kind says something of its own, and what it waits for', () => {
  for (const language of ['ja', 'en'] as const) {
    const said = Object.values(waits).map((wait) => wordWait(wait, names, language));
    expect(new Set(said).size).toBe(said.length);
  }
  for (const kind of ['level', 'prerequisites', 'order', 'study', 'classes'] as const) {
    const [first = ''] = waits[kind].courses;
    expect(wordWait(waits[kind], names, 'ja')).toContain(first);
    expect(wordWait(waits[kind], names, 'en')).toContain(first);
  }
  expect(wordWait(waits.session, names, 'ja')).toContain('S-7');
  expect(wordWait(waits['no-session'], names, 'ja')).toContain('仮の日程');
});

test('days off without a name are told without empty brackets', () => {
  const wait = { kind: 'days-off', label: '' } as const;
  expect(wordWait(wait, names, 'ja')).toBe('学習しない期間が明けてから');
  expect(wordWait(wait, names, 'en')).toBe('Once the days without study are over');
});
