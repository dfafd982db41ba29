/** What can be changed of everybody chosen, in one bar above the list. */
import { UserMinus, X } from 'lucide-react';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { type BulkField, bulkFields } from './people-state.ts';
import { useDepartment, usePeople } from './use-found-people.ts';

/** People chosen that are still there, in the order of the department. */
function useChosen(): readonly string[] {
  const { people } = useDepartment();
  const chosen = useApp((state) => state.chosenPeople);
  return chosen.size === 0 ? [] : people.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
}

/** How many of the chosen the list does not show now. */
function useUnseen(chosen: readonly string[]): number {
  const { found } = usePeople();
  if (chosen.length === 0) return 0;
  const seen = new Set(found.map(({ person }) => person.id));
  return chosen.filter((id) => !seen.has(id)).length;
}

export function BulkBar() {
  const text = useText();
  const { curricula, teams } = useDepartment();
  const chosen = useChosen();
  const unseen = useUnseen(chosen);
  const open = useApp((state) => state.openPeopleDialog);
  const unchoose = useApp((state) => state.unchoosePeople);
  if (chosen.length === 0) return null;
  const without: Partial<Record<BulkField, boolean>> = {
    curriculum: curricula.every(({ versions }) => versions.length === 0),
    team: teams.length === 0,
  };
  return (
    <section className="people-bulk" aria-label={text('people.bulk')}>
      <output>
        {text('people.chosen', { n: formatNumber(chosen.length) })}
        {unseen > 0 ? <span className="unseen">{text('people.chosenUnseen', { n: formatNumber(unseen) })}</span> : null}
      </output>
      {bulkFields
        .filter((field) => !without[field])
        .map((field) => (
          <Button key={field} small onPress={() => open({ kind: 'bulk', field, ids: chosen })}>
            {field === 'leave' ? <UserMinus aria-hidden /> : null}
            {text(`people.bulk.${field}`)}
          </Button>
        ))}
      <Button small look="quiet" onPress={unchoose}>
        <X aria-hidden />
        {text('people.unchoose')}
      </Button>
    </section>
  );
}
