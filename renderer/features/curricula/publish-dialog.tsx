/** Publishes the draft: what is new in it, in the department's own words. */
import { useState } from 'react';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SmallDialog } from '../authoring/small-dialog.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import type { CurriculumProps } from './curriculum-props.ts';

export function PublishDialog({ curriculum, onClose }: CurriculumProps & { readonly onClose: () => void }) {
  const text = useText();
  const [change, setChange] = useState('');
  const [busy, setBusy] = useState(false);
  const publish = useApp((state) => state.publishCurriculum);
  const run = async () => {
    setBusy(true);
    const done = await publish(change);
    setBusy(false);
    if (done) onClose();
  };
  const n = (curriculum.versions.at(-1)?.version ?? 0) + 1;
  return (
    <SmallDialog title={text('curricula.publishTitle', { n })} open onClose={onClose} sticky>
      <p className="hint">{text('curricula.publishHint')}</p>
      <TextBox label={text('curricula.change')} value={change} rows={3} maxLength={500} onChange={setChange} />
      <div className="dialog-actions">
        <Button onPress={onClose}>{text('curricula.cancel')}</Button>
        <Button look="primary" disabled={busy} onPress={() => void run()}>
          {text('curricula.publish')}
        </Button>
      </div>
    </SmallDialog>
  );
}
