/** What a person types about one entry, complete or not: every field of every kind, so that nothing typed is lost. */
import type { EntryContent, EntryKind } from '../../../shared/assessment/record-entries.ts';

/** What is entered here; assessments are made among the skills. */
export type EvidenceKind = Exclude<EntryKind, 'assessment'>;
export type EvidenceContent = Extract<EntryContent, { readonly kind: EvidenceKind }>;

export interface DocumentDraft {
  readonly title: string;
  readonly reference: string;
}

/** Dates are empty where there is none yet; a level is empty where none is chosen. */
export interface EntryDraft {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly course: string;
  readonly status: 'planned' | 'under-way' | 'completed';
  readonly due: string;
  readonly date: string;
  readonly result: string;
  readonly certified: boolean;
  readonly number: string;
  readonly issued: string;
  readonly expires: string;
  readonly note: string;
  readonly item: string;
  readonly level: string;
  readonly reason: string;
  readonly approver: string;
  readonly name: string;
  readonly specialty: string;
  readonly from: string;
  readonly to: string;
  readonly role: string;
  readonly scale: string;
  readonly rooms: number | null;
  readonly metres: number | null;
  readonly sites: number | null;
  readonly activities: readonly string[];
  readonly complexity: readonly string[];
  readonly coordinates: readonly string[];
  readonly components: string;
  readonly times: number;
  readonly customer: string;
  readonly documents: readonly DocumentDraft[];
  readonly field: string;
  readonly guidesOthers: boolean;
  readonly succession: string;
  readonly reach: 'company' | 'industry';
}

/** An empty form of a kind, with what is known already. */
export function newDraft(kind: EvidenceKind, given: Partial<EntryDraft> = {}): EntryDraft {
  return {
    kind,
    title: '',
    course: '',
    status: 'completed',
    due: '',
    date: '',
    result: '',
    certified: false,
    number: '',
    issued: '',
    expires: '',
    note: '',
    item: '',
    level: '',
    reason: '',
    approver: '',
    name: '',
    specialty: '',
    from: '',
    to: '',
    role: '',
    scale: '',
    rooms: null,
    metres: null,
    sites: null,
    activities: [],
    complexity: [],
    coordinates: [],
    components: '',
    times: 1,
    customer: '',
    documents: [],
    field: '',
    guidesOthers: true,
    succession: '',
    reach: 'company',
    ...given,
  };
}

const levelText = (level: number | null) => (level === null ? '' : String(level));

function certificateDraft(content: Extract<EvidenceContent, { kind: 'course' | 'examination' }>) {
  const { certificate } = content;
  return {
    certified: certificate !== null,
    number: certificate?.number ?? '',
    issued: certificate?.issued ?? '',
    expires: certificate?.expires ?? '',
  };
}

/** An entry as it is edited. */
export function draftOf(content: EvidenceContent): EntryDraft {
  switch (content.kind) {
    case 'course': {
      const { kind, course, status, due, date, result, note } = content;
      const days = { due: due ?? '', date: date ?? '' };
      return newDraft(kind, { course, status, result, note, ...days, ...certificateDraft(content) });
    }
    case 'examination': {
      const { kind, name, level, date, note } = content;
      const given = { name, level: levelText(level), date: date ?? '', note };
      return newDraft(kind, { ...given, ...certificateDraft(content) });
    }
    case 'exemption':
      return newDraft(content.kind, { ...content, level: levelText(content.level) });
    case 'experience': {
      const { facility, components, role, scale, to, ...same } = content;
      return newDraft(content.kind, {
        ...same,
        to: to ?? '',
        role: levelText(role),
        scale: levelText(scale),
        rooms: facility?.computerRooms ?? null,
        metres: facility?.squareMetres ?? null,
        sites: facility?.networkSites ?? null,
        components: components.join('、'),
      });
    }
    case 'expertise':
    case 'mentoring':
      return newDraft(content.kind, { ...content, to: content.to ?? '' });
    case 'contribution':
      return newDraft(content.kind, content);
  }
}

const orNull = (text: string) => (text === '' ? null : text);

function certificateOf({ certified, number, issued, expires }: EntryDraft) {
  return certified ? { number: number.trim(), issued, expires: orNull(expires) } : null;
}

function facilityOf({ rooms, metres, sites }: EntryDraft) {
  if (rooms === null && metres === null && sites === null) return null;
  return { computerRooms: rooms, squareMetres: metres, networkSites: sites };
}

function documentsOf({ documents }: EntryDraft): readonly DocumentDraft[] {
  const typed = documents.map(({ title, reference }) => ({ title: title.trim(), reference: reference.trim() }));
  return typed.filter(({ title, reference }) => title !== '' || reference !== '');
}

function experienceOf(draft: EntryDraft): EvidenceContent {
  const { title, specialty, from, to, role, scale, activities, complexity, coordinates, times, customer } = draft;
  return {
    kind: 'experience',
    title: title.trim(),
    specialty,
    from,
    to: orNull(to),
    role: Number(role),
    scale: scale === '' ? null : Number(scale),
    facility: facilityOf(draft),
    activities,
    complexity,
    coordinates,
    components: draft.components
      .split(/[、,，\n]/u)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
    times,
    customer: customer.trim(),
    documents: documentsOf(draft),
  };
}

/** What the form says, as it would be recorded; where something required is missing it is not yet fit to be. */
export function contentOf(draft: EntryDraft): EvidenceContent {
  const { kind, course, status, due, date, result, note, item, level, reason, approver, name } = draft;
  const title = draft.title.trim();
  const period = { from: draft.from, to: orNull(draft.to) };
  const documents = documentsOf(draft);
  switch (kind) {
    case 'course': {
      const done = status === 'completed';
      return {
        kind,
        course,
        status,
        due: orNull(due),
        date: done ? orNull(date) : null,
        result: done ? result.trim() : '',
        certificate: done ? certificateOf(draft) : null,
        note,
      };
    }
    case 'examination':
      return {
        kind,
        name: name.trim(),
        level: Number(level),
        date: orNull(date),
        certificate: certificateOf(draft),
        note,
      };
    case 'exemption':
      return { kind, item, level: Number(level), reason: reason.trim(), approver: approver.trim(), date };
    case 'experience':
      return experienceOf(draft);
    case 'expertise':
      return { kind, title, field: draft.field, ...period, guidesOthers: draft.guidesOthers, documents };
    case 'contribution':
      return { kind, title, succession: draft.succession, date, reach: draft.reach, documents };
    case 'mentoring':
      return { kind, title, ...period, documents };
  }
}
