/** The profile of one person, each field saved as it is changed. */
import { useState } from 'react';
import type { Refusal } from '../../../shared/contract/error.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { usePlanName } from '../plans/use-plan-name.ts';
import { DraftText } from './draft-text.tsx';
import type { PersonRow } from './people-rows.ts';
import type { ProfileChange } from './people-state.ts';
import { CurriculumField, DueField, LevelField, PaceFields, SpecialtyField, TeamField } from './profile-fields.tsx';
import { curriculumName } from './profile-words.ts';
import { useProfileWords } from './use-profile-words.ts';

const goal = '-';

type Save = (change: ProfileChange, name?: string) => void;

interface PartProps {
  readonly row: PersonRow;
  readonly save: Save;
}

/** A saved plan of the person's own that takes the place of the goal. */
function PlanField({ row: { person }, save }: PartProps) {
  const text = useText();
  const nameOf = usePlanName();
  const plans = useApp((state) => state.plans);
  const own = plans.filter(({ learner }) => learner === person.id);
  const gone = person.plan !== null && !own.some(({ id }) => id === person.plan);
  if (own.length === 0 && person.plan === null) return null;
  const options = own.map((plan) => ({ id: plan.id, label: nameOf(plan) }));
  return (
    <SelectField
      className="wide"
      label={text('people.plan')}
      value={person.plan ?? goal}
      options={[
        { id: goal, label: text('people.planOfGoal') },
        ...options,
        ...(gone ? [{ id: person.plan, label: text('people.gonePlan') }] : []),
      ]}
      onChange={(id) => save({ plan: id === goal ? null : id })}
    />
  );
}

function CurriculumPart({ row: { person, assignment }, save }: PartProps) {
  const text = useText();
  const words = useProfileWords();
  if (words.department.curricula.length === 0) return null;
  const ofTeam = person.curriculum === null && assignment !== null;
  const without = ofTeam
    ? text('people.curriculumFromTeam', { name: curriculumName(assignment, words) })
    : text('people.curriculumOfTeam');
  return (
    <div className="wide">
      <CurriculumField value={person.curriculum} without={without} onChange={(curriculum) => save({ curriculum })} />
    </div>
  );
}

export function PersonFields({ row }: { readonly row: PersonRow }) {
  const text = useText();
  const language = useLanguage();
  const editPeople = useApp((state) => state.editPeople);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { person } = row;
  const save: Save = (change, name) => {
    const named = name === undefined ? {} : { name };
    void editPeople([person.id], { kind: 'change', change, ...named }).then(setRefusal);
  };
  return (
    <section className="detail-section person-fields">
      {refusal ? (
        <p className="banner refusal wide" role="alert">
          {wordRefusal(refusal, language)}
        </p>
      ) : null}
      <DraftText label={text('people.name')} value={person.name} needed onSave={(name) => save({}, name)} />
      <DraftText label={text('people.kana')} value={person.kana} onSave={(kana) => save({ kana })} />
      <DraftText
        label={text('people.number')}
        value={person.number}
        maxLength={50}
        onSave={(number) => save({ number })}
      />
      <TeamField value={person.team} onChange={(team) => save({ team })} />
      <SpecialtyField value={person.specialty} onChange={(specialty) => save({ specialty })} />
      <DueField value={person.due} onChange={(due) => save({ due })} />
      <LevelField
        field="current"
        specialty={person.specialty}
        value={person.current}
        onChange={(current) => save({ current })}
      />
      <LevelField
        field="target"
        specialty={person.specialty}
        value={person.target}
        onChange={(target) => save({ target })}
      />
      <CurriculumPart row={row} save={save} />
      <PlanField row={row} save={save} />
      <PaceFields value={person.pace} onChange={(pace) => save({ pace })} />
      <div className="wide">
        <DraftText
          label={text('people.note')}
          value={person.note}
          rows={2}
          maxLength={2_000}
          onSave={(note) => save({ note })}
        />
      </div>
    </section>
  );
}
