/** One team: name, code, the team that it belongs to, its curriculum; and where everybody goes when it is removed. */
import { useState } from 'react';
import type { Refusal } from '../../../shared/contract/error.ts';
import { type Team, type TeamContent, teamsWithin } from '../../../shared/curriculum/team.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../authoring/choice-box.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import { CurriculumField } from './profile-fields.tsx';
import { teamOptions } from './team-tree.ts';
import { useDepartment } from './use-found-people.ts';

/** Stands for the top among the options. */
const top = '-';

interface ParentFieldProps {
  readonly label: string;
  readonly value: string | null;
  /** A team that is not offered, and so are those below it. */
  readonly without: Team | null;
  readonly onChange: (id: string | null) => void;
}

function ParentField({ label, value, without, onChange }: ParentFieldProps) {
  const text = useText();
  const { teams } = useDepartment();
  const kept = without ? teamsWithin(teams, without.id) : new Set<string>();
  const options = teamOptions(teams).filter(({ id }) => !kept.has(id));
  return (
    <ChoiceBox
      label={label}
      value={value ?? top}
      options={[{ id: top, label: text('people.team.top') }, ...options]}
      onChange={(id) => onChange(id === top ? null : id)}
    />
  );
}

interface RemovalProps {
  readonly team: Team;
  readonly people: number;
  readonly onRefusal: (refusal: Refusal | null) => void;
  readonly onGone: () => void;
}

function Removal({ team, people, onRefusal, onGone }: RemovalProps) {
  const text = useText();
  const { teams } = useDepartment();
  const removeTeam = useApp((state) => state.removeTeam);
  const [moveTo, setMoveTo] = useState(team.parent);
  const below = teamsWithin(teams, team.id).size - 1;
  const remove = async () => {
    const refusal = await removeTeam({ id: team.id, moveTo });
    onRefusal(refusal);
    if (!refusal) onGone();
  };
  return (
    <details className="team-removal">
      <summary>{text('people.team.remove')}</summary>
      {people > 0 || below > 0 ? (
        <>
          <p className="hint">{text('people.team.moves', { n: formatNumber(people), teams: below })}</p>
          <ParentField label={text('people.team.moveTo')} value={moveTo} without={team} onChange={setMoveTo} />
        </>
      ) : (
        <p className="hint">{text('people.team.empty')}</p>
      )}
      <Button small onPress={() => void remove()}>
        {text('people.team.removeNow', { name: team.name })}
      </Button>
    </details>
  );
}

const fresh: TeamContent = { name: '', parent: null, code: '', curriculum: null };

export interface TeamFormProps {
  /** Null for a new one. */
  readonly team: Team | null;
  readonly people: number;
  readonly onRefusal: (refusal: Refusal | null) => void;
  readonly onGone: () => void;
}

export function TeamForm({ team, people, onRefusal, onGone }: TeamFormProps) {
  const text = useText();
  const { curricula } = useDepartment();
  const saveTeam = useApp((state) => state.saveTeam);
  const [draft, setDraft] = useState<TeamContent>(() => {
    if (!team) return fresh;
    const { id: _, ...content } = team;
    return content;
  });
  const change = (part: Partial<TeamContent>) => setDraft({ ...draft, ...part });
  const save = async () => {
    const refusal = await saveTeam(team?.id ?? null, { ...draft, name: draft.name.trim() });
    onRefusal(refusal);
    if (!refusal && !team) setDraft({ ...fresh, parent: draft.parent });
  };
  const isSame = team !== null && Object.entries(draft).every(([key, value]) => team[key as keyof Team] === value);
  return (
    <>
      <h3>{team ? text('people.team.edit') : text('people.team.add')}</h3>
      <TextBox
        label={text('people.team.name')}
        value={draft.name}
        maxLength={200}
        onChange={(name) => change({ name })}
      />
      <TextBox
        label={text('people.team.code')}
        value={draft.code}
        maxLength={50}
        onChange={(code) => change({ code })}
      />
      <ParentField
        label={text('people.team.parent')}
        value={draft.parent}
        without={team}
        onChange={(parent) => change({ parent })}
      />
      {curricula.some(({ versions }) => versions.length > 0) ? (
        <CurriculumField
          value={draft.curriculum}
          without={text('people.team.curriculumAbove')}
          onChange={(curriculum) => change({ curriculum })}
        />
      ) : null}
      <Button look="primary" disabled={draft.name.trim() === '' || isSame} onPress={() => void save()}>
        {text(team ? 'people.save' : 'people.team.addNow')}
      </Button>
      {team ? (
        <Removal key={team.parent ?? ''} team={team} people={people} onRefusal={onRefusal} onGone={onGone} />
      ) : null}
    </>
  );
}
