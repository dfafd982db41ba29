/** Courses, hours, days and cost of each plan. */
import { formatDays, formatHours, formatYen } from '../../../shared/i18n/format.ts';
import type { RoadmapTotals } from '../../../shared/model/roadmap.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import { isWhole } from './comparison.ts';
import type { Column } from './use-columns.ts';
import { ValueRow } from './value-row.tsx';

/** Totals to compare; a plan that is not whole has sums that are not comparable. */
const totalsOf = ({ answer }: Column): RoadmapTotals | null =>
  answer?.kind === 'planned' && isWhole(answer.roadmap) ? answer.roadmap.totals : null;

/** Unknown is not zero: what is known stands beside how many costs are not, and how many are estimates. */
function CostDetail({ totals }: { readonly totals: RoadmapTotals | null }) {
  const text = useText();
  if (!totals) return null;
  const { cost, knownCost, unknownCosts, estimatedCosts } = totals;
  const parts = [
    cost === null && knownCost > 0 ? text('totals.costKnown', { cost: formatYen(knownCost) }) : null,
    cost === null && knownCost > 0 ? text('compare.unknownCosts', { n: unknownCosts }) : null,
    estimatedCosts > 0 ? text('compare.estimated', { n: estimatedCosts }) : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? <small>{parts.join(text('list.separator'))}</small> : null;
}

type Sum = 'courses' | 'eLearningHours' | 'classDays' | 'studyHours';

export function SumRows({ columns }: { readonly columns: readonly Column[] }) {
  const text = useText();
  const language = useLanguage();
  const totals = columns.map(totalsOf);
  const row = (name: string, sum: Sum, format: (value: number) => string) => {
    const values = totals.map((each) => each?.[sum] ?? null);
    const words = (at: number) => {
      const value = values[at] ?? null;
      return value === null ? '－' : format(value);
    };
    return <ValueRow name={name} columns={columns} values={values} words={words} />;
  };
  return (
    <>
      {row(text('totals.courses'), 'courses', (n) => text('compare.courseCount', { n }))}
      {row(text('totals.studyHours'), 'studyHours', (hours) => formatHours(hours, language))}
      {row(text('totals.eLearning'), 'eLearningHours', (hours) => formatHours(hours, language))}
      {row(text('totals.classDays'), 'classDays', (days) => formatDays(days, language))}
      <ValueRow
        name={text('totals.cost')}
        columns={columns}
        values={totals.map((each) => each?.cost ?? null)}
        words={(at) => {
          const each = totals[at];
          if (!each) return '－';
          return each.cost === null ? text('totals.unknown') : formatYen(each.cost);
        }}
        detail={(at) => <CostDetail totals={totals[at] ?? null} />}
      />
    </>
  );
}
