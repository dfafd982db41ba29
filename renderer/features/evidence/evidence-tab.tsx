/** 実績と進捗: courses, examinations, exemptions and evidence of a person, part by part, with forms to add and change them. */
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { RecordEntry } from '../../../shared/assessment/record-entries.ts';
import { useApp, useReference, useText } from '../../store/use-app.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { Button } from '../../ui/button.tsx';
import type { EvidenceKind } from './entry-draft.ts';
import { EntryRow } from './entry-row.tsx';
import { RemovedEntries } from './removed-entries.tsx';
import { useNewEntry } from './use-new-entry.ts';
import './evidence-tab.css';

const kinds = [
  'course',
  'examination',
  'exemption',
  'experience',
  'expertise',
  'contribution',
  'mentoring',
] as const satisfies readonly EvidenceKind[];

const noted = ['examination', 'exemption', 'experience'] as const;
const noteOf = (kind: EvidenceKind) => noted.find((each) => each === kind);

/** The day by which entries of a kind are ordered, the newest first. */
function dayOf({ content }: RecordEntry): string {
  if ('from' in content) return content.from;
  const due = content.kind === 'course' ? content.due : null;
  return content.date ?? due ?? '';
}

/** Kinds that the standard in use counts. */
function useKinds(): readonly EvidenceKind[] {
  const { standard } = useReference();
  const counted = new Set<EvidenceKind>(['experience', 'expertise', 'contribution', 'mentoring']);
  return kinds.filter((kind) => standard.indicators || !counted.has(kind));
}

function Part({ kind, entries }: { readonly kind: EvidenceKind; readonly entries: readonly RecordEntry[] }) {
  const text = useText();
  const add = useNewEntry();
  const note = noteOf(kind);
  const own = useMemo(
    () =>
      entries
        .filter(({ removed, content }) => !removed && content.kind === kind)
        .sort((a, b) => dayOf(b).localeCompare(dayOf(a))),
    [entries, kind],
  );
  return (
    <section className="evidence-part" aria-label={text(`progress.part.${kind}`)}>
      <header>
        <h2>
          {text(`progress.part.${kind}`)} <span className="count">{own.length}</span>
        </h2>
        <Button small label={text(`entry.new.${kind}`)} onPress={() => add(kind)}>
          <Plus aria-hidden />
          {text('progress.addFirst')}
        </Button>
      </header>
      {note ? <p className="hint">{text(`progress.note.${note}`)}</p> : null}
      {own.length === 0 ? (
        <p className="none">{text('progress.none')}</p>
      ) : (
        <ul className="entry-list">
          {own.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}

function AddEntry({ shown }: { readonly shown: readonly EvidenceKind[] }) {
  const text = useText();
  const add = useNewEntry();
  const actions = shown.map((kind) => ({ id: kind, label: text(`progress.part.${kind}`), run: () => add(kind) }));
  return (
    <ActionMenu className="button primary" label={text('progress.add')} actions={actions}>
      <Plus aria-hidden />
      {text('progress.add')}
    </ActionMenu>
  );
}

export function EvidenceTab() {
  const text = useText();
  const shown = useKinds();
  const entries = useApp((state) => state.personRecord?.entries ?? null);
  if (!entries) return null;
  return (
    <div className="record-part evidence-tab">
      <div className="evidence-head">
        <p>{text('progress.note.course')}</p>
        <AddEntry shown={shown} />
      </div>
      <div className="evidence-columns">
        <div>
          {shown.slice(0, 3).map((kind) => (
            <Part key={kind} kind={kind} entries={entries} />
          ))}
        </div>
        <div>
          {shown.slice(3).map((kind) => (
            <Part key={kind} kind={kind} entries={entries} />
          ))}
        </div>
      </div>
      <RemovedEntries entries={entries} />
    </div>
  );
}
