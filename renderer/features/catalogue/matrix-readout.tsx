/** The corner of the matrix: the names of what one points at. */
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { areaHue } from '../roadmap/level-words.ts';
import type { Matrix, MatrixPlace } from './matrix-model.ts';

export interface ReadoutProps {
  readonly matrix: Matrix;
  readonly place: MatrixPlace | null;
}

function Summary({ matrix }: Pick<ReadoutProps, 'matrix'>) {
  const text = useText();
  return (
    <>
      <p className="size">
        {text('catalogue.matrixSize', { courses: matrix.rows.length, items: matrix.columns.length })}
      </p>
      <p className="hint">{text('catalogue.matrixHint')}</p>
    </>
  );
}

export function MatrixReadout({ matrix, place }: ReadoutProps) {
  const text = useText();
  const language = useLanguage();
  const { standard, groups } = useReference();
  const row = place?.row === null || place === null ? undefined : matrix.rows[place.row];
  const column = place?.column === null || place === null ? undefined : matrix.columns[place.column];
  if (!row && !column) return <Summary matrix={matrix} />;
  const cell = row?.cells.find((each) => each.column === place?.column);
  const taughtBy = matrix.taughtBy[place?.column ?? -1] ?? 0;
  return (
    <>
      {row ? (
        <p className="course" data-hue={areaHue(standard, groups.get(row.course.group)?.area ?? '')}>
          <span className="id">{row.course.id}</span> {row.course.title[language]}
        </p>
      ) : null}
      {column ? (
        <p>
          <span className="skill">{column.skill}</span> › <strong>{column.title}</strong>
        </p>
      ) : null}
      {row && column ? (
        <p className={cell ? 'taught' : 'hint'}>
          {cell
            ? text('catalogue.matrixTaught', { levels: text('level.name', { level: cell.text }) })
            : text('catalogue.matrixNot')}
        </p>
      ) : null}
      {column && !row ? <p className="hint">{text('catalogue.matrixBy', { n: taughtBy })}</p> : null}
    </>
  );
}
