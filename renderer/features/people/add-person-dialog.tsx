/** 受講者の追加: the name and what is known beside it. */
import { useState } from 'react';
import type { Refusal } from '../../../shared/contract/error.ts';
import { emptyProfile, type Profile } from '../../../shared/curriculum/person.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SmallDialog } from '../authoring/small-dialog.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import { usePeopleRoute } from './people-routes.ts';
import { DueField, LevelField, SpecialtyField, TeamField } from './profile-fields.tsx';

export function AddPersonDialog() {
  const text = useText();
  const language = useLanguage();
  const close = useApp((state) => state.closePeopleDialog);
  const addPerson = useApp((state) => state.addPerson);
  const { openPerson, filter } = usePeopleRoute();
  const [name, setName] = useState('');
  // Somebody added to a list of one team is meant for that team.
  const department = useApp((state) => state.department);
  const team = department?.teams.find(({ id }) => id === filter.team)?.id ?? null;
  const [profile, setProfile] = useState<Profile>({ ...emptyProfile, team });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const change = (part: Partial<Profile>) => setProfile({ ...profile, ...part });
  const add = async () => {
    setBusy(true);
    const result = await addPerson(name.trim(), profile);
    setBusy(false);
    if ('code' in result) return setRefusal(result);
    close();
    openPerson(result.id);
  };
  return (
    <SmallDialog title={text('people.addTitle')} open wide sticky onClose={close}>
      <div className="field-pair">
        <TextBox
          label={text('people.name')}
          required={text('people.required')}
          value={name}
          maxLength={200}
          onChange={setName}
        />
        <TextBox
          label={text('people.kana')}
          value={profile.kana}
          maxLength={200}
          onChange={(kana) => change({ kana })}
        />
        <TextBox
          label={text('people.number')}
          value={profile.number}
          maxLength={50}
          onChange={(number) => change({ number })}
        />
        <TeamField value={profile.team} onChange={(next) => change({ team: next })} />
        <SpecialtyField value={profile.specialty} onChange={(specialty) => change({ specialty })} />
        <DueField value={profile.due} onChange={(due) => change({ due })} />
        <LevelField
          field="current"
          specialty={profile.specialty}
          value={profile.current}
          onChange={(current) => change({ current })}
        />
        <LevelField
          field="target"
          specialty={profile.specialty}
          value={profile.target}
          onChange={(target) => change({ target })}
        />
      </div>
      {refusal ? (
        <p className="banner refusal" role="alert">
          {wordRefusal(refusal, language)}
        </p>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={close}>{text('people.cancel')}</Button>
        <Button look="primary" pending={busy} disabled={name.trim() === ''} onPress={() => void add()}>
          {text('people.addNow')}
        </Button>
      </div>
    </SmallDialog>
  );
}
