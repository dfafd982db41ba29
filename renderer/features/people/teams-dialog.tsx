/** 所属の編集: the tree of teams, and the one chosen in it to be changed, moved or removed. */
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { Refusal } from '../../../shared/contract/error.ts';
import { type Team, teamLine } from '../../../shared/curriculum/team.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SmallDialog } from '../authoring/small-dialog.tsx';
import { useShowPeople } from '../department/department-routes.ts';
import { TeamForm } from './team-form.tsx';
import { type TreeTeam, teamTree } from './team-tree.ts';
import { useDepartment } from './use-found-people.ts';
import './teams-dialog.css';

interface TeamLineProps {
  readonly tree: TreeTeam;
  readonly chosen: boolean;
  /** People in it and in teams below. */
  readonly people: readonly string[];
  readonly onChoose: () => void;
}

function TeamLine({ tree: { team, depth }, chosen, people, onChoose }: TeamLineProps) {
  const text = useText();
  const showPeople = useShowPeople();
  const close = useApp((state) => state.closePeopleDialog);
  const show = () => {
    close();
    showPeople({ title: team.name, people });
  };
  return (
    <li className={`team-line ${chosen ? 'chosen' : ''}`} style={{ paddingLeft: 4 + depth * 16 }}>
      <AriaButton className="team-name" aria-pressed={chosen} onPress={onChoose}>
        <span className="ellipsis">{team.name}</span>
        <span className="code">{team.code}</span>
      </AriaButton>
      <Button
        small
        look="quiet"
        disabled={people.length === 0}
        label={text('people.team.people', { name: team.name, n: people.length })}
        onPress={show}
      >
        {text('people.team.count', { n: formatNumber(people.length) })}
      </Button>
    </li>
  );
}

const noPeople: readonly string[] = [];

/** The people of each team and of those below it. */
function usePeopleWithin(): (team: Team) => readonly string[] {
  const { people, teams } = useDepartment();
  const within = useMemo(() => {
    const all = new Map(teams.map((team) => [team.id, team]));
    const found = new Map<string, string[]>(teams.map(({ id }) => [id, []]));
    for (const person of people) for (const { id } of teamLine(all, person.team)) found.get(id)?.push(person.id);
    return found;
  }, [people, teams]);
  return ({ id }) => within.get(id) ?? noPeople;
}

export function TeamsDialog({ team: first }: { readonly team: string | null }) {
  const text = useText();
  const language = useLanguage();
  const { teams } = useDepartment();
  const close = useApp((state) => state.closePeopleDialog);
  const peopleOf = usePeopleWithin();
  // Null where a new team is being written.
  const [chosen, setChosen] = useState<string | null>(first ?? teamTree(teams)[0]?.team.id ?? null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const team = teams.find(({ id }) => id === chosen) ?? null;
  const choose = (id: string | null) => {
    setChosen(id);
    setRefusal(null);
  };
  return (
    <SmallDialog title={text('people.teams')} open wide onClose={close}>
      <div className="teams-editor">
        <div className="team-tree">
          <ul aria-label={text('people.teams')}>
            {teamTree(teams).map((tree) => (
              <TeamLine
                key={tree.team.id}
                tree={tree}
                chosen={tree.team.id === chosen}
                people={peopleOf(tree.team)}
                onChoose={() => choose(tree.team.id)}
              />
            ))}
          </ul>
          {teams.length === 0 ? <p className="hint">{text('people.team.none')}</p> : null}
          <Button small look="quiet" on={team === null} onPress={() => choose(null)}>
            <Plus aria-hidden />
            {text('people.team.add')}
          </Button>
        </div>
        <div className="team-form">
          {refusal ? (
            <p className="banner refusal" role="alert">
              {wordRefusal(refusal, language)}
            </p>
          ) : null}
          <TeamForm
            key={chosen ?? ''}
            team={team}
            people={team ? peopleOf(team).length : 0}
            onRefusal={setRefusal}
            onGone={() => choose(null)}
          />
        </div>
      </div>
      <div className="dialog-actions">
        <Button onPress={close}>{text('people.close')}</Button>
      </div>
    </SmallDialog>
  );
}
