/** Sums over the roadmap, its finish, and whether it is proven to be the best. */
import type { ReactNode } from 'react';
import { formatFiscalYear, formatLongDate, formatNumber, formatYen } from '../../../shared/i18n/format.ts';
import type { Roadmap, RoadmapTotals } from '../../../shared/model/roadmap.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import './totals-strip.css';

function Total({ label, value, unit }: { readonly label: string; readonly value: ReactNode; readonly unit?: string }) {
  return (
    <div className="total">
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
        {unit ? <small> {unit}</small> : null}
      </dd>
    </div>
  );
}

/** Unknown is not zero: a sum with unknown parts is unknown, and what is known of it stands beside. */
function CostTotal({ totals }: { readonly totals: RoadmapTotals }) {
  const text = useText();
  if (totals.cost !== null) return <Total label={text('totals.cost')} value={formatYen(totals.cost)} />;
  const known = totals.knownCost > 0 ? text('totals.costKnown', { cost: formatYen(totals.knownCost) }) : '';
  return <Total label={text('totals.cost')} value={text('totals.unknown')} unit={known} />;
}

function FinishTotal({ finish }: { readonly finish: string | null }) {
  const text = useText();
  const language = useLanguage();
  if (finish === null) return <Total label={text('totals.finish')} value="—" />;
  return (
    <Total
      label={text('totals.finish')}
      value={formatLongDate(finish, language)}
      unit={formatFiscalYear(finish, language)}
    />
  );
}

const statusLook = { optimal: 'accent', feasible: 'plain', infeasible: 'warn' } as const;

export function TotalsStrip({ roadmap }: { readonly roadmap: Roadmap }) {
  const text = useText();
  const { totals, status } = roadmap;
  return (
    <section className="totals" aria-label={text('totals.title')}>
      <dl>
        <Total label={text('totals.courses')} value={totals.courses} />
        <Total
          label={text('totals.eLearning')}
          value={formatNumber(totals.eLearningHours)}
          unit={text('unit.hours', { n: totals.eLearningHours })}
        />
        <Total
          label={text('totals.classDays')}
          value={formatNumber(totals.classDays)}
          unit={text('unit.days', { n: totals.classDays })}
        />
        <Total
          label={text('totals.studyHours')}
          value={formatNumber(totals.studyHours)}
          unit={text('unit.hours', { n: totals.studyHours })}
        />
        <CostTotal totals={totals} />
        <FinishTotal finish={totals.finish} />
      </dl>
      <span className="status">
        <Badge look={statusLook[status]} hint={text(`status.${status}.hint`)}>
          {text(`status.${status}`)}
        </Badge>
      </span>
    </section>
  );
}
