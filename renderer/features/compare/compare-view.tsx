/** 比較: up to four plans side by side, the next best selections, and study hours against cost. */
import { memo, useEffect } from 'react';
import type { Plan } from '../../../shared/contract/methods.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { useApp } from '../../store/use-app.ts';
import { AlternativesSection } from './alternatives-section.tsx';
import { CompareBar } from './compare-bar.tsx';
import { CompareTable } from './compare-table.tsx';
import { TradeOffSection } from './trade-off-section.tsx';
import { useColumns, usePlanColumns } from './use-columns.ts';
import './compare-view.css';

interface CompareProps {
  readonly plan: Plan;
  readonly roadmap: Roadmap;
}

function Compare({ plan, roadmap }: CompareProps) {
  const askAlternatives = useApp((state) => state.askAlternatives);
  const askTradeOff = useApp((state) => state.askTradeOff);
  const columns = useColumns(plan, roadmap);
  usePlanColumns(columns);
  // biome-ignore lint/correctness/useExhaustiveDependencies: both are asked again for every new roadmap
  useEffect(() => {
    void askAlternatives();
    void askTradeOff();
  }, [askAlternatives, askTradeOff, roadmap]);
  return (
    <div className="compare-view">
      <CompareBar plan={plan} roadmap={roadmap} />
      <CompareTable columns={columns} />
      <div className="compare-more">
        <AlternativesSection plan={plan} roadmap={roadmap} />
        <TradeOffSection plan={plan} roadmap={roadmap} />
      </div>
    </div>
  );
}

export const CompareView = memo(Compare);
