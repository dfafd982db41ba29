/** The form of an examination passed: one of the standard's list, or another by name. */
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { OptionalDateField } from '../../ui/optional-date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import { levelName } from '../roadmap/level-words.ts';
import { CertificateFields } from './certificate-fields.tsx';
import type { FieldsProps } from './use-draft.ts';

const other = 'other';

/** The examination of the list whose name and level the form bears. */
function useListed({ draft }: FieldsProps) {
  const { standard } = useReference();
  const listed = standard.levelsOneTwo?.examinations ?? [];
  const found = listed.find(
    ({ ja, en, level }) => String(level) === draft.level && (draft.name === ja || draft.name === en),
  );
  return { listed, found };
}

function OtherExamination({ draft, change, errorOf }: FieldsProps) {
  const text = useText();
  const { standard } = useReference();
  return (
    <div className="entry-row">
      <TextBox
        label={text('entry.field.examinationName')}
        value={draft.name}
        maxLength={200}
        onChange={(name) => change({ name })}
      />
      <div>
        <SelectField
          label={text('entry.field.standsFor')}
          value={draft.level}
          options={standard.levels.map(({ level }) => ({ id: String(level), label: levelName(level, text) }))}
          onChange={(level) => change({ level })}
        />
        {errorOf('level') ? <span className="field-error">{errorOf('level')}</span> : null}
      </div>
    </div>
  );
}

export function ExaminationFields(props: FieldsProps) {
  const { draft, change, errorOf } = props;
  const text = useText();
  const language = useLanguage();
  const { listed, found } = useListed(props);
  const options = [
    ...listed.map((each) => ({ id: each.ja, label: each[language], detail: levelName(each.level, text) })),
    { id: other, label: text('entry.field.otherExamination') },
  ];
  const choose = (id: string) => {
    const chosen = listed.find(({ ja }) => ja === id);
    change(chosen ? { name: chosen[language], level: String(chosen.level) } : { name: '' });
  };
  return (
    <>
      <SelectField
        label={text('entry.field.examination')}
        value={found?.ja ?? other}
        options={options}
        onChange={choose}
      />
      {found ? null : <OtherExamination {...props} />}
      <div className="entry-row">
        <OptionalDateField
          label={text('entry.field.passedOn')}
          required={text('entry.required')}
          value={draft.date}
          error={errorOf('date')}
          onChange={(date) => change({ date })}
        />
      </div>
      <CertificateFields {...props} />
    </>
  );
}
