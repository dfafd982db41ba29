/** One row of values with the best of them marked. */
import type { ReactNode } from 'react';
import { useText } from '../../store/use-app.ts';
import { bestOf } from './comparison.ts';
import type { Column } from './use-columns.ts';

export interface ValueRowProps<Value extends number | string> {
  readonly name: string;
  readonly columns: readonly Column[];
  /** What is compared, less being better; null where it is unknown or does not count. */
  readonly values: readonly (Value | null)[];
  /** What the cell of a column says. */
  readonly words: (at: number) => ReactNode;
  /** Said small below it. */
  readonly detail?: (at: number) => ReactNode;
}

export function ValueRow<Value extends number | string>({
  name,
  columns,
  values,
  words,
  detail,
}: ValueRowProps<Value>) {
  const text = useText();
  const best = bestOf(values);
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map(({ id, answer, current }, at) => (
        <td key={id} className={`${current ? 'current' : ''} ${best.has(at) ? 'best' : ''}`}>
          {answer === null ? <span className="asking">…</span> : words(at)}
          {best.has(at) ? <span className="best-mark">{text('compare.best')}</span> : null}
          {answer === null ? null : detail?.(at)}
        </td>
      ))}
    </tr>
  );
}
