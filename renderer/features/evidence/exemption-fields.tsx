/** The form of an exemption: which item, up to which level, why, who approved it and when. */
import { useMemo } from 'react';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { OptionalDateField } from '../../ui/optional-date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ChoiceBox } from '../authoring/choice-box.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import { levelName } from '../roadmap/level-words.ts';
import type { FieldsProps } from './use-draft.ts';

/** Skill items, each with its knowledge items below it. */
function useItemOptions() {
  const language = useLanguage();
  const { index } = useReference();
  return useMemo(
    () =>
      [...index.skillItems.values()].flatMap((skill) => [
        { id: skill.id, label: skill[language] },
        ...skill.knowledge.map((item) => ({ id: item.id, label: item[language], detail: skill[language] })),
      ]),
    [index, language],
  );
}

/** Up to which level, where it says anything of the item. */
function useItemLevels(item: string): readonly number[] {
  const { index, standard } = useReference();
  const skill = index.skillItems.get(item) ?? index.knowledgeItems.get(item)?.skill;
  const all = standard.levels.map(({ level }) => level);
  return skill ? all.filter((level) => skill.levels[0] <= level && level <= skill.levels[1]) : all;
}

export function ExemptionFields({ draft, change, errorOf }: FieldsProps) {
  const text = useText();
  const options = useItemOptions();
  const levels = useItemLevels(draft.item);
  return (
    <>
      <ChoiceBox
        label={text('entry.field.item')}
        required={text('entry.required')}
        value={draft.item}
        options={options}
        placeholder={text('entry.field.itemHint')}
        error={errorOf('item')}
        onChange={(item) => change({ item })}
      />
      <div className="entry-row">
        <div>
          <SelectField
            label={text('entry.field.upTo')}
            value={draft.level}
            options={levels.map((level) => ({ id: String(level), label: levelName(level, text) }))}
            onChange={(level) => change({ level })}
          />
          {errorOf('level') ? <span className="field-error">{errorOf('level')}</span> : null}
        </div>
        <OptionalDateField
          label={text('entry.field.approvedOn')}
          required={text('entry.required')}
          value={draft.date}
          error={errorOf('date')}
          onChange={(date) => change({ date })}
        />
      </div>
      <TextBox
        label={text('entry.field.reason')}
        required={text('entry.required')}
        value={draft.reason}
        maxLength={200}
        error={errorOf('reason')}
        onChange={(reason) => change({ reason })}
      />
      <TextBox
        label={text('entry.field.approver')}
        required={text('entry.required')}
        value={draft.approver}
        maxLength={200}
        error={errorOf('approver')}
        onChange={(approver) => change({ approver })}
      />
    </>
  );
}
