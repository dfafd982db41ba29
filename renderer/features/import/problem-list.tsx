/** The problems of the rows, thousands of them, with a filter. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { ImportPreview, ImportWhat, WireRowProblem } from '../../../shared/contract/catalogue-methods.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useText } from '../../store/use-app.ts';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { columnLetter } from './column-mapping.ts';
import { fieldName } from './import-kinds.ts';
import './preview-step.css';

type Shown = 'all' | 'error' | 'warning';

const rowHeight = 44;
/** The size taken until the list has been measured. */
const firstRect = { width: 800, height: 480 };

function ProblemRow({ what, problem }: { readonly what: ImportWhat; readonly problem: WireRowProblem }) {
  const text = useText();
  const Icon = problem.severity === 'error' ? CircleAlert : TriangleAlert;
  return (
    <>
      <span className={`problem-sign ${problem.severity}`}>
        <Icon aria-hidden />
        <span className="visually-hidden">{text(`import.severity.${problem.severity}`)}</span>
      </span>
      <span className="problem-place">
        {text('import.place', {
          row: problem.row,
          column: problem.column === null ? '' : columnLetter(problem.column - 1),
        })}
      </span>
      <span className="problem-field">{problem.field === null ? '' : fieldName(what, problem.field, text)}</span>
      <span className="problem-text">{problem.text}</span>
    </>
  );
}

interface RowsProps {
  readonly what: ImportWhat;
  readonly problems: readonly WireRowProblem[];
}

function Rows({ what, problems }: RowsProps) {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: problems.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    initialRect: firstRect,
    overscan: 8,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="problem-scroll" ref={scroller} tabIndex={0} aria-label={text('import.problems')}>
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const problem = problems[index];
          return problem ? (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className="problem-row"
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={problems.length}
              aria-posinset={index + 1}
            >
              <ProblemRow what={what} problem={problem} />
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}

interface ListProps {
  readonly what: ImportWhat;
  readonly preview: ImportPreview;
}

export function ProblemList({ what, preview }: ListProps) {
  const text = useText();
  const [shown, setShown] = useState<Shown>('all');
  const { problems, errors, warnings } = preview;
  const options = [
    { id: 'all', label: text('import.allProblems', { n: formatNumber(errors + warnings) }) },
    { id: 'error', label: text('import.onlyErrors', { n: formatNumber(errors) }) },
    { id: 'warning', label: text('import.onlyWarnings', { n: formatNumber(warnings) }) },
  ] as const;
  const listed = useMemo(
    () => (shown === 'all' ? problems : problems.filter(({ severity }) => severity === shown)),
    [problems, shown],
  );
  const all = shown === 'all' ? errors + warnings : shown === 'error' ? errors : warnings;
  return (
    <div className="problem-list">
      <div className="problem-tools">
        <SegmentedChoice label={text('import.problems')} value={shown} options={options} onChange={setShown} />
        {listed.length < all ? (
          <span className="field-hint">{text('import.firstProblems', { n: formatNumber(listed.length) })}</span>
        ) : null}
      </div>
      <Rows key={shown} what={what} problems={listed} />
    </div>
  );
}
