/** What the record is held against, and the sum of it. */
import type { GapMap } from '../../../shared/assessment/gap-map.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { SelectField } from '../../ui/select-field.tsx';
import type { RecordGoal } from '../record/record-state.ts';
import { levelName } from '../roadmap/level-words.ts';
import { topLevelOf } from '../roadmap/request-rules.ts';

function GoalChoices({ goal }: { readonly goal: RecordGoal }) {
  const text = useText();
  const language = useLanguage();
  const { standard, index } = useReference();
  const setGoal = useApp((state) => state.setRecordGoal);
  const specialties = standard.specialties.map((each) => ({ id: each.id, label: each[language] }));
  const levels = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => ({ id: String(from + at), label: levelName(from + at, text) }));
  return (
    <>
      <SelectField
        label={text('record.specialty')}
        value={goal.specialty}
        options={specialties}
        onChange={(specialty) => setGoal({ specialty })}
      />
      <SelectField
        label={text('gap.to')}
        value={String(goal.to)}
        options={levels(1, topLevelOf(index, goal.specialty))}
        onChange={(to) => setGoal({ to: Number(to) })}
      />
      <SelectField
        label={text('gap.home')}
        value={goal.home}
        options={specialties}
        onChange={(home) => setGoal({ home })}
      />
      <SelectField
        label={text('gap.from')}
        value={String(goal.from)}
        options={levels(0, topLevelOf(index, goal.home))}
        onChange={(from) => setGoal({ from: Number(from) })}
      />
    </>
  );
}

function Sum({ gap: { required, held } }: { readonly gap: GapMap }) {
  const text = useText();
  const percent = required === 0 ? 100 : Math.floor((held / required) * 100);
  const label = text('gap.sum', { held, required, percent });
  return (
    <div className="gap-sum">
      <b>{text('gap.left', { n: required - held })}</b>
      <span>{label}</span>
      <progress aria-label={label} value={held} max={required} />
    </div>
  );
}

export function GapBar({ goal, gap }: { readonly goal: RecordGoal; readonly gap: GapMap | null }) {
  return (
    <div className="assess-bar gap-bar">
      <GoalChoices goal={goal} />
      <span className="end">{gap ? <Sum gap={gap} /> : null}</span>
    </div>
  );
}
