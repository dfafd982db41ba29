/** What a study hour, 1,000 yen and a course count where the objective is weighted; the plan follows the sliders. */
import type { Weights } from '../../../shared/model/plan-request.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SliderField } from '../../ui/slider-field.tsx';
import type { QuestionPart } from './question-part.ts';
import './weights-panel.css';

const parts = ['hours', 'cost', 'courses'] as const satisfies readonly (keyof Weights)[];

/** Sliders end here; a larger weight, from a file, widens them. */
const usualMost = 20;

const presets = {
  balanced: { hours: 1, cost: 1, courses: 0 },
  time: { hours: 3, cost: 1, courses: 0 },
  money: { hours: 1, cost: 3, courses: 0 },
  few: { hours: 1, cost: 1, courses: 12 },
} as const satisfies Readonly<Record<string, Weights>>;

const presetNames = ['balanced', 'time', 'money', 'few'] as const satisfies readonly (keyof typeof presets)[];

const isSame = (a: Weights, b: Weights) => parts.every((part) => a[part] === b[part]);

function Presets({ request, change }: QuestionPart) {
  const text = useText();
  return (
    <fieldset className="weight-presets" aria-label={text('weights.presets')}>
      {presetNames.map((name) => {
        const isOn = isSame(presets[name], request.weights);
        return (
          <Button key={name} small on={isOn} pressed={isOn} onPress={() => change({ weights: presets[name] })}>
            {text(`weights.preset.${name}`)}
          </Button>
        );
      })}
    </fieldset>
  );
}

export function WeightsPanel({ request, change }: QuestionPart) {
  const text = useText();
  const unknownCosts = useApp((state) => state.roadmap?.totals.unknownCosts ?? 0);
  const { weights } = request;
  return (
    <div className="weights-panel">
      <p className="hint">{text('weights.lead')}</p>
      <Presets request={request} change={change} />
      {parts.map((part) => (
        <SliderField
          key={part}
          label={text(`weights.${part}`)}
          value={weights[part]}
          max={Math.max(usualMost, weights[part])}
          words={text('weights.points', { n: weights[part] })}
          onChange={(value) => change({ weights: { ...weights, [part]: value } })}
        />
      ))}
      {parts.every((part) => weights[part] === 0) ? (
        <p className="field-error" role="alert">
          {text('weights.allZero')}
        </p>
      ) : null}
      {unknownCosts > 0 && weights.cost > 0 ? <p className="hint">{text('weights.unknownCosts')}</p> : null}
    </div>
  );
}
