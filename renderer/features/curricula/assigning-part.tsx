/** Gives a version to teams and people, or takes away what they have, with a preview of for whom. */
import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { foldText } from '../../../shared/catalogue/fold-text.ts';
import type { Person } from '../../../shared/curriculum/person.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { NamePicker, type PickerItem } from '../authoring/name-picker.tsx';
import { PeopleNumber } from '../department/people-number.tsx';
import { shownContent } from './curricula-selectors.ts';
import type { Giving } from './curricula-state.ts';
import type { CurriculumProps } from './curriculum-props.ts';
import { GivingDialog } from './giving-dialog.tsx';
import { TeamTable } from './team-table.tsx';
import './assigning-part.css';

const shownAtOnce = 40;

type Chosen = ReadonlySet<string>;

const withChosen = (set: Chosen, id: string, on: boolean): Chosen => {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
};

function usePersonSearch(people: readonly Person[], chosen: Chosen): (query: string) => readonly PickerItem[] {
  return useMemo(() => {
    const texts = people.map(({ name, kana, number }) => foldText(`${number} ${name} ${kana}`));
    return (query: string) => {
      const wanted = foldText(query);
      return people
        .filter(({ id }, at) => !chosen.has(id) && (texts[at] ?? '').includes(wanted))
        .slice(0, shownAtOnce)
        .map(({ id, name, number }) => ({ id, label: name, detail: number }));
    };
  }, [people, chosen]);
}

interface PeopleChoiceProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

function PeopleChoice({ chosen, onChange }: PeopleChoiceProps) {
  const text = useText();
  const people = useApp((state) => state.department?.people) ?? noPeople;
  const behind = useApp((state) => state.peopleBehind);
  const search = usePersonSearch(people, chosen);
  return (
    <section className="people-choice">
      <h3>{text('curricula.pickPeople')}</h3>
      <NamePicker
        label={text('curricula.pickPeople')}
        placeholder={text('curricula.pickPerson')}
        nothingFound={text('curricula.nothingFound')}
        search={search}
        onPick={(id) => onChange(withChosen(chosen, id, true))}
      />
      {behind && behind.people.length > 0 ? (
        <Button small onPress={() => onChange(new Set([...chosen, ...behind.people]))}>
          {text('curricula.pickFound', { n: behind.people.length })}
        </Button>
      ) : null}
      <ul className="chosen-people">
        {people
          .filter(({ id }) => chosen.has(id))
          .map(({ id, name, number }) => (
            <li key={id} className="course-chip">
              <span className="id">{number}</span> <span className="ellipsis">{name}</span>
              <Button
                look="quiet"
                small
                label={text('curricula.takeOut', { name })}
                onPress={() => onChange(withChosen(chosen, id, false))}
              >
                <X aria-hidden />
              </Button>
            </li>
          ))}
      </ul>
    </section>
  );
}

const noPeople: readonly Person[] = [];
const nobody: Chosen = new Set();

export function AssigningPart({ curriculum }: CurriculumProps) {
  const text = useText();
  const people = useApp((state) => state.department?.people) ?? noPeople;
  const [teams, setTeams] = useState(nobody);
  const [chosen, setChosen] = useState(nobody);
  const [asking, setAsking] = useState<'give' | 'take' | null>(null);
  const { versions } = curriculum;
  const newest = versions.at(-1)?.version ?? 0;
  const [picked, setVersion] = useState<number | null>(null);
  const version = picked ?? newest;
  if (newest === 0) return <p className="nothing">{text('curricula.noVersions')}</p>;
  const { name } = shownContent(curriculum);
  const direct = people.filter((person) => person.curriculum?.curriculum === curriculum.id).map(({ id }) => id);
  const given = (kind: 'give' | 'take'): Giving => ({
    kind: 'assign',
    input: {
      people: [...chosen],
      teams: [...teams],
      assignment: kind === 'give' ? { curriculum: curriculum.id, version } : null,
    },
  });
  const none = teams.size + chosen.size === 0;
  return (
    <div className="assigning-part">
      <TeamTable chosen={teams} onChoose={(id, on) => setTeams(withChosen(teams, id, on))} />
      <div className="assigning-side">
        <p>
          {text('curricula.directly')} <PeopleNumber title={text('curricula.directly')} people={direct} />
        </p>
        <PeopleChoice chosen={chosen} onChange={setChosen} />
        <p className="hint" role="status">
          {none ? text('curricula.chosenNone') : text('curricula.chosen', { teams: teams.size, people: chosen.size })}
        </p>
        <SelectField
          label={text('curricula.giveVersion')}
          value={String(version)}
          options={[...versions].reverse().map((each) => ({
            id: String(each.version),
            label: text('curricula.versionOf', { n: each.version }),
          }))}
          onChange={(id) => setVersion(Number(id))}
        />
        <div className="assigning-actions">
          <Button look="primary" disabled={none} onPress={() => setAsking('give')}>
            {text('curricula.give')}
          </Button>
          <Button disabled={none} onPress={() => setAsking('take')}>
            {text('curricula.takeAway')}
          </Button>
        </div>
      </div>
      {asking === null ? null : (
        <GivingDialog
          title={asking === 'give' ? text('curricula.giveTitle', { name, n: version }) : text('curricula.takeTitle')}
          giving={given(asking)}
          done={asking === 'give' ? 'curricula.given' : 'curricula.taken'}
          onClose={(done) => {
            setAsking(null);
            if (!done) return;
            setTeams(nobody);
            setChosen(nobody);
          }}
        />
      )}
    </div>
  );
}
