/** Asks before a change of who has which curriculum, with what it would do. */
import { useEffect, useState } from 'react';
import type { AssigningOutcome } from '../../../shared/curriculum/assigning.ts';
import type { ScreenKey } from '../../../shared/i18n/screen/ja.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SmallDialog } from '../authoring/small-dialog.tsx';
import type { Giving } from './curricula-state.ts';
import { OutcomeTable } from './outcome-table.tsx';

export interface GivingDialogProps {
  readonly title: string;
  readonly giving: Giving;
  /** Said once it is done; `n` counts those affected. */
  readonly done: ScreenKey;
  readonly onClose: (done: boolean) => void;
}

export function GivingDialog({ title, giving, done, onClose }: GivingDialogProps) {
  const text = useText();
  const [outcome, setOutcome] = useState<AssigningOutcome | null>(null);
  const ask = useApp((state) => state.askGiving);
  const give = useApp((state) => state.give);
  const notifyEdit = useApp((state) => state.notifyEdit);
  const key = JSON.stringify(giving);
  useEffect(() => {
    let wanted = true;
    void ask(JSON.parse(key) as Giving).then((answer) => {
      if (wanted) setOutcome(answer);
    });
    return () => {
      wanted = false;
    };
  }, [ask, key]);
  const run = async () => {
    const made = await give(giving);
    if (!made) return;
    notifyEdit({ key: done, values: { n: made.affected.length } });
    onClose(true);
  };
  const idle = outcome !== null && outcome.people.length + outcome.teams.length === 0;
  return (
    <SmallDialog title={title} open onClose={() => onClose(false)} sticky>
      {outcome ? <OutcomeTable outcome={outcome} /> : <p className="hint">{text('curricula.planning')}</p>}
      <div className="dialog-actions">
        <Button onPress={() => onClose(false)}>{text('curricula.cancel')}</Button>
        <Button look="primary" disabled={outcome === null || idle} onPress={() => void run()}>
          {text('curricula.confirm')}
        </Button>
      </div>
    </SmallDialog>
  );
}
