/** What a change of sessions does to those who sit in them. */
import { expect, test } from 'vitest';
import type { CourseSession } from '../../../../shared/curriculum/course-session.ts';
import { type ReseatInput, reseat } from '../../../../shared/curriculum/sessions/reseat.ts';
import { need, session } from '../../../helpers/seat-need-fixture.ts';

const first = session('s1', 'A', ['2027-05-10'], ['p1', 'p2', 'p3']);
const second = session('s2', 'A', ['2027-06-10'], ['p4'], { seats: 3 });
const third = session('s3', 'A', ['2027-07-12'], []);

/** The effect of putting changed sessions in the place of others. */
function effect(changed: readonly CourseSession[], more: Partial<ReseatInput> = {}) {
  const before = more.before ?? [first, second, third];
  const after = before.map((each) => changed.find(({ id }) => id === each.id) ?? each);
  const input = { before, after, needs: [], daysOff: new Map(), from: '2027-04-01', ...more };
  const { lost, belowMinimum } = reseat(input);
  return { lost: lost.map(({ session: from, person, why, next }) => [from, person, why, next]), belowMinimum };
}

test('nothing changed, nobody loses anything', () => {
  expect(effect([])).toEqual({ lost: [], belowMinimum: ['s3'] });
});

test('of a cancelled session everybody moves on, the due first, and no seat is given twice', () => {
  const needs = [need('p3', 'A', '2027-05-01', { due: { date: '2027-08-01', daysAfter: 0 } })];
  expect(effect([{ ...first, status: 'cancelled' }], { needs }).lost).toEqual([
    ['s1', 'p3', 'cancelled', 's2'],
    ['s1', 'p1', 'cancelled', 's2'],
    ['s1', 'p2', 'cancelled', 's3'],
  ]);
});

test('a session that is gone counts as cancelled', () => {
  const { lost } = reseat({ before: [first], after: [], needs: [], daysOff: new Map(), from: '2027-04-01' });
  expect(lost.map(({ person, why, next }) => [person, why, next])).toEqual([
    ['p1', 'cancelled', null],
    ['p2', 'cancelled', null],
    ['p3', 'cancelled', null],
  ]);
});

test('fewer seats: those who were planned last lose theirs', () => {
  const needs = [need('p1', 'A', '2027-05-09'), need('p2', 'A', '2027-05-01'), need('p3', 'A', '2027-05-02')];
  expect(effect([{ ...first, seats: 2 }], { needs }).lost).toEqual([['s1', 'p1', 'seats', 's2']]);
});

test('moved: whoever is away, in another class, or out of order loses the seat', () => {
  const moved = { ...first, dates: ['2027-06-07', '2027-06-08'] };
  const before = [
    first,
    second,
    third,
    session('b', 'B', ['2027-06-08'], ['p2']),
    session('c', 'C', ['2027-06-01'], ['p3']),
  ];
  const needs = [need('p3', 'C', '2027-06-01', { after: ['A'] })];
  const daysOff = new Map([['p1', [{ from: '2027-06-08', to: '2027-06-20', label: '', stops: 'classes' as const }]]]);
  expect(effect([moved], { before, needs, daysOff }).lost).toEqual([
    ['s1', 'p1', 'days-off', 's3'],
    ['s1', 'p2', 'clash', 's2'],
    ['s1', 'p3', 'order', null],
  ]);
});

test('sessions that nobody can reach any more, or full ones, are no next seat', () => {
  const full = { ...second, seats: 1 };
  expect(
    effect([{ ...first, status: 'cancelled' }], { before: [first, full, third], from: '2027-07-13' }).lost,
  ).toEqual(['p1', 'p2', 'p3'].map((person) => ['s1', person, 'cancelled', null]));
});

test('a session that falls below its fewest people is named', () => {
  const needing = { ...second, minimum: 2 };
  expect(effect([], { before: [first, needing] }).belowMinimum).toEqual(['s2']);
  expect(effect([{ ...first, status: 'cancelled' }], { before: [first, needing] }).belowMinimum).toEqual([]);
});
