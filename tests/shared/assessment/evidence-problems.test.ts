/** What is wrong with an entry is told, with where; it is kept out of every count and lost nowhere. */
import { describe, expect, test } from 'vitest';
import {
  contentProblems,
  countingEntries,
  evidenceProblems,
  isTimely,
} from '../../../shared/assessment/evidence-problems.ts';
import type { EntryContent } from '../../../shared/assessment/record-entries.ts';
import { builtInPlanner } from '../../helpers/planner-fixture.ts';
import {
  assessment,
  completed,
  contribution,
  entriesFrom,
  entry,
  examination,
  experience,
  expertise,
  mentoring,
} from '../../helpers/record-fixture.ts';

const { standard, catalogue } = builtInPlanner();
const known = { standard, today: '2027-04-01', hasCourse: (id: string) => catalogue.courses.has(id) };
const certificate = { number: 'A-1', issued: '2026-12-02', expires: null };

const good: readonly EntryContent[] = [
  experience({ to: '2027-04-01' }),
  experience({ specialty: 'facility', complexity: ['fm-non-stop'], activities: ['fm-law'] }),
  expertise({ field: 'operation-and-product-technology' }),
  contribution('patent', { date: '2027-04-01' }),
  mentoring(),
  completed('CSM-301', { certificate: { ...certificate, expires: '2030-01-01' } }),
  completed('CSM-301', { status: 'planned', date: null, due: '2030-01-01' }),
  examination(3),
  assessment('hw-csm', 0),
  assessment('hw-csm-complaints', null),
];

test.each(good)('nothing is wrong with %o', (content) => {
  expect(contentProblems('e', content, known)).toEqual([]);
  expect(isTimely(content, known.today)).toBe(true);
});

const bad: readonly (readonly [code: string, field: string, content: EntryContent])[] = [
  ['reversed', 'to', experience({ from: '2025-04-01', to: '2025-03-31' })],
  ['reversed', 'to', mentoring({ from: '2025-04-01', to: '2024-04-01' })],
  ['reversed', 'certificate.expires', completed('CSM-301', { certificate: { ...certificate, expires: '2026-12-01' } })],
  ['future', 'to', experience({ to: '2027-04-02' })],
  ['future', 'from', expertise({ from: '2027-04-02' })],
  ['future', 'date', completed('CSM-301', { date: '2027-04-02' })],
  ['future', 'certificate.issued', examination(3, { certificate: { ...certificate, issued: '2027-04-02' } })],
  ['future', 'date', assessment('hw-csm', 4, { date: '2099-01-01' })],
  ['no-date', 'date', completed('CSM-301', { date: null })],
  ['no-date', 'date', examination(2, { date: null })],
  ['unknown', 'course', completed('X-1')],
  ['unknown', 'item', assessment('magic', 3)],
  ['unknown', 'level', assessment('hw-csm', 9)],
  ['unknown', 'specialty', experience({ specialty: 'cook' })],
  ['unknown', 'activities', experience({ activities: ['hw-repair', 'magic'] })],
  ['unknown', 'complexity', experience({ complexity: ['easy'] })],
  ['unknown', 'coordinates', experience({ coordinates: ['the cat'] })],
  ['unknown', 'field', expertise({ field: 'magic' })],
  ['unknown', 'succession', contribution('tweet')],
];

test.each(bad)('%s: %s', (code, field, content) => {
  const entries = [entry('bad', content), entry('good', mentoring())];
  const problems = evidenceProblems(entries, known);
  expect(problems).toMatchObject([{ entry: 'bad', code, field }]);
  const counting = countingEntries(entries, problems).map(({ id }) => id);
  // A completion without a date happened all the same; everything else here cannot have.
  expect(counting).toEqual(code === 'no-date' ? ['bad', 'good'] : ['good']);
});

describe('overlaps', () => {
  const overlapping = (given: Parameters<typeof experience>[0]) =>
    evidenceProblems(entriesFrom([experience(), experience(given)]), known);

  test('are told of the later entry, and both count', () => {
    const entries = entriesFrom([experience(), experience({ from: '2025-03-31', to: null })]);
    const problems = evidenceProblems(entries, known);
    expect(problems).toEqual([
      { entry: 'e2', other: 'e1', code: 'overlap', field: 'from', value: '2025-03-31', counts: true },
    ]);
    expect(countingEntries(entries, problems)).toEqual(entries);
  });

  test('are none from the day after, in another specialty, or with what is kept out', () => {
    expect(overlapping({ from: '2025-04-01', to: null })).toEqual([]);
    expect(overlapping({ specialty: 'software' })).toEqual([]);
    expect(overlapping({ complexity: ['easy'] }).map(({ code }) => code)).toEqual(['unknown']);
  });
});

test('removed entries have no problems and do not count', () => {
  const entries = [entry('gone', experience({ from: '2030-01-01' }), { removed: true })];
  expect(evidenceProblems(entries, known)).toEqual([]);
  expect(countingEntries(entries, [])).toEqual([]);
});
