/** What one's own word and a supervisor's are on each item now: the newest of each, taken-back ones left out. */
import { type ContentOf, type EntryOf, entriesOf, type RecordEntry } from './record-entries.ts';

export type Assessor = ContentOf<'assessment'>['by'];

/** One item as both see it; a level is null where that side says nothing. */
export interface AssessedItem {
  readonly item: string;
  readonly self: number | null;
  readonly supervisor: number | null;
}

/** Orders assessments by when they were made: the day first, then the moment of writing. */
export function compareAssessments(a: EntryOf<'assessment'>, b: EntryOf<'assessment'>): number {
  const keys = (entry: EntryOf<'assessment'>) => [entry.content.date ?? '', entry.changedAt, entry.id] as const;
  const [left, right] = [keys(a), keys(b)];
  const at = left.findIndex((key, index) => key !== right[index]);
  if (at < 0) return 0;
  return (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
}

/** The newest word of one side on each item; null where it was taken back. */
function newest(entries: readonly RecordEntry[], by: Assessor): ReadonlyMap<string, number | null> {
  const own = entriesOf(entries, 'assessment').filter(({ content }) => content.by === by);
  return new Map([...own].sort(compareAssessments).map(({ content }) => [content.item, content.level]));
}

/** The levels that one side says now, by item. */
export function currentLevels(entries: readonly RecordEntry[], by: Assessor): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...newest(entries, by)].flatMap(([item, level]) => (level === null ? [] : [[item, level]])),
  );
}

/** Every item of which either side says something, by its id. */
export function currentAssessments(entries: readonly RecordEntry[]): readonly AssessedItem[] {
  const [self, supervisor] = [newest(entries, 'self'), newest(entries, 'supervisor')];
  return [...new Set([...self.keys(), ...supervisor.keys()])]
    .sort()
    .map((item) => ({ item, self: self.get(item) ?? null, supervisor: supervisor.get(item) ?? null }))
    .filter((each) => each.self !== null || each.supervisor !== null);
}
