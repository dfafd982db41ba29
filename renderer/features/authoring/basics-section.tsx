/** What the course is: its id, names, group, kind, specialties and levels. */
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { areaName } from '../roadmap/level-words.ts';
import { CheckSet } from './check-set.tsx';
import { ChoiceBox } from './choice-box.tsx';
import { FormPart, memoSection, type SectionProps } from './form-parts.tsx';
import { LevelSpanField } from './level-span-field.tsx';
import { TextBox } from './text-box.tsx';

const fields = ['id', 'titleJa', 'titleEn', 'group', 'kind', 'specialties', 'from', 'to'] as const;
type Props = SectionProps<(typeof fields)[number]>;

function GroupChoice({ draft, change, errorOf }: Props) {
  const text = useText();
  const language = useLanguage();
  const { catalogue, standard } = useReference();
  const openGroupForm = useApp((state) => state.openGroupForm);
  const options = useMemo(
    () =>
      catalogue.groups.map((group) => ({
        id: group.id,
        label: group.title[language],
        detail: areaName(standard, group.area, language),
      })),
    [catalogue, standard, language],
  );
  return (
    <div className="field-with-action">
      <ChoiceBox
        label={text('authoring.group')}
        value={draft.group}
        options={options}
        placeholder={text('authoring.groupPlaceholder')}
        required={text('authoring.required')}
        error={errorOf('group')}
        onChange={(group) => change({ group })}
      />
      <Button onPress={() => openGroupForm(null, (group) => change({ group }))}>
        <Plus aria-hidden />
        {text('authoring.newGroup')}
      </Button>
    </div>
  );
}

export const BasicsSection = memoSection(fields, function BasicsSection(props: Props & { readonly idFixed: boolean }) {
  const { draft, change, errorOf, idFixed } = props;
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const kinds = (standard.courseSheet?.kinds ?? []).map((kind) => ({ id: kind.id, label: kind[language] }));
  const specialties = standard.specialties.map((specialty) => ({ id: specialty.id, label: specialty[language] }));
  return (
    <FormPart section="basics">
      <div className="form-grid">
        <TextBox
          className="short"
          label={text('authoring.id')}
          value={draft.id}
          maxLength={100}
          disabled={idFixed}
          required={text('authoring.required')}
          hint={text(idFixed ? 'authoring.idFixed' : 'authoring.idHint')}
          error={errorOf('id')}
          onChange={(id) => change({ id })}
        />
        {kinds.length > 0 ? (
          <SelectField
            label={text('authoring.kind')}
            value={draft.kind}
            options={kinds}
            onChange={(kind) => change({ kind })}
          />
        ) : (
          <TextBox label={text('authoring.kind')} value={draft.kind} onChange={(kind) => change({ kind })} />
        )}
        <TextBox
          label={text('authoring.titleJa')}
          value={draft.titleJa}
          maxLength={300}
          required={text('authoring.required')}
          error={errorOf('titleJa')}
          onChange={(titleJa) => change({ titleJa })}
        />
        <TextBox
          label={text('authoring.titleEn')}
          value={draft.titleEn}
          maxLength={300}
          hint={text('authoring.titleEnHint')}
          onChange={(titleEn) => change({ titleEn })}
        />
        <GroupChoice {...props} />
        <LevelSpanField from={draft.from} to={draft.to} onChange={change} errors={[errorOf('to'), errorOf('from')]} />
        <div className="whole-row">
          <CheckSet
            label={text('authoring.specialties')}
            value={draft.specialties}
            options={specialties}
            required={text('authoring.required')}
            error={errorOf('specialties')}
            onChange={(chosen) => change({ specialties: chosen })}
          />
        </div>
      </div>
    </FormPart>
  );
});
