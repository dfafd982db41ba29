/** Sums over the roadmap, its finish, and whether it is proven to be the best. */
import { formatNumber } from '../../../shared/i18n/format.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { CarriedOver } from './carried-over.tsx';
import { CostTotal } from './cost-total.tsx';
import { FinishTotal } from './finish-total.tsx';
import { Total } from './total.tsx';
import './totals-strip.css';

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
        <CostTotal roadmap={roadmap} />
        <FinishTotal roadmap={roadmap} />
        <CarriedOver roadmap={roadmap} />
      </dl>
      <span className="status">
        <Badge look={statusLook[status]} hint={text(`status.${status}.hint`)}>
          {text(`status.${status}`)}
        </Badge>
      </span>
    </section>
  );
}
