/** What would meet a deadline, in words. */
import { expect, test } from 'vitest';
import { wordRemedy, wordRemedyChange } from '../../../../shared/i18n/planning/word-remedy.ts';
import type { DeadlineRemedy } from '../../../../shared/model/roadmap.ts';

const names = { course: (id: string) => `${id} titled` };
const finish = '2028-03-20';

/** One of each kind: the compiler asks for every one. */
const remedies: { readonly [Kind in DeadlineRemedy['kind']]: Extract<DeadlineRemedy, { readonly kind: Kind }> } = {
  pace: { kind: 'pace', finish, hoursPerWeek: 5.5, classDaysPerMonth: 3 },
  methods: { kind: 'methods', finish },
  start: { kind: 'start', finish, start: '2027-03-01' },
  session: { kind: 'session', finish, course: 'A-1', by: '2027-09-30' },
  'days-off': { kind: 'days-off', finish },
  moves: { kind: 'moves', finish },
  deadline: { kind: 'deadline', finish, deadline: '2028-03-31' },
};

test.each([
  [
    remedies.pace,
    'eラーニングを週5.5時間、集合研修を月3日にする',
    'Study 5.5 h a week and attend 3 days a month in class',
  ],
  [remedies.start, '2027年3月1日に始める', 'Begin on 1 Mar 2027'],
  [
    remedies.session,
    '「A-1 titled」の開催回を2027年9月30日までに設ける',
    'Hold a session of "A-1 titled" by 30 Sep 2027',
  ],
  [remedies.deadline, '期限を2028年3月31日に延ばす', 'Extend the deadline to 31 Mar 2028'],
])('%o', (remedy, japanese, english) => {
  expect(wordRemedyChange(remedy, names, 'ja')).toBe(japanese);
  expect(wordRemedyChange(remedy, names, 'en')).toBe(english);
});

test('every kind says something of its own, and when the roadmap would end', () => {
  for (const [language, date] of [
    ['ja', '2028年3月20日'],
    ['en', '20 Mar 2028'],
  ] as const) {
    const said = Object.values(remedies).map((remedy) => wordRemedy(remedy, names, language));
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((text) => !text.includes(date))).toEqual([]);
  }
});
