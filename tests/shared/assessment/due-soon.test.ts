/** What the first page reminds of: certificates that expire, courses that should be done. */
import { expect, test } from 'vitest';
import { dueSoon } from '../../../shared/assessment/due-soon.ts';
import { completed, entriesFrom, examination } from '../../helpers/record-fixture.ts';

const today = '2027-04-01';
const certificate = (expires: string | null, number = 'A-1') => ({ number, issued: '2024-01-01', expires });

test('certificates within the days asked for, expired ones first', () => {
  const entries = entriesFrom([
    completed('A', { certificate: certificate('2027-04-30') }),
    completed('B', { certificate: certificate('2027-05-02') }),
    completed('C', { certificate: certificate(null) }),
    examination(3, { name: '応用情報', certificate: certificate('2027-03-31', 'AP-9') }),
  ]);
  expect(dueSoon(entries, [], today, 30).certificates).toEqual([
    { entry: 'e4', kind: 'examination', subject: '応用情報', number: 'AP-9', expires: '2027-03-31', days: -1 },
    { entry: 'e1', kind: 'course', subject: 'A', number: 'A-1', expires: '2027-04-30', days: 29 },
  ]);
  expect(dueSoon(entries, [], today, 31).certificates.map(({ subject }) => subject)).toEqual(['応用情報', 'A', 'B']);
});

test('a certificate renewed is no longer one to worry about', () => {
  const old = completed('A', { certificate: certificate('2027-04-02') });
  expect(
    dueSoon(entriesFrom([old, completed('A', { certificate: certificate('2030-01-01') })]), [], today, 90).certificates,
  ).toEqual([]);
  expect(
    dueSoon(entriesFrom([completed('A', { certificate: certificate(null) }), old]), [], today, 90).certificates,
  ).toEqual([]);
});

test('courses by their own date, else by the roadmap’s, completed ones not at all', () => {
  const entries = entriesFrom([
    completed('A', { status: 'planned', date: null, due: '2027-03-30' }),
    completed('B', { status: 'under-way', date: null }),
    completed('C'),
    completed('C', { status: 'planned', date: null, due: '2027-01-01' }),
  ]);
  const roadmap = [
    { course: 'A', end: '2027-12-31' },
    { course: 'B', end: '2027-03-31' },
    { course: 'C', end: '2027-03-01' },
    { course: 'D', end: '2027-04-11' },
    { course: 'E', end: '2027-04-12' },
  ];
  expect(dueSoon(entries, roadmap, today, 10).courses).toEqual([
    { course: 'A', entry: 'e1', status: 'planned', due: '2027-03-30', days: -2 },
    { course: 'B', entry: null, status: 'under-way', due: '2027-03-31', days: -1 },
    { course: 'D', entry: null, status: 'planned', due: '2027-04-11', days: 10 },
  ]);
});
