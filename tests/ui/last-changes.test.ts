/** The last changes of a record: every version tells what it did; skills assessed at once are one. */
import { expect, it } from 'vitest';
import { lastChanges } from '../../renderer/features/record/last-changes.ts';
import { nextVersion } from '../../shared/assessment/record-entries.ts';
import { assessment, completed, entry, mentoring } from '../helpers/record-fixture.ts';

const at = (second: number) => `2027-01-01T00:00:0${second}.000Z`;

it('lists additions, changes and removals, newest first, and leaves out what bears no time', () => {
  const added = entry('m', mentoring(), { changedAt: at(1) });
  const content = mentoring({ title: '新人3名' });
  const changed = nextVersion(added, 'm', { changedAt: at(3), removed: false, content });
  const removed = nextVersion(changed, 'm', { changedAt: at(4), removed: true, content });
  const entries = [
    entry('known:owner:course:CSM-501', completed('CSM-501', { date: null }), {
      changedAt: '1970-01-01T00:00:00.000Z',
    }),
    removed,
    entry('a', assessment('hw-repair', 4), { changedAt: at(2) }),
    entry('b', assessment('hw-prevention', 4), { changedAt: at(2) }),
  ];
  const told = lastChanges(entries, 10).map(({ what, count, content: { kind } }) => `${what} ${kind} ${count}`);
  expect(told).toEqual(['removed mentoring 1', 'changed mentoring 1', 'added assessment 2', 'added mentoring 1']);
  expect(lastChanges(entries, 1)).toHaveLength(1);
});
