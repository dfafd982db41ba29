/** Moving sideways: the specialty in which the level is held, and the specialties planned for at the same time. */
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { termName } from './level-words.ts';
import type { QuestionPart } from './question-part.ts';
import './weights-panel.css';

function OriginField({ request, change }: QuestionPart) {
  const { standard } = useReference();
  const language = useLanguage();
  const text = useText();
  const option = ({ id, [language]: label }: { readonly id: string; readonly ja: string; readonly en: string }) =>
    id === request.specialty ? { id, label: text('sideways.same', { specialty: label }) } : { id, label };
  return (
    <div>
      <SelectField
        label={text('sideways.origin')}
        value={request.origin ?? request.specialty}
        options={standard.specialties.map(option)}
        onChange={(id) => change({ origin: id === request.specialty ? null : id })}
      />
      <p className="hint">{text('sideways.originHint')}</p>
    </div>
  );
}

function AlsoChecks({ request, change }: QuestionPart) {
  const { standard } = useReference();
  const language = useLanguage();
  const text = useText();
  const { also, specialty } = request;
  const others = standard.specialties.filter(({ id }) => id !== specialty).map(({ id }) => id);
  const toggle = (id: string, on: boolean) =>
    change({ also: others.filter((each) => (each === id ? on : also.includes(each))) });
  return (
    <fieldset className="check-set">
      <legend className="field-label">{text('sideways.also')}</legend>
      <div className="checks">
        {others.map((id) => (
          <CheckField key={id} checked={also.includes(id)} onChange={(on) => toggle(id, on)}>
            {termName(standard.specialties, id, language)}
          </CheckField>
        ))}
      </div>
      <p className="hint">{text('sideways.alsoHint')}</p>
    </fieldset>
  );
}

export function SidewaysPanel(props: QuestionPart) {
  return (
    <div className="sideways-panel">
      <OriginField {...props} />
      <AlsoChecks {...props} />
    </div>
  );
}
