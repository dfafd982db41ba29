/** ファンクション: the function matrices, what each row asks for, and the courses that answer it. */
import { useMemo } from 'react';
import type { Language } from '../../../shared/model/localized.ts';
import type { Standard } from '../../../shared/model/standard-schema.ts';
import { type FunctionMatrix, type FunctionRow, functionRows } from '../../../shared/standard/function-rows.ts';
import { sourceName } from '../../../shared/standard/source-words.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { CourseAnchors } from './course-anchor.tsx';
import { MissingPart, PartHead } from './part-head.tsx';
import { useStandardRoute } from './use-standard-route.ts';
import './functions-tab.css';

/** A specialty's name where the matrix is one's, else its own. */
function matrixName(standard: Standard, id: string, language: Language): string {
  const specialty = standard.specialties.find((each) => each.id === id);
  return specialty?.[language] ?? sourceName('matrix', id, language);
}

function Bullets({ texts }: { readonly texts: readonly string[] }) {
  const text = useText();
  if (texts.length === 0) return <span className="soft">{text('functions.noKnowledge')}</span>;
  return (
    <ul className="bullets">
      {texts.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

function Row({ row: { row, majorSpan, middleSpan, courses } }: { readonly row: FunctionRow }) {
  const text = useText();
  return (
    <tr>
      {majorSpan > 0 ? (
        <th scope="rowgroup" rowSpan={majorSpan} className="major" lang="ja">
          {row.major}
        </th>
      ) : null}
      {middleSpan > 0 ? (
        <th scope="rowgroup" rowSpan={middleSpan} className="middle" lang="ja">
          {row.middle}
        </th>
      ) : null}
      <th scope="row" className="minor" lang="ja">
        {row.minor}
      </th>
      <td lang="ja">
        <Bullets texts={row.abilities} />
      </td>
      <td lang="ja">
        <Bullets texts={row.knowledge} />
      </td>
      <td>
        {courses.length > 0 ? (
          <CourseAnchors courses={courses} />
        ) : (
          <span className="warn-text">{text('functions.noCourse')}</span>
        )}
      </td>
    </tr>
  );
}

const columns = ['major', 'middle', 'minor', 'abilities', 'knowledge', 'courses'] as const;

function MatrixTable({ rows }: { readonly rows: readonly FunctionRow[] }) {
  const text = useText();
  return (
    <table className="plain-table function-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {text(`functions.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.row.major}/${row.row.middle}/${row.row.minor}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Matrices({ functions }: { readonly functions: Readonly<Record<string, FunctionMatrix>> }) {
  const text = useText();
  const language = useLanguage();
  const { standard, catalogue } = useReference();
  const { choices, go } = useStandardRoute();
  const names = Object.keys(functions);
  const name = names.find((each) => each === choices[0]) ?? names[0] ?? '';
  const matrix = functions[name];
  const rows = useMemo(
    () => (matrix ? functionRows(name, matrix, catalogue.courses) : []),
    [name, matrix, catalogue.courses],
  );
  if (!matrix) return <MissingPart />;
  const label = (id: string) => {
    const level = functions[id]?.level;
    return matrixName(standard, id, language) + (level === undefined ? '' : text('functions.level', { level }));
  };
  const courses = new Set(rows.flatMap((row) => row.courses.map(({ id }) => id)));
  return (
    <>
      <PartHead lead={text('functions.lead')} figures={[matrix.figure]}>
        <SegmentedChoice
          label={text('functions.matrix')}
          value={name}
          options={names.map((id) => ({ id, label: label(id) }))}
          onChange={(id) => go('functions', [id])}
        />
      </PartHead>
      <p className="hint count">{text('functions.count', { rows: rows.length, courses: courses.size })}</p>
      <MatrixTable rows={rows} />
    </>
  );
}

export function FunctionsTab() {
  const { functions } = useReference().standard;
  return functions && Object.keys(functions).length > 0 ? <Matrices functions={functions} /> : <MissingPart />;
}
