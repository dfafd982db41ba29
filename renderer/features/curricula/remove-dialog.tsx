/** Removes a curriculum; whoever has it gets another one, or none. */
import { useEffect, useState } from 'react';
import type { AssigningOutcome } from '../../../shared/curriculum/assigning.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SmallDialog } from '../authoring/small-dialog.tsx';
import { useCurriculaRoute } from './curricula-routes.ts';
import { shownContent } from './curricula-selectors.ts';
import type { Giving } from './curricula-state.ts';
import type { CurriculumProps } from './curriculum-props.ts';
import { OutcomeTable } from './outcome-table.tsx';

const nothing = '';

function givingFor(id: string, instead: string): Giving {
  const what = instead === nothing ? ({ kind: 'none' } as const) : ({ kind: 'other', curriculum: instead } as const);
  return { kind: 'remove', input: { id, instead: what } };
}

export function RemoveDialog({ curriculum, onClose }: CurriculumProps & { readonly onClose: () => void }) {
  const text = useText();
  const { open } = useCurriculaRoute();
  const [instead, setInstead] = useState(nothing);
  const [outcome, setOutcome] = useState<AssigningOutcome | null>(null);
  const curricula = useApp((state) => state.department?.curricula) ?? [];
  const ask = useApp((state) => state.askGiving);
  const give = useApp((state) => state.give);
  const notifyEdit = useApp((state) => state.notifyEdit);
  const { id } = curriculum;
  const { name } = shownContent(curriculum);
  useEffect(() => {
    let wanted = true;
    void ask(givingFor(id, instead)).then((answer) => {
      if (wanted) setOutcome(answer);
    });
    return () => {
      wanted = false;
    };
  }, [ask, id, instead]);
  const others = curricula.filter((each) => each.id !== id && each.versions.length > 0);
  const run = async () => {
    if (!(await give(givingFor(id, instead)))) return;
    notifyEdit({ key: 'curricula.removed', values: { name } });
    open(null);
  };
  const given = outcome !== null && outcome.people.length + outcome.teams.length > 0;
  return (
    <SmallDialog title={text('curricula.removeTitle', { name })} open onClose={onClose} alert>
      {given ? (
        <>
          <p>{text('curricula.removeGiven', { n: outcome.affected.length })}</p>
          <SelectField
            label={text('curricula.instead')}
            value={instead}
            options={[
              { id: nothing, label: text('curricula.insteadNone') },
              ...others.map((each) => ({ id: each.id, label: shownContent(each).name })),
            ]}
            onChange={setInstead}
          />
          <OutcomeTable outcome={outcome} />
        </>
      ) : (
        <p className="hint">{text('curricula.removeHint')}</p>
      )}
      <div className="dialog-actions">
        <Button onPress={onClose}>{text('curricula.cancel')}</Button>
        <Button look="primary" disabled={outcome === null} onPress={() => void run()}>
          {text('curricula.remove')}
        </Button>
      </div>
    </SmallDialog>
  );
}
