/** Chooses what stands side by side. */
import { Columns3, Printer } from 'lucide-react';
import type { Plan } from '../../../shared/contract/methods.ts';
import { objectives } from '../../../shared/model/plan-request.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { usePersonName } from '../plans/person-section.tsx';
import { peopleWithPlans } from '../plans/plans-selectors.ts';
import { columnId, isSameColumn } from './columns.ts';
import { type ColumnSource, mostColumns } from './compare-state.ts';
import { useColumnTitle } from './use-column-title.ts';
import { useAlternatives, useColumnSources } from './use-columns.ts';

interface BarProps {
  readonly plan: Plan;
  readonly roadmap: Roadmap;
}

interface ChecksProps {
  readonly title: string;
  readonly sources: readonly ColumnSource[];
  readonly chosen: readonly ColumnSource[];
}

function SourceChecks({ title, sources, chosen }: ChecksProps) {
  const chooseColumns = useApp((state) => state.chooseColumns);
  const titleOf = useColumnTitle();
  if (sources.length === 0) return null;
  const isChosen = (source: ColumnSource) => chosen.some((each) => isSameColumn(each, source));
  const toggle = (source: ColumnSource, on: boolean) =>
    chooseColumns(on ? [...chosen, source] : chosen.filter((each) => !isSameColumn(each, source)));
  return (
    <section>
      <h3>{title}</h3>
      <div className="checks">
        {sources.map((source) => (
          <CheckField
            key={columnId(source)}
            checked={isChosen(source)}
            disabled={isChosen(source) ? chosen.length === 1 : chosen.length >= mostColumns}
            onChange={(on) => toggle(source, on)}
          >
            {titleOf(source)}
          </CheckField>
        ))}
      </div>
    </section>
  );
}

function ColumnChoice({ plan, roadmap }: BarProps) {
  const text = useText();
  const chosen = useColumnSources(plan, roadmap);
  const alternatives = useAlternatives(plan);
  const learners = useApp((state) => state.learners);
  const plans = useApp((state) => state.plans);
  const nameOf = usePersonName();
  return (
    <div className="more-panel compare-choice">
      <p className="hint">{text('compare.most', { n: mostColumns })}</p>
      <SourceChecks
        title={text('question.objective')}
        chosen={chosen}
        sources={objectives.map((objective) => ({ kind: 'objective', objective }))}
      />
      <SourceChecks
        title={text('compare.alternatives')}
        chosen={chosen}
        sources={alternatives.map((_, at) => ({ kind: 'alternative', at }))}
      />
      {peopleWithPlans(learners, plans)
        .filter(({ plans: own }) => own.length > 0)
        .map(({ learner, plans: own }) => (
          <SourceChecks
            key={learner.id}
            title={text('compare.plansOf', { name: nameOf(learner) })}
            chosen={chosen}
            sources={own.map(({ id }) => ({ kind: 'plan', plan: id }))}
          />
        ))}
    </div>
  );
}

export function CompareBar({ plan, roadmap }: BarProps) {
  const text = useText();
  const choice = useApp((state) => state.columnChoice);
  const chooseColumns = useApp((state) => state.chooseColumns);
  const sources = useColumnSources(plan, roadmap);
  return (
    <div className="compare-bar">
      <h2>{text('compare.title')}</h2>
      <PopoverButton
        label={text('compare.choose')}
        button={
          <>
            <Columns3 aria-hidden />
            {text('compare.chooseCount', { n: sources.length, most: mostColumns })}
          </>
        }
      >
        <ColumnChoice plan={plan} roadmap={roadmap} />
      </PopoverButton>
      {choice === null ? null : (
        <Button look="quiet" onPress={() => chooseColumns(null)}>
          {text('compare.objectives')}
        </Button>
      )}
      <Button look="quiet" onPress={() => window.print()}>
        <Printer aria-hidden />
        {text('compare.print')}
      </Button>
    </div>
  );
}
