/** The open form with what is wrong in it, for the fields to show. */
import { useMemo } from 'react';
import type { Known } from '../../../shared/assessment/evidence-problems.ts';
import type { RecordEntry } from '../../../shared/assessment/record-entries.ts';
import { formatLongDate } from '../../../shared/i18n/format.ts';
import { useApp, useReference } from '../../store/use-app.ts';
import { entryTitle, useWording, type Wording } from './describe-entry.ts';
import { type DraftField, type DraftProblem, draftProblems } from './draft-problems.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { EntryForm } from './evidence-state.ts';

/** What every part of the form is given. */
export interface FieldsProps {
  readonly draft: EntryDraft;
  readonly change: (part: Partial<EntryDraft>) => void;
  /** What to say beside a field; undefined where it is right. */
  readonly errorOf: (field: DraftField) => string | undefined;
  /** What to tell beside a field that can stay as it is. */
  readonly warningOf: (field: DraftField) => string | undefined;
}

/** What entries may name, and the day that it is. */
export function useKnown(): Known {
  const { index, catalogue } = useReference();
  const today = useApp((state) => state.about?.today ?? '');
  return useMemo(() => {
    const courses = new Set(catalogue.courses.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
    return { standard: index, today, hasCourse: (id: string) => courses.has(id) };
  }, [index, catalogue, today]);
}

interface Told {
  readonly kind: EntryDraft['kind'];
  readonly today: string;
  readonly entries: readonly RecordEntry[];
}

/** A problem of the form in words. */
export function wordProblem(
  { code, field, value, other }: Pick<DraftProblem, 'code' | 'value' | 'other'> & { readonly field: string },
  { kind, today, entries }: Told,
  wording: Wording,
): string {
  const { text, language } = wording;
  const day = (date: string) => formatLongDate(date, language);
  switch (code) {
    case 'required':
      return text('entry.problem.required');
    case 'date':
      return text('entry.problem.date');
    case 'future':
      return text('entry.problem.future', { date: day(value), today: day(today) });
    case 'reversed':
      return text(field === 'to' ? 'entry.problem.reversed.to' : 'entry.problem.reversed.expires', {
        date: day(value),
      });
    case 'no-date':
      if (kind === 'course' || kind === 'examination') return text(`entry.problem.no-date.${kind}`);
      return text('entry.problem.no-date');
    case 'unknown':
      return text('entry.problem.unknown', { value });
    case 'overlap': {
      const content = entries.find(({ id }) => id === other)?.content;
      return text('entry.problem.overlap', { other: content ? entryTitle(content, wording) : '' });
    }
  }
}

export function useDraft(form: EntryForm): FieldsProps & { readonly toMend: number } {
  const wording = useWording();
  const known = useKnown();
  const record = useApp((state) => (state.recordPerson === form.learner ? state.personRecord : null));
  const change = useApp((state) => state.changeEntryForm);
  const entries = useMemo(() => record?.entries ?? [], [record]);
  const problems = useMemo(
    () =>
      draftProblems(
        form.draft,
        entries.filter(({ id, removed }) => id !== form.id && !removed),
        known,
      ),
    [form.draft, form.id, entries, known],
  );
  const shown = problems.filter(({ waits }) => form.attempted || !waits);
  const say = (blocks: boolean) => (field: DraftField) => {
    const found = shown.find((each) => each.field === field && each.blocks === blocks);
    return found ? wordProblem(found, { kind: form.draft.kind, today: known.today, entries }, wording) : undefined;
  };
  return {
    draft: form.draft,
    change,
    errorOf: say(true),
    warningOf: say(false),
    toMend: problems.filter(({ blocks }) => blocks).length,
  };
}
