/** Entries of a record for tests: each with what it needs, but for what is given. */
import type { ContentOf, EntryContent, RecordEntry } from '../../shared/assessment/record-entries.ts';

/** An entry with its only version. */
export function entry(id: string, content: EntryContent, given: Partial<RecordEntry> = {}): RecordEntry {
  return { id, changedAt: '2027-01-01T00:00:00.000Z', removed: false, former: [], content, ...given };
}

/** A year as hardware service manager at the complexity and size of level 5. */
export function experience(given: Partial<ContentOf<'experience'>> = {}): ContentOf<'experience'> {
  return {
    kind: 'experience',
    title: '基幹システムの保守',
    specialty: 'hardware',
    from: '2024-04-01',
    to: '2025-03-31',
    role: 5,
    scale: 5,
    facility: null,
    activities: ['hw-repair'],
    complexity: ['multi-vendor', 'non-stop'],
    coordinates: ['internal departments', 'external departments'],
    components: [],
    times: 1,
    customer: '全国の支店',
    documents: [],
    ...given,
  };
}

export function expertise(given: Partial<ContentOf<'expertise'>> = {}): ContentOf<'expertise'> {
  return {
    kind: 'expertise',
    title: '安定稼動の指導',
    field: 'stable-operation',
    from: '2025-04-01',
    to: null,
    guidesOthers: true,
    documents: [],
    ...given,
  };
}

export function contribution(
  succession: string,
  given: Partial<ContentOf<'contribution'>> = {},
): ContentOf<'contribution'> {
  return {
    kind: 'contribution',
    title: '事例の発表',
    succession,
    date: '2026-06-01',
    reach: 'company',
    documents: [],
    ...given,
  };
}

export function mentoring(given: Partial<ContentOf<'mentoring'>> = {}): ContentOf<'mentoring'> {
  return { kind: 'mentoring', title: '新人2名', from: '2025-04-01', to: null, documents: [], ...given };
}

export function completed(course: string, given: Partial<ContentOf<'course'>> = {}): ContentOf<'course'> {
  return {
    kind: 'course',
    course,
    status: 'completed',
    due: null,
    date: '2026-10-01',
    result: '',
    certificate: null,
    note: '',
    ...given,
  };
}

export function assessment(
  item: string,
  level: number | null,
  given: Partial<ContentOf<'assessment'>> = {},
): ContentOf<'assessment'> {
  return { kind: 'assessment', by: 'self', item, level, date: '2027-01-01', assessor: '', note: '', ...given };
}

export function examination(level: number, given: Partial<ContentOf<'examination'>> = {}): ContentOf<'examination'> {
  return { kind: 'examination', name: '', level, date: '2026-10-01', certificate: null, note: '', ...given };
}

/** Contents as entries e1, e2 and so on. */
export function entriesFrom(contents: readonly EntryContent[]): readonly RecordEntry[] {
  return contents.map((content, index) => entry(`e${index + 1}`, content));
}
