/** Every difference from a record file, kind by kind, what needs a decision first. */
import { TriangleAlert } from 'lucide-react';
import type { DifferenceKind } from '../../../shared/assessment/merge-records.ts';
import type { RecordFilePreview } from '../../../shared/contract/record-methods.ts';
import { formatTableDate } from '../../../shared/i18n/format.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { usePersonName } from '../plans/person-section.tsx';
import { DifferenceRow } from './difference-row.tsx';

const kinds = [
  'changed-both',
  'added-there',
  'changed-there',
  'removed-there',
  'added-here',
  'changed-here',
  'removed-here',
] as const satisfies readonly DifferenceKind[];

/** Kinds that leave everything here as it is: folded away. */
const quiet = new Set<DifferenceKind>(['added-here', 'changed-here', 'removed-here']);

function KindPart({ kind, preview }: { readonly kind: DifferenceKind; readonly preview: RecordFilePreview }) {
  const text = useText();
  const own = preview.differences.filter((difference) => difference.kind === kind);
  if (own.length === 0) return null;
  return (
    <details className="difference-kind" open={!quiet.has(kind)}>
      <summary>
        {text(`handOver.kind.${kind}`)} <span className="count">{own.length}</span>
      </summary>
      <ul>
        {own.map((difference) => (
          <DifferenceRow key={difference.entry} difference={difference} />
        ))}
      </ul>
    </details>
  );
}

function Whose({ preview, learner }: { readonly preview: RecordFilePreview; readonly learner: string }) {
  const text = useText();
  const language = useLanguage();
  const nameOf = usePersonName();
  const person = useApp((state) => state.learners.find(({ id }) => id === learner));
  const here = person?.name ?? '';
  const { person: there, exportedAt, entries } = preview;
  const date = formatTableDate(exportedAt.slice(0, 10), language);
  return (
    <>
      <p>
        {text('handOver.from', { person: there || text('handOver.fromUnnamed'), date, n: entries })}{' '}
        {person ? text('handOver.into', { person: nameOf(person) }) : null}
      </p>
      {there !== '' && here !== '' && there !== here ? (
        <p className="hand-over-warning">
          <TriangleAlert aria-hidden />
          {text('handOver.otherPerson', { there, here })}
        </p>
      ) : null}
    </>
  );
}

export function MergePreview({ preview, learner }: { readonly preview: RecordFilePreview; readonly learner: string }) {
  const text = useText();
  const wrong = new Set(preview.problems.filter(({ counts }) => !counts).map(({ entry }) => entry)).size;
  return (
    <div className="merge-preview">
      <Whose preview={preview} learner={learner} />
      {wrong > 0 ? (
        <p className="hand-over-warning">
          <TriangleAlert aria-hidden />
          {text('handOver.fileProblems', { n: wrong })}
        </p>
      ) : null}
      {preview.differences.length === 0 ? <p>{text('handOver.same')}</p> : null}
      {kinds.map((kind) => (
        <KindPart key={kind} kind={kind} preview={preview} />
      ))}
      {preview.differences.length > 0 ? (
        <p className="hint">
          {text('handOver.nothingYet')} {text('handOver.kept')}
        </p>
      ) : null}
    </div>
  );
}
