/** All conditions of a level, part by part (責任性, 複雑性, サイズ, プロフェッショナル貢献). */
import { Fragment } from 'react';
import type { LevelCheck } from '../../../shared/assessment/level-check.ts';
import { indicatorParts } from '../../../shared/standard/indicator-parts.ts';
import { useText } from '../../store/use-app.ts';
import { ConditionRow } from './condition-row.tsx';

const columns = ['condition', 'needed', 'reached', 'missing', 'evidence'] as const;

export function CheckTable({ check }: { readonly check: LevelCheck }) {
  const text = useText();
  const parts = indicatorParts.filter((part) => check.conditions.some((condition) => condition.part === part));
  if (parts.length === 0) return null;
  const { specialty, level } = check;
  return (
    <table className="plain-table check-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {text(`levelCheck.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <Fragment key={part}>
            {check.source === 'examinations' ? null : (
              <tr className="part-row">
                <th scope="rowgroup" colSpan={columns.length}>
                  {text(`indicators.${part}`)}
                </th>
              </tr>
            )}
            {check.conditions
              .filter((condition) => condition.part === part)
              .map((condition) => (
                <ConditionRow
                  key={`${condition.kind}${condition.text.en}`}
                  condition={condition}
                  specialty={specialty}
                  level={level}
                />
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
