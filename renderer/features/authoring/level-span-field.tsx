/** From which level to which, as two choices. */
import { useReference, useText } from '../../store/use-app.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { offeredLevels } from './course-draft.ts';

export interface LevelSpanFieldProps {
  readonly from: number;
  readonly to: number;
  readonly onChange: (part: { readonly from: number } | { readonly to: number } | { from: number; to: number }) => void;
  readonly errors: readonly (string | undefined)[];
}

/** A lower level above the upper one takes the upper one along; an upper level below is told as an error. */
export function LevelSpanField({ from, to, onChange, errors }: LevelSpanFieldProps) {
  const text = useText();
  const { standard } = useReference();
  const levels = [...new Set([...offeredLevels(standard), from, to])].sort((a, b) => a - b);
  const options = levels.map((level) => ({ id: String(level), label: text('level.name', { level }) }));
  const setFrom = (level: number) => onChange(level > to ? { from: level, to: level } : { from: level });
  return (
    <div>
      <div className="level-span">
        <SelectField
          label={text('authoring.levelFrom')}
          value={String(from)}
          options={options}
          onChange={(id) => setFrom(Number(id))}
        />
        <span aria-hidden>〜</span>
        <SelectField
          label={text('authoring.levelTo')}
          value={String(to)}
          options={options}
          onChange={(id) => onChange({ to: Number(id) })}
        />
      </div>
      {errors.map((error) =>
        error ? (
          <span key={error} className="field-error">
            {error}
          </span>
        ) : null,
      )}
    </div>
  );
}
