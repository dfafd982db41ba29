/** The plans side by side: sums, dates, levels and courses. */
import { useText } from '../../store/use-app.ts';
import { ColumnHead } from './column-head.tsx';
import { CourseMatrix } from './course-matrix.tsx';
import { DateRows } from './date-rows.tsx';
import { StatusRow } from './status-row.tsx';
import { SumRows } from './sum-rows.tsx';
import type { Column } from './use-columns.ts';

/** The roadmap of a column, null where there is none (yet). */
const roadmapOf = ({ answer }: Column) => (answer?.kind === 'planned' ? answer.roadmap : null);

export function CompareTable({ columns }: { readonly columns: readonly Column[] }) {
  const text = useText();
  const roadmaps = columns.map(roadmapOf);
  return (
    <div className="compare-scroll">
      <table className="compare-table" aria-label={text('compare.title')}>
        <thead>
          <tr>
            <td className="corner" />
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} removable={columns.length > 1} />
            ))}
          </tr>
        </thead>
        <tbody>
          <StatusRow columns={columns} />
          <SumRows columns={columns} />
          <DateRows columns={columns} />
        </tbody>
        <CourseMatrix columns={columns} roadmaps={roadmaps} />
      </table>
    </div>
  );
}
