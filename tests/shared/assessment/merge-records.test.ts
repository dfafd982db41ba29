/** Merging two copies of a record that went apart loses nothing, and decides nothing that only people can. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRecords, mergeRecords, undecided } from '../../../shared/assessment/merge-records.ts';
import { type EntryVersion, nextVersion, type RecordEntry } from '../../../shared/assessment/record-entries.ts';
import { entry, mentoring } from '../../helpers/record-fixture.ts';

const at = (second: number) => new Date(Date.UTC(2027, 0, 1, 0, 0, second)).toISOString();
const version = (title: string, second: number, removed = false): EntryVersion => ({
  changedAt: at(second),
  removed,
  content: mentoring({ title }),
});

/** One thing done to one copy. */
interface Act {
  readonly side: 'here' | 'there';
  readonly id: string;
  readonly title: string;
  readonly removed: boolean;
}

const acts = fc.array(
  fc.record<Act>({
    side: fc.constantFrom('here' as const, 'there' as const),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    title: fc.constantFrom('x', 'y', 'z'),
    removed: fc.boolean(),
  }),
  { maxLength: 14 },
);

/** Does each thing at a time of its own, from a common beginning. */
function diverge(common: readonly RecordEntry[], done: readonly Act[]) {
  const copies = { here: [...common], there: [...common] };
  for (const [second, { side, id, title, removed }] of done.entries()) {
    const copy = copies[side];
    const before = copy.find((each) => each.id === id) ?? null;
    if (!before && removed) continue;
    const next = nextVersion(before, id, version(title, second, removed));
    copies[side] = before ? copy.map((each) => (each.id === id ? next : each)) : [...copy, next];
  }
  return copies;
}

const key = ({ changedAt, removed, content }: EntryVersion) => JSON.stringify([changedAt, removed, content]);
const versionsOf = (entries: readonly RecordEntry[]) =>
  new Set(entries.flatMap((each) => [each, ...each.former].map((one) => `${each.id} ${key(one)}`)));

const choosing = fc.constantFrom('here' as const, 'there' as const);
const common = [entry('a', mentoring()), entry('b', mentoring())];

test('no version of either copy is lost, whatever is chosen', () => {
  fc.assert(
    fc.property(acts, choosing, (done, side) => {
      const { here, there } = diverge(common, done);
      const differences = compareRecords(here, there);
      const choices = Object.fromEntries(differences.map((each) => [each.entry, side]));
      const merged = mergeRecords(here, there, choices, at(900));
      const kept = versionsOf(merged);
      for (const each of [...versionsOf(here), ...versionsOf(there)]) expect(kept).toContain(each);
      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
    }),
  );
});

test('once merged, the other copy brings nothing new, and takes over what was decided', () => {
  fc.assert(
    fc.property(acts, choosing, (done, side) => {
      const { here, there } = diverge(common, done);
      const choices = Object.fromEntries(compareRecords(here, there).map((each) => [each.entry, side]));
      const merged = mergeRecords(here, there, choices, at(900));
      const left = compareRecords(merged, there).map(({ kind }) => kind);
      for (const kind of left) expect(['added-here', 'changed-here', 'removed-here']).toContain(kind);
      const back = mergeRecords(there, merged, {}, at(901));
      const present = (entries: readonly RecordEntry[]) =>
        Object.fromEntries(entries.flatMap(({ id, removed, content }) => (removed ? [] : [[id, content]])));
      expect(present(back)).toEqual(present(merged));
      expect(compareRecords(merged, back)).toEqual([]);
    }),
  );
});

test('the order of the copies changes nothing where nobody has to choose', () => {
  fc.assert(
    fc.property(acts, (done) => {
      const { here, there } = diverge(common, done);
      fc.pre(undecided(compareRecords(here, there), {}).length === 0);
      const sorted = (entries: readonly RecordEntry[]) => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
      const [one, other] = [mergeRecords(here, there, {}, at(900)), mergeRecords(there, here, {}, at(900))];
      expect(
        sorted(one).map(({ id, removed, content }) => ({ id, removed, content: removed ? null : content })),
      ).toEqual(sorted(other).map(({ id, removed, content }) => ({ id, removed, content: removed ? null : content })));
    }),
  );
});

describe('compareRecords', () => {
  const first = entry('a', mentoring({ title: 'old' }), { changedAt: at(0) });
  const changed = nextVersion(first, 'a', version('new', 1));
  const changedToo = nextVersion(first, 'a', version('other', 2));
  const removed = nextVersion(first, 'a', version('old', 3, true));

  test.each([
    ['added-here', [first], []],
    ['added-there', [], [first]],
    ['changed-here', [changed], [first]],
    ['changed-there', [first], [changed]],
    ['removed-here', [removed], [first]],
    ['removed-there', [first], [removed]],
    ['changed-both', [changed], [changedToo]],
    ['changed-both', [changed], [removed]],
  ] as const)('%s', (kind, here, there) => {
    expect(compareRecords(here, there)).toEqual([{ entry: 'a', kind, here: here[0] ?? null, there: there[0] ?? null }]);
  });

  test('finds no difference where both say the same at different times, or both removed it', () => {
    expect(compareRecords([first], [{ ...first, changedAt: at(5) }])).toEqual([]);
    expect(compareRecords([removed], [])).toEqual([]);
    expect(compareRecords([], [removed])).toEqual([]);
  });

  test('leaves only what both changed to the user', () => {
    const differences = compareRecords([changed], [changedToo]);
    expect(undecided(differences, {})).toEqual(differences);
    expect(undecided(differences, { a: 'there' })).toEqual([]);
    expect(mergeRecords([changed], [changedToo], { a: 'there' }, at(9))).toMatchObject([
      { content: { title: 'other' } },
    ]);
  });

  test('what the user keeps out stays among the removed', () => {
    expect(mergeRecords([], [first], { a: 'here' }, at(9))).toMatchObject([
      { removed: true, content: { title: 'old' } },
    ]);
  });
});
