/** What is wrong with an entry as it is typed, field by field. */
import { contentProblems, evidenceProblems, type Known } from '../../../shared/assessment/evidence-problems.ts';
import type { RecordEntry } from '../../../shared/assessment/record-entries.ts';
import { plainDateSchema } from '../../../shared/model/plain-date.ts';
import { contentOf, type EntryDraft, type EvidenceKind } from './entry-draft.ts';

export type DraftField = keyof EntryDraft;
export type DraftProblemCode = 'required' | 'date' | 'future' | 'reversed' | 'no-date' | 'unknown' | 'overlap';

export interface DraftProblem {
  readonly field: DraftField;
  readonly code: DraftProblemCode;
  /** The day or the name that it is about. */
  readonly value: string;
  /** The id of the other entry of an overlap. */
  readonly other: string | null;
  /** False where the entry can be recorded all the same. */
  readonly blocks: boolean;
  /** True where it is only told once the user asks to record: a form not filled in yet is no mistake. */
  readonly waits: boolean;
}

const requiredFields: Readonly<Record<EvidenceKind, readonly DraftField[]>> = {
  course: ['course'],
  examination: ['level'],
  exemption: ['item', 'level', 'reason', 'approver', 'date'],
  experience: ['title', 'specialty', 'from', 'role'],
  expertise: ['title', 'field', 'from'],
  contribution: ['title', 'succession', 'date'],
  mentoring: ['title', 'from'],
};

const dateFields = ['due', 'date', 'issued', 'expires', 'from', 'to'] as const satisfies readonly DraftField[];

const fieldNames: Readonly<Record<string, DraftField>> = {
  'certificate.issued': 'issued',
  'certificate.expires': 'expires',
};

function isCertified({ kind, status, certified }: EntryDraft): boolean {
  return certified && (kind === 'examination' || (kind === 'course' && status === 'completed'));
}

function missing(draft: EntryDraft): DraftProblem[] {
  const fields = [...requiredFields[draft.kind], ...(isCertified(draft) ? (['issued'] as const) : [])];
  const empty = fields.filter((field) => String(draft[field]).trim() === '');
  const untitled = draft.documents.some(({ title, reference }) => title.trim() === '' && reference.trim() !== '');
  return [...empty, ...(untitled ? (['documents'] as const) : [])].map((field) => ({
    field,
    code: 'required',
    value: '',
    other: null,
    blocks: true,
    waits: true,
  }));
}

const isPossible = (day: string) => plainDateSchema.safeParse(day).success;

function impossible(draft: EntryDraft): DraftProblem[] {
  return dateFields
    .filter((field) => draft[field] !== '' && !isPossible(draft[field]))
    .map((field) => ({ field, code: 'date', value: draft[field], other: null, blocks: true, waits: true }));
}

/** The draft without days that cannot be, such as a year half typed. */
function withPossibleDays(draft: EntryDraft): EntryDraft {
  const days = dateFields.map((field) => [field, isPossible(draft[field]) ? draft[field] : ''] as const);
  return { ...draft, ...Object.fromEntries(days) };
}

/** The name of the entry that is being written, among the others. */
const own = 'draft';

function overlaps(draft: EntryDraft, others: readonly RecordEntry[], known: Known): DraftProblem[] {
  if (draft.kind !== 'experience' || draft.from === '') return [];
  const entry = { id: own, changedAt: '', removed: false, former: [], content: contentOf(draft) };
  return evidenceProblems([...others, entry], known)
    .filter(({ code, entry: id, other }) => code === 'overlap' && (id === own || other === own))
    .map(({ entry: id, other, value }) => ({
      field: 'from',
      code: 'overlap',
      value,
      other: id === own ? other : id,
      blocks: false,
      waits: false,
    }));
}

/** Every problem of a draft. `others` are the person's entries without the one that is edited. */
export function draftProblems(
  draft: EntryDraft,
  others: readonly RecordEntry[],
  known: Known,
): readonly DraftProblem[] {
  const absent = [...missing(draft), ...impossible(draft)];
  const whole = withPossibleDays(draft);
  const wrong = contentProblems(own, contentOf(whole), known).flatMap(({ code, field, value }): DraftProblem[] => {
    const at = fieldNames[field] ?? (field as DraftField);
    if (absent.some((each) => each.field === at)) return [];
    return [{ field: at, code, value, other: null, blocks: true, waits: code === 'no-date' }];
  });
  return [...absent, ...wrong, ...overlaps(whole, others, known)];
}
