/** When each plan ends, whether that is in time, and when each level is done. */
import { formatLongDate } from '../../../shared/i18n/format.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import { levelName } from '../roadmap/level-words.ts';
import { isWhole, levelEnd, levelsOf } from './comparison.ts';
import type { Column } from './use-columns.ts';
import { ValueRow } from './value-row.tsx';

/** A plan that is not whole does not end. */
const wholeRoadmap = ({ answer }: Column): Roadmap | null =>
  answer?.kind === 'planned' && isWhole(answer.roadmap) ? answer.roadmap : null;

function Deadline({ roadmap }: { readonly roadmap: Roadmap | null }) {
  const text = useText();
  const language = useLanguage();
  if (!roadmap?.deadline) return '－';
  const { met, date } = roadmap.deadline;
  return (
    <span className={met ? 'met' : 'missed'}>
      {text(met ? 'compare.deadlineMet' : 'compare.deadlineMissed', { date: formatLongDate(date, language) })}
    </span>
  );
}

export function DateRows({ columns }: { readonly columns: readonly Column[] }) {
  const text = useText();
  const language = useLanguage();
  const roadmaps = columns.map(wholeRoadmap);
  const dates = (name: string, values: readonly (string | null)[]) => {
    const words = (at: number) => {
      const date = values[at] ?? null;
      return date === null ? '－' : formatLongDate(date, language);
    };
    return <ValueRow key={name} name={name} columns={columns} values={values} words={words} />;
  };
  return (
    <>
      {dates(
        text('totals.finish'),
        roadmaps.map((roadmap) => roadmap?.totals.finish ?? null),
      )}
      {roadmaps.some((roadmap) => roadmap?.deadline) ? (
        <ValueRow
          name={text('compare.deadline')}
          columns={columns}
          values={roadmaps.map(() => null)}
          words={(at) => <Deadline roadmap={roadmaps[at] ?? null} />}
        />
      ) : null}
      {levelsOf(roadmaps).map((level) =>
        dates(
          text('compare.levelEnd', { level: levelName(level, text) }),
          roadmaps.map((roadmap) => levelEnd(roadmap, level)),
        ),
      )}
    </>
  );
}
