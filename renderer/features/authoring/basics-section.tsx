/** What the course is: its id, names, group, kind, specialties and levels. */
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { areaName } from '../roadmap/level-words.ts';
import { CheckSet } from './check-set.tsx';
import { ChoiceBox } from './choice-box.tsx';
import { FormPart, type SectionProps } from './form-parts.tsx';
import { TextBox } from './text-box.tsx';

function GroupChoice({ draft, change, errorOf }: SectionProps) {
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

function Levels({ draft, change, errorOf }: SectionProps) {
  const text = useText();
  const { standard } = useReference();
  const options = standard.levels.map(({ level }) => ({ id: String(level), label: text('level.name', { level }) }));
  const error = errorOf('to');
  return (
    <div>
      <div className="level-span">
        <SelectField
          label={text('authoring.levelFrom')}
          value={String(draft.from)}
          options={options}
          onChange={(id) => change(Number(id) > draft.to ? { from: Number(id), to: Number(id) } : { from: Number(id) })}
        />
        <span aria-hidden>–</span>
        <SelectField
          label={text('authoring.levelTo')}
          value={String(draft.to)}
          options={options}
          onChange={(id) => change({ to: Number(id) })}
        />
      </div>
      {error ? <span className="field-error">{error}</span> : null}
      {errorOf('from') ? <span className="field-error">{errorOf('from')}</span> : null}
    </div>
  );
}

export function BasicsSection(props: SectionProps & { readonly idFixed: boolean }) {
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
        <Levels {...props} />
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
}
