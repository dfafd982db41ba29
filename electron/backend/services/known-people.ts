/** Everybody who is there with courses completed and examinations passed, read with one query a kind. */
import { entriesOf } from '../../../shared/assessment/record-entries.ts';
import { takenOverEntries } from '../../../shared/assessment/taken-over.ts';
import type { KnownPerson } from '../../../shared/exchange/learner-draft.ts';
import type { Store } from '../store/open-store.ts';

/** Courses and examinations count whatever day they say: a sheet has no days. */
export function gatherKnownPeople({ learners, records }: Pick<Store, 'learners' | 'records'>): readonly KnownPerson[] {
  const written = records.all();
  return learners.list().map(({ id, name, profile, known }) => {
    const own = written.get(id) ?? [];
    const ids = new Set(own.map((entry) => entry.id));
    const entries = [...takenOverEntries(id, known).filter((entry) => !ids.has(entry.id)), ...own];
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
