/** Entries that were removed: they can be brought back as they were. */
import { Undo2 } from 'lucide-react';
import type { RecordEntry } from '../../../shared/assessment/record-entries.ts';
import { useApp } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { entryFacts, entryTitle, useWording } from './describe-entry.ts';

export function RemovedEntries({ entries }: { readonly entries: readonly RecordEntry[] }) {
  const wording = useWording();
  const { text } = wording;
  const restore = useApp((state) => state.restoreEntry);
  const removed = entries.filter(({ removed: gone, content }) => gone && content.kind !== 'assessment');
  if (removed.length === 0) return null;
  return (
    <details className="removed-entries">
      <summary>{text('progress.removed', { n: removed.length })}</summary>
      <ul className="entry-list">
        {removed.map((entry) => {
          const name = entryTitle(entry.content, wording);
          return (
            <li className="entry" key={entry.id}>
              <div className="entry-body">
                <p className="entry-title">{name}</p>
                <p className="entry-facts">
                  {entryFacts(entry.content, wording).map((fact) => (
                    <span key={fact}>{fact}</span>
                  ))}
                </p>
              </div>
              <Button small label={text('progress.bringBackOf', { name })} onPress={() => void restore(entry, name)}>
                <Undo2 aria-hidden />
                {text('progress.bringBack')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
