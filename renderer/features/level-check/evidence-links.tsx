/** The entries that count for a condition; each opens in its form. */
import { useApp } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { entryTitle, useWording } from '../evidence/describe-entry.ts';
import { draftOf } from '../evidence/entry-draft.ts';
import { selectEntries } from '../record/record-selectors.ts';

export function EvidenceLinks({ ids }: { readonly ids: readonly string[] }) {
  const wording = useWording();
  const { text } = wording;
  const learner = useApp((state) => state.recordPerson) ?? '';
  const entries = useApp(selectEntries);
  const open = useApp((state) => state.openEntryForm);
  const counted = entries.filter(({ id }) => ids.includes(id));
  if (counted.length === 0) return null;
  return (
    <ul className="evidence-links">
      {counted.map(({ id, content }) => {
        if (content.kind === 'assessment') return null;
        const name = entryTitle(content, wording);
        return (
          <li key={id}>
            <Button
              look="link"
              label={text('levelCheck.open', { name })}
              onPress={() => open(learner, id, draftOf(content))}
            >
              {name}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
