/** What the planner takes follows from the entries; what was known without dates says the same as entries. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentAssessments } from '../../../shared/assessment/current-assessments.ts';
import { takenOverEntries, withoutTakenOver } from '../../../shared/assessment/taken-over.ts';
import { coursesByStatus, toLearnerRecord } from '../../../shared/assessment/to-learner-record.ts';
import { emptyRecord, type LearnerRecord } from '../../../shared/model/record.ts';
import { assessment, completed, entriesFrom, entry, examination } from '../../helpers/record-fixture.ts';

const names = fc.uniqueArray(fc.constantFrom('A', 'B c', 'C', '日本'), { maxLength: 4 });

const records: fc.Arbitrary<LearnerRecord> = fc.record({
  completed: names,
  examinations: fc.uniqueArray(fc.integer({ min: 1, max: 4 })),
  assessment: fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: 0, max: 6 }), { noNullPrototype: true }),
  exemptions: fc.uniqueArray(
    fc.record({
      item: fc.constantFrom('x', 'y'),
      level: fc.integer({ min: 1, max: 6 }),
      reason: fc.constant('実務'),
      approver: fc.constant('部長'),
      date: fc.constantFrom('2026-01-01', '2026-02-01'),
    }),
    { maxLength: 3, selector: (exemption) => JSON.stringify(exemption) },
  ),
});

test('a record taken over as entries is the same record', () => {
  fc.assert(
    fc.property(records, (record) => {
      expect(toLearnerRecord(takenOverEntries('me', record))).toEqual(record);
    }),
  );
});

test('what becomes an entry leaves the record, and nothing else does', () => {
  fc.assert(
    fc.property(records, fc.infiniteStream(fc.boolean()), (record, coins) => {
      const entries = takenOverEntries('me', record);
      const written = entries.filter(() => coins.next().value);
      const rest = withoutTakenOver('me', record, new Set(written.map(({ id }) => id)));
      const left = toLearnerRecord([...takenOverEntries('me', rest), ...written]);
      const sorted = (of: LearnerRecord) => ({
        completed: [...of.completed].sort(),
        examinations: [...of.examinations].sort(),
        assessment: of.assessment,
        exemptions: of.exemptions.map((each) => JSON.stringify(each)).sort(),
      });
      expect(sorted(left)).toEqual(sorted(record));
      const ids = [...takenOverEntries('me', rest), ...written].map(({ id }) => id);
      expect(ids.sort()).toEqual(entries.map(({ id }) => id).sort());
    }),
  );
});

describe('toLearnerRecord', () => {
  test('takes the newest of one’s own assessments; a supervisor’s stand beside them', () => {
    const entries = entriesFrom([
      assessment('hw-csm', 5, { date: '2026-04-01' }),
      assessment('hw-csm', 3, { date: '2025-04-01' }),
      assessment('hw-csm', 6, { by: 'supervisor' }),
      assessment('hw-repair', 4),
      assessment('hw-repair', null, { date: '2027-01-02' }),
    ]);
    expect(toLearnerRecord(entries).assessment).toEqual({ 'hw-csm': 5 });
    expect(currentAssessments(entries)).toEqual([{ item: 'hw-csm', self: 5, supervisor: 6 }]);
  });

  test('of two on one day the one written later counts', () => {
    const later = entry('b', assessment('hw-csm', 2), { changedAt: '2027-01-01T10:00:00.000Z' });
    const earlier = entry('a', assessment('hw-csm', 4), { changedAt: '2027-01-01T09:00:00.000Z' });
    expect(toLearnerRecord([later, earlier]).assessment).toEqual({ 'hw-csm': 2 });
  });

  test('counts only what is completed, and nothing removed', () => {
    const entries = [
      ...entriesFrom([
        completed('A'),
        completed('B', { status: 'planned', date: null }),
        completed('C', { status: 'under-way', date: null }),
        completed('A', { status: 'planned', date: null }),
      ]),
      entry('gone', completed('D'), { removed: true }),
      entry('exam', examination(3)),
    ];
    expect(toLearnerRecord(entries)).toEqual({ ...emptyRecord, completed: ['A'], examinations: [3] });
    expect(coursesByStatus(entries)).toEqual({
      completed: new Set(['A']),
      planned: new Set(['B']),
      'under-way': new Set(['C']),
    });
  });
});
