/** One entry: what it is, what it says, what is wrong with it, and what can be done with it. */
import { Pencil, TriangleAlert } from 'lucide-react';
import type { RecordEntry } from '../../../shared/assessment/record-entries.ts';
import { useApp } from '../../store/use-app.ts';
import { ActionMenu, type MenuAction } from '../../ui/action-menu.tsx';
import { Badge } from '../../ui/badge.tsx';
import { IconButton } from '../../ui/button.tsx';
import { entryFacts, entryTitle, useWording } from './describe-entry.ts';
import { draftOf } from './entry-draft.ts';
import { wordProblem } from './use-draft.ts';

type Status = 'planned' | 'under-way' | 'completed';
const looks = { planned: 'plain', 'under-way': 'accent', completed: 'fill' } as const;

function StatusBadge({ status }: { readonly status: Status }) {
  const { text } = useWording();
  return <Badge look={looks[status]}>{text(`progress.status.${status}`)}</Badge>;
}

/** True where the certificate of an entry no longer holds. */
function useExpired({ content }: RecordEntry): boolean {
  const today = useApp((state) => state.about?.today ?? '');
  const certificate = 'certificate' in content ? content.certificate : null;
  return certificate?.expires != null && certificate.expires < today;
}

/** What is wrong with the entry as it stands in the record. */
function Problems({ entry }: { readonly entry: RecordEntry }) {
  const wording = useWording();
  const today = useApp((state) => state.about?.today ?? '');
  const record = useApp((state) => state.personRecord);
  const { content } = entry;
  if (!record || content.kind === 'assessment') return null;
  const problems = record.problems.filter((problem) => problem.entry === entry.id);
  const told = { kind: content.kind, today, entries: record.entries };
  return problems.map((problem) => (
    <p className="entry-problem" key={`${problem.code}${problem.field}${problem.other}`}>
      <TriangleAlert aria-hidden />
      <span>
        {wordProblem(problem, told, wording)}
        {problem.counts ? null : <b> {wording.text('progress.notCounted')}</b>}
      </span>
    </p>
  ));
}

function useActions(entry: RecordEntry, name: string): readonly MenuAction[] {
  const { text } = useWording();
  const learner = useApp((state) => state.recordPerson) ?? '';
  const mark = useApp((state) => state.markCourse);
  const open = useApp((state) => state.openEntryForm);
  const discard = useApp((state) => state.discardEntry);
  const today = useApp((state) => state.about?.today ?? '');
  const { content } = entry;
  const actions: MenuAction[] = [];
  if (content.kind === 'course' && content.status === 'planned')
    actions.push({
      id: 'under-way',
      label: text('progress.markUnderWay'),
      run: () => void mark(learner, content.course, 'under-way', name),
    });
  if (content.kind === 'course' && content.status !== 'completed')
    actions.push({
      id: 'completed',
      label: text('progress.markCompleted'),
      run: () => open(learner, entry.id, { ...draftOf(content), status: 'completed', date: today }),
    });
  const remove = { id: 'remove', label: text('progress.remove'), run: () => void discard(entry, name), danger: true };
  return [...actions, remove];
}

export function EntryRow({ entry }: { readonly entry: RecordEntry }) {
  const wording = useWording();
  const { text } = wording;
  const learner = useApp((state) => state.recordPerson) ?? '';
  const open = useApp((state) => state.openEntryForm);
  const { content } = entry;
  const name = entryTitle(content, wording);
  const actions = useActions(entry, name);
  const expired = useExpired(entry);
  const facts = entryFacts(content, wording).slice(content.kind === 'course' ? 1 : 0);
  return (
    <li className="entry">
      <div className="entry-body">
        <p className="entry-title">
          {content.kind === 'course' ? <StatusBadge status={content.status} /> : null} {name}
          {expired ? <Badge look="warn">{text('progress.expired')}</Badge> : null}
        </p>
        <p className="entry-facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {entry.former.length > 0 ? <span>{text('progress.history', { n: entry.former.length })}</span> : null}
        </p>
        <Problems entry={entry} />
      </div>
      {content.kind === 'assessment' ? null : (
        <IconButton
          small
          label={text('progress.editOf', { name })}
          onPress={() => open(learner, entry.id, draftOf(content))}
        >
          <Pencil aria-hidden />
        </IconButton>
      )}
      <ActionMenu label={text('progress.menuOf', { name })} actions={actions} />
    </li>
  );
}
