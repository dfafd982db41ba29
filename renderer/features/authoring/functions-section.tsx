/** Which rows of the standard's function matrices the course answers. */
import { useMemo } from 'react';
import type { FunctionReference } from '../../../shared/model/catalogue-schema.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { FormPart, memoSection, type SectionProps } from './form-parts.tsx';
import './functions.css';

const fields = ['specialties', 'functions'] as const;
type Props = SectionProps<(typeof fields)[number]>;

interface Matrix {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly FunctionReference[];
}

const keyOf = ({ matrix, middle, minor }: FunctionReference) => [matrix, middle, minor].join('\n');

/** Matrices of the chosen specialties, those of no specialty, and those that the course answers already. */
function useMatrices({ draft }: Props): readonly Matrix[] {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const { specialties, functions } = draft;
  return useMemo(() => {
    const specialtyOf = (id: string) => standard.specialties.find((specialty) => specialty.id === id);
    return Object.entries(standard.functions ?? {})
      .filter(([id]) => !specialtyOf(id) || specialties.includes(id) || functions.some(({ matrix }) => matrix === id))
      .map(([id, { figure, level, rows }]) => {
        const name = specialtyOf(id)?.[language] ?? (level === undefined ? id : text('level.name', { level }));
        const unique = new Map(rows.map(({ middle, minor }) => [`${middle}\n${minor}`, { matrix: id, middle, minor }]));
        // The source's own remark ("excerpt") is no part of the number.
        const number = /^[\d-]+/.exec(figure)?.[0] ?? figure;
        return { id, name: text('authoring.matrix', { name, figure: number }), rows: [...unique.values()] };
      });
  }, [standard, specialties, functions, language, text]);
}

export const FunctionsSection = memoSection(fields, function FunctionsSection(props: Props) {
  const { draft, change } = props;
  const text = useText();
  const matrices = useMatrices(props);
  const chosen = new Set(draft.functions.map(keyOf));
  const toggle = (row: FunctionReference, on: boolean) =>
    change({
      functions: on ? [...draft.functions, row] : draft.functions.filter((each) => keyOf(each) !== keyOf(row)),
    });
  return (
    <FormPart section="functions" note={text('authoring.functionsNote', { n: draft.functions.length })}>
      {matrices.map(({ id, name, rows }) => (
        <details key={id} className="matrix" open={draft.functions.some(({ matrix }) => matrix === id)}>
          <summary>
            {name}
            <span className="count">
              {text('authoring.matrixCount', {
                n: rows.filter((row) => chosen.has(keyOf(row))).length,
                of: rows.length,
              })}
            </span>
          </summary>
          <div className="matrix-rows">
            {rows.map((row) => (
              <CheckField key={keyOf(row)} checked={chosen.has(keyOf(row))} onChange={(on) => toggle(row, on)}>
                <span>
                  <span className="matrix-middle">{row.middle}</span> {row.minor}
                </span>
              </CheckField>
            ))}
          </div>
        </details>
      ))}
    </FormPart>
  );
});
