/** What is wrong with entries: periods that end before they begin, days to come, names that nothing bears, overlaps. */
import type { StandardIndex } from '../model/standard-index.ts';
import { type EntryContent, type EntryOf, entriesOf, type RecordEntry } from './record-entries.ts';
import { mergeSpans, spanOf } from './tenure.ts';

export type ProblemCode =
  /** The period ends before it begins, or a certificate before it was issued. */
  | 'reversed'
  /** The day has not come yet. */
  | 'future'
  /** What is completed or passed says no day. */
  | 'no-date'
  /** Standard or catalogue have nothing of that name. */
  | 'unknown'
  /** Another period covers some of the same days, which count once. */
  | 'overlap';

export interface EntryProblem {
  readonly entry: string;
  readonly code: ProblemCode;
  readonly field: string;
  /** The day or the name that it is about. */
  readonly value: string;
  /** The other entry of an overlap. */
  readonly other: string | null;
  /** False where the entry is kept, but not counted. */
  readonly counts: boolean;
}

/** What entries may name, and the day that it is. */
export interface Known {
  readonly standard: StandardIndex;
  readonly today: string;
  hasCourse(id: string): boolean;
}

type Found = Pick<EntryProblem, 'code' | 'field' | 'value'>;

function days(content: EntryContent): readonly (readonly [field: string, day: string | null])[] {
  switch (content.kind) {
    case 'assessment':
    case 'exemption':
    case 'contribution':
      return [['date', content.date]];
    case 'course':
    case 'examination':
      return [
        ['date', content.date],
        ['certificate.issued', content.certificate?.issued ?? null],
      ];
    case 'experience':
    case 'expertise':
    case 'mentoring':
      return [
        ['from', content.from],
        ['to', content.to],
      ];
  }
}

function wrongDays(content: EntryContent, today: string): Found[] {
  return days(content).flatMap(([field, day]) =>
    day !== null && day > today ? [{ code: 'future', field, value: day }] : [],
  );
}

function reversed(content: EntryContent): Found[] {
  if ('from' in content) {
    const { from, to } = content;
    return to !== null && to < from ? [{ code: 'reversed', field: 'to', value: to }] : [];
  }
  const certificate = 'certificate' in content ? content.certificate : null;
  if (!certificate?.expires || certificate.expires >= certificate.issued) return [];
  return [{ code: 'reversed', field: 'certificate.expires', value: certificate.expires }];
}

function undated(content: EntryContent): Found[] {
  const done = content.kind === 'examination' || (content.kind === 'course' && content.status === 'completed');
  return done && content.date === null ? [{ code: 'no-date', field: 'date', value: '' }] : [];
}

/** Ids by the field in which they stand, and what such a field may name; null where the standard lists nothing. */
function names(content: EntryContent, { standard: index, hasCourse }: Known) {
  const { standard, specialties, skillItems, knowledgeItems } = index;
  const { indicators } = standard;
  const item = (id: string) => skillItems.has(id) || knowledgeItems.has(id);
  const level = (id: string) => id === '0' || standard.levels.some((each) => String(each.level) === id);
  const listed = (ids: readonly string[]) => (indicators ? (id: string) => ids.includes(id) : null);
  const entries = indicators?.entries ?? [];
  const complexity = [...(indicators?.complexity ?? []), ...entries.flatMap((each) => each.facilityComplexity ?? [])];
  const expertise = entries.flatMap((each) => each.professional?.expertise?.of ?? []);
  const succession = entries.flatMap((each) => each.professional?.succession?.of ?? []);
  switch (content.kind) {
    case 'assessment':
      return [
        ['item', [content.item], item],
        ['level', content.level === null ? [] : [String(content.level)], level],
      ] as const;
    case 'exemption':
      return [
        ['item', [content.item], item],
        ['level', [String(content.level)], level],
      ] as const;
    case 'course':
      return [['course', [content.course], hasCourse]] as const;
    case 'examination':
      return [['level', [String(content.level)], level]] as const;
    case 'experience':
      return [
        ['specialty', [content.specialty], (id: string) => specialties.has(id)],
        ['role', [String(content.role)], level],
        ['activities', content.activities, (id: string) => skillItems.has(id)],
        ['complexity', content.complexity, listed(complexity.map(({ id }) => id))],
        ['coordinates', content.coordinates, listed(entries.flatMap((each) => each.responsibility.coordinates ?? []))],
      ] as const;
    case 'expertise':
      return [['field', [content.field], listed(expertise)]] as const;
    case 'contribution':
      return [['succession', [content.succession], listed(succession)]] as const;
    case 'mentoring':
      return [];
  }
}

function unknown(content: EntryContent, known: Known): Found[] {
  return names(content, known).flatMap(([field, ids, exists]) =>
    ids.flatMap((value) => (exists && !exists(value) ? [{ code: 'unknown' as const, field, value }] : [])),
  );
}

/** False where an entry's days cannot be: it ends before it begins, or lies in days to come. */
export function isTimely(content: EntryContent, today: string): boolean {
  return reversed(content).length === 0 && wrongDays(content, today).length === 0;
}

/** The problems that an entry has by itself. */
export function contentProblems(entry: string, content: EntryContent, known: Known): readonly EntryProblem[] {
  const found = [
    ...reversed(content),
    ...wrongDays(content, known.today),
    ...undated(content),
    ...unknown(content, known),
  ];
  return found.map((each) => ({ ...each, entry, other: null, counts: each.code === 'no-date' }));
}

function overlap(a: EntryOf<'experience'>, b: EntryOf<'experience'>, today: string): EntryProblem[] {
  const [first, second] = [a, b].map(({ content }) => spanOf(content.from, content.to, today));
  if (!first || !second || a.content.specialty !== b.content.specialty) return [];
  if (mergeSpans([first, second]).length > 1 || first.to < second.from || second.to < first.from) return [];
  const value = a.content.from > b.content.from ? a.content.from : b.content.from;
  return [{ entry: b.id, code: 'overlap', field: 'from', value, other: a.id, counts: true }];
}

/** Experiences of one specialty that share days; the one that begins later is named. */
function overlaps(entries: readonly RecordEntry[], today: string): EntryProblem[] {
  const experiences = entriesOf(entries, 'experience').toSorted((a, b) => (a.content.from < b.content.from ? -1 : 1));
  return experiences.flatMap((second, index) =>
    experiences.slice(0, index).flatMap((first) => overlap(first, second, today)),
  );
}

/** All problems of a record. Removed entries have none. */
export function evidenceProblems(entries: readonly RecordEntry[], known: Known): readonly EntryProblem[] {
  const present = entries.filter(({ removed }) => !removed);
  const own = present.flatMap(({ id, content }) => contentProblems(id, content, known));
  const kept = countingEntries(present, own);
  return [...own, ...overlaps(kept, known.today)];
}

/** The entries without those that are kept out. */
export function countingEntries(
  entries: readonly RecordEntry[],
  problems: readonly EntryProblem[],
): readonly RecordEntry[] {
  const out = new Set(problems.flatMap(({ entry, counts }) => (counts ? [] : [entry])));
  return entries.filter(({ id, removed }) => !removed && !out.has(id));
}
