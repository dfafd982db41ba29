/** Study hours against cost: what more time saves, to pick from. */
import { useState } from 'react';
import type { Plan } from '../../../shared/contract/methods.ts';
import { formatNumber, formatYen } from '../../../shared/i18n/format.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import type { TradeOffPoint } from '../../../shared/planner/trade-off.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { useSize } from '../../ui/use-size.ts';
import { UsualPriceFields } from '../roadmap/usual-price-fields.tsx';
import { knowsCosts } from './columns.ts';
import { TradeOffChart } from './trade-off-chart.tsx';
import { type PointSums, useTradeOffWords } from './use-trade-off-words.ts';

interface SectionProps {
  readonly plan: Plan;
  readonly roadmap: Roadmap;
}

function sumsOf({ totals }: Roadmap): PointSums {
  const { studyHours, knownCost, unknownCosts, courses, finish } = totals;
  return { studyHours, cost: knownCost, unknownCosts, courses, finish };
}

/** 「＋12時間、－¥40,000」 beside the sums of the point looked at. */
function Looked({ point, current }: { readonly point: TradeOffPoint | null; readonly current: PointSums }) {
  const text = useText();
  const words = useTradeOffWords();
  if (!point) return <p className="trade-off-readout hint">{text('tradeOff.hint')}</p>;
  const hours = point.studyHours - current.studyHours;
  const cost = point.cost - current.cost;
  const sign = (value: number) => (value < 0 ? '－' : '＋');
  return (
    <p className="trade-off-readout">
      <strong>{words(point)}</strong>
      {hours === 0 && cost === 0 ? null : (
        <span className="difference">
          {text('tradeOff.against', {
            hours: `${sign(hours)}${formatNumber(Math.abs(hours))}`,
            cost: `${sign(cost)}${formatYen(Math.abs(cost))}`,
          })}
        </span>
      )}
    </p>
  );
}

function Curve({ points, roadmap }: { readonly points: readonly TradeOffPoint[]; readonly roadmap: Roadmap }) {
  const text = useText();
  const changeRequest = useApp((state) => state.changeRequest);
  const [ref, size] = useSize<HTMLDivElement>({ width: 560, height: 250 });
  const [looked, setLooked] = useState<TradeOffPoint | null>(null);
  const current = sumsOf(roadmap);
  const unknown = points[0]?.unknownCosts ?? 0;
  if (points.length === 0) return <p>{text('tradeOff.none')}</p>;
  return (
    <div ref={ref}>
      {unknown > 0 ? <p className="hint">{text('tradeOff.someUnknown', { n: unknown })}</p> : null}
      {points.length === 1 ? <p>{text('tradeOff.single')}</p> : null}
      <TradeOffChart
        points={points}
        current={current}
        width={Math.max(size.width, 320)}
        onPick={({ change }) => changeRequest(change)}
        onLook={setLooked}
      />
      <Looked point={looked} current={current} />
    </div>
  );
}

export function TradeOffSection({ plan, roadmap }: SectionProps) {
  const text = useText();
  const language = useLanguage();
  const changeRequest = useApp((state) => state.changeRequest);
  const asked = useApp((state) => state.tradeOff);
  const answer = asked?.request === plan.request ? asked : null;
  const points = answer?.value ?? null;
  const known = knowsCosts(roadmap);
  return (
    <section className="compare-section" aria-label={text('tradeOff.title')}>
      <h2>{text('tradeOff.title')}</h2>
      {known ? null : <p>{text('tradeOff.unknown')}</p>}
      {known && points ? <Curve points={points} roadmap={roadmap} /> : null}
      {known && !points && !answer?.refusal ? <p className="asking">{text('difference.asking')}</p> : null}
      {answer?.refusal ? <p className="field-error">{wordRefusal(answer.refusal, language)}</p> : null}
      <UsualPriceFields request={plan.request} change={changeRequest} />
    </section>
  );
}
