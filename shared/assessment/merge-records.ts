/** Merges two copies of a record: what differs as data, decided by the user, every version of both kept. */
import type { EntryVersion, RecordEntry } from './record-entries.ts';

export type DifferenceKind =
  /** Only this copy has it. */
  | 'added-here'
  /** Only the other copy has it. */
  | 'added-there'
  /** The other copy has an older version, or removes what this one has changed back since. */
  | 'changed-here'
  | 'changed-there'
  | 'removed-here'
  | 'removed-there'
  /** Both went on from an older version, each its own way. */
  | 'changed-both';

export interface RecordDifference {
  readonly entry: string;
  readonly kind: DifferenceKind;
  /** The entry as each copy has it; null where it does not. */
  readonly here: RecordEntry | null;
  readonly there: RecordEntry | null;
}

export type Side = 'here' | 'there';

/** By entry id, whose version stands. */
export type MergeChoices = Readonly<Record<string, Side>>;

/** A value as text that does not depend on the order of its keys. */
function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function versionKey({ changedAt, removed, content }: EntryVersion): string {
  return stableText([changedAt, removed, content]);
}

function versionOf({ changedAt, removed, content }: EntryVersion): EntryVersion {
  return { changedAt, removed, content };
}

/** The same to a reader, whenever it was written. */
function saysTheSame(a: EntryVersion, b: EntryVersion): boolean {
  return a.removed === b.removed && (a.removed || stableText(a.content) === stableText(b.content));
}

function hasBeen(entry: RecordEntry, version: EntryVersion): boolean {
  const key = versionKey(version);
  return entry.former.some((former) => versionKey(former) === key);
}

function compare(here: RecordEntry, there: RecordEntry): DifferenceKind | null {
  if (saysTheSame(here, there)) return null;
  const ahead = { here: hasBeen(here, there), there: hasBeen(there, here) };
  if (ahead.here === ahead.there) return 'changed-both';
  if (ahead.here) return here.removed ? 'removed-here' : 'changed-here';
  return there.removed ? 'removed-there' : 'changed-there';
}

/** What differs, in the order of this copy and then of the other. */
export function compareRecords(
  here: readonly RecordEntry[],
  there: readonly RecordEntry[],
): readonly RecordDifference[] {
  const other = new Map(there.map((entry) => [entry.id, entry]));
  const own = new Map(here.map((entry) => [entry.id, entry]));
  const both = here.flatMap((entry): RecordDifference[] => {
    const match = other.get(entry.id) ?? null;
    const kind = match ? compare(entry, match) : entry.removed ? null : 'added-here';
    return kind ? [{ entry: entry.id, kind, here: entry, there: match }] : [];
  });
  const added = there.flatMap((entry): RecordDifference[] =>
    own.has(entry.id) || entry.removed ? [] : [{ entry: entry.id, kind: 'added-there', here: null, there: entry }],
  );
  return [...both, ...added];
}

/** Differences that nobody but the user can settle. */
export function undecided(
  differences: readonly RecordDifference[],
  choices: MergeChoices,
): readonly RecordDifference[] {
  return differences.filter(({ entry, kind }) => kind === 'changed-both' && !Object.hasOwn(choices, entry));
}

/** Every version of both but the one that stands, oldest first, each once. */
function formerOf(current: EntryVersion, here: RecordEntry, there: RecordEntry): readonly EntryVersion[] {
  const all = [...here.former, ...there.former, versionOf(here), versionOf(there)];
  const unique = new Map(all.map((version) => [versionKey(version), version]));
  unique.delete(versionKey(current));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, version]) => version);
}

function usualSide(kind: DifferenceKind): Side {
  return kind === 'changed-there' || kind === 'removed-there' ? 'there' : 'here';
}

/**
 * One entry from two. Where the user decides otherwise than the versions do, the choice is a version of its own, so
 * that it stands in the next merge too.
 */
function mergeEntry(here: RecordEntry, there: RecordEntry, choices: MergeChoices, at: string): RecordEntry {
  const kind = compare(here, there);
  const usual = kind === null ? (here.changedAt >= there.changedAt ? 'here' : 'there') : usualSide(kind);
  const side = (Object.hasOwn(choices, here.id) ? choices[here.id] : undefined) ?? usual;
  const chosen = versionOf(side === 'here' ? here : there);
  const decided = kind === 'changed-both' || (kind !== null && side !== usual);
  const current = decided ? { ...chosen, changedAt: at } : chosen;
  return { id: here.id, ...current, former: formerOf(current, here, there) };
}

/**
 * Both copies as one, in the order of this copy and then of the other. What only one has is kept unless the user
 * chose to leave it out; what is left out is kept as removed. `at` is when the merge is made (ISO 8601 UTC).
 */
export function mergeRecords(
  here: readonly RecordEntry[],
  there: readonly RecordEntry[],
  choices: MergeChoices,
  at: string,
): readonly RecordEntry[] {
  const other = new Map(there.map((entry) => [entry.id, entry]));
  const own = new Set(here.map(({ id }) => id));
  const both = here.map((entry) => {
    const match = other.get(entry.id);
    return match ? mergeEntry(entry, match, choices, at) : entry;
  });
  const added = there
    .filter(({ id }) => !own.has(id))
    .map((entry) =>
      choices[entry.id] === 'here' && !entry.removed
        ? {
            id: entry.id,
            changedAt: at,
            removed: true,
            content: entry.content,
            former: [...entry.former, versionOf(entry)],
          }
        : entry,
    );
  return [...both, ...added];
}
