/** Moves everybody who has an older version to the newest. */
import { useState } from 'react';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import type { CurriculumProps } from './curriculum-props.ts';
import { GivingDialog } from './giving-dialog.tsx';

export function MoveButton({ curriculum }: CurriculumProps) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const followers = useApp((state) => state.followers) ?? [];
  const newest = curriculum.versions.at(-1)?.version ?? 0;
  const older = followers.filter((each) => each.curriculum === curriculum.id && each.version !== newest);
  if (older.length === 0 && !asking) return null;
  return (
    <>
      <Button onPress={() => setAsking(true)}>{text('curricula.moveAll', { n: older.length })}</Button>
      {asking ? (
        <GivingDialog
          title={text('curricula.moveTitle', { n: newest })}
          giving={{ kind: 'move', input: { id: curriculum.id } }}
          done="curricula.moved"
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
