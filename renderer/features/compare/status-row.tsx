/** Whether each plan is proven, feasible or impossible. */
import { useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from './use-columns.ts';

const looks = { optimal: 'accent', feasible: 'plain', infeasible: 'warn' } as const;

export function StatusRow({ columns }: { readonly columns: readonly Column[] }) {
  const text = useText();
  return (
    <tr>
      <th scope="row">{text('compare.status')}</th>
      {columns.map(({ id, answer, current }) => (
        <td key={id} className={current ? 'current' : ''}>
          {answer === null ? <span className="asking">…</span> : null}
          {answer?.kind === 'planned' ? (
            <Badge look={looks[answer.roadmap.status]}>{text(`status.${answer.roadmap.status}`)}</Badge>
          ) : null}
        </td>
      ))}
    </tr>
  );
}
