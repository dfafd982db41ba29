/** Everybody who is there with courses completed and examinations passed, read with one query a kind. */
import { entriesOf } from '../../../shared/assessment/record-entries.ts';
import type { KnownPerson } from '../../../shared/exchange/learner-draft.ts';
import type { Store } from '../store/open-store.ts';
import { entriesOfPeople } from './person-record.ts';

/** Courses and examinations count whatever day they say: a sheet has no days. */
export function gatherKnownPeople(store: Pick<Store, 'learners' | 'records'>): readonly KnownPerson[] {
  const learners = store.learners.list();
  const all = entriesOfPeople(store, learners);
  return learners.map(({ id, name, profile }) => {
    const entries = all.get(id) ?? [];
    const completed = entriesOf(entries, 'course').flatMap(({ content }) =>
      content.status === 'completed' ? [content.course] : [],
    );
    return {
      id,
      name,
      profile,
      completed: [...new Set(completed)].sort(),
      examinations: entriesOf(entries, 'examination').map(({ content }) => ({
        name: content.name,
        level: content.level,
      })),
    };
  });
}
