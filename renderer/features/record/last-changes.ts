/** What was changed in a record last, newest first; skills assessed at once are one change. */
import type { EntryContent, RecordEntry } from '../../../shared/assessment/record-entries.ts';

export interface RecordChange {
  readonly key: string;
  readonly at: string;
  readonly what: 'added' | 'changed' | 'removed';
  readonly content: EntryContent;
  /** How many entries were changed alike at that moment. */
  readonly count: number;
}

/** What was known of a person before entries were kept bears no time of its own. */
const firstMoment = '1971';

function versionsOf({ id, former, ...current }: RecordEntry): RecordChange[] {
  return [...former, current].map(({ changedAt, removed, content }, at) => ({
    key: `${id} ${at}`,
    at: changedAt,
    what: removed ? 'removed' : at === 0 ? 'added' : 'changed',
    content,
    count: 1,
  }));
}

/** The newest changes, at most `most`. */
export function lastChanges(entries: readonly RecordEntry[], most: number): readonly RecordChange[] {
  const changes = entries
    .flatMap(versionsOf)
    .filter(({ at }) => at >= firstMoment)
    .sort((a, b) => b.at.localeCompare(a.at));
  const grouped: RecordChange[] = [];
  for (const change of changes) {
    const last = grouped.at(-1);
    const isSame = last?.at === change.at && last.content.kind === 'assessment' && change.content.kind === 'assessment';
    if (isSame) grouped[grouped.length - 1] = { ...last, count: last.count + 1 };
    else grouped.push(change);
  }
  return grouped.slice(0, most);
}
