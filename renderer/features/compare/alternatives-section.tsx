/** The next best selections, each with what it would change. */
import type { Plan } from '../../../shared/contract/methods.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import type { Alternative } from '../../../shared/planner/alternatives.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { DifferenceWords } from '../what-if/difference-words.tsx';
import { isSameColumn } from './columns.ts';
import { type ColumnSource, mostColumns } from './compare-state.ts';
import { useAlternatives, useColumnSources } from './use-columns.ts';

interface AlternativesProps {
  readonly plan: Plan;
  readonly roadmap: Roadmap;
}

interface RowProps extends AlternativesProps {
  readonly alternative: Alternative;
  readonly at: number;
}

function AlternativeRow({ alternative, at, plan, roadmap }: RowProps) {
  const text = useText();
  const changeRequest = useApp((state) => state.changeRequest);
  const chooseColumns = useApp((state) => state.chooseColumns);
  const sources = useColumnSources(plan, roadmap);
  const source: ColumnSource = { kind: 'alternative', at };
  const shown = sources.some((each) => isSameColumn(each, source));
  const title = text('compare.alternative', { n: at + 1 });
  const take = () => {
    chooseColumns(null);
    changeRequest(alternative.change);
  };
  return (
    <li>
      <strong>{title}</strong>
      <DifferenceWords difference={alternative.difference} courses />
      <span className="buttons">
        <Button
          small
          label={`${text('compare.add')}: ${title}`}
          disabled={shown || sources.length >= mostColumns}
          onPress={() => chooseColumns([...sources, source])}
        >
          {text('compare.add')}
        </Button>
        <Button small label={`${text('compare.take')}: ${title}`} onPress={take}>
          {text('compare.take')}
        </Button>
      </span>
    </li>
  );
}

export function AlternativesSection({ plan, roadmap }: AlternativesProps) {
  const text = useText();
  const language = useLanguage();
  const alternatives = useAlternatives(plan);
  const asked = useApp((state) => state.alternatives);
  const ready = asked?.request === plan.request && (asked.value !== null || asked.refusal !== null);
  return (
    <section className="compare-section" aria-label={text('compare.alternatives')}>
      <h2>{text('compare.alternatives')}</h2>
      <p className="hint">{text('compare.alternativesHint')}</p>
      {ready ? null : <p className="asking">{text('difference.asking')}</p>}
      {ready && asked.refusal ? <p className="field-error">{wordRefusal(asked.refusal, language)}</p> : null}
      {ready && asked.value?.length === 0 ? <p>{text('compare.noAlternatives')}</p> : null}
      <ol className="alternatives">
        {alternatives.map((alternative, at) => (
          <AlternativeRow
            // biome-ignore lint/suspicious/noArrayIndexKey: an alternative is its place in the list
            key={at}
            alternative={alternative}
            at={at}
            plan={plan}
            roadmap={roadmap}
          />
        ))}
      </ol>
    </section>
  );
}
