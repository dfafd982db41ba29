/** A store with people of a department, written straight into it: the people's own screens have tests of their own. */

import { newLearner } from '../../electron/backend/services/people-edits.ts';
import type { Change } from '../../electron/backend/store/edits.ts';
import { learnerImage } from '../../electron/backend/store/learners.ts';
import { openStore, type Store } from '../../electron/backend/store/open-store.ts';
import { emptyProfile, type Profile } from '../../shared/curriculum/person.ts';

/** When everybody of a test's department was written down. */
export const writtenAt = '2026-10-01T00:00:00.000Z';

/** What an edit does to put somebody into a store. */
export function personChange(id: string, name: string, profile: Partial<Profile>): Change {
  const learner = newLearner({ id, name, owner: false, createdAt: writtenAt });
  return { aggregate: 'learner', id, after: learnerImage({ ...learner, profile: { ...emptyProfile, ...profile } }) };
}

/** Somebody who is on the way from level 3 to 4. */
export const onTheWay: Partial<Profile> = { specialty: 'hardware', current: 3, target: 4 };

/** Opens a store beside no backend, uses it and closes it. */
export function withStore<Result>(file: string, use: (store: Store) => Result): Result {
  const store = openStore(file);
  try {
    return use(store);
  } finally {
    store.close();
  }
}

/** Makes changes as one edit. */
export function writeChanges(file: string, changes: readonly Change[]): void {
  withStore(file, (store) => store.edits.make('test', writtenAt, changes));
}
