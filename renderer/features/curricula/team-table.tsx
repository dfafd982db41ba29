/** The teams of the department as a tree, each with what it has, to be chosen. */
import { useMemo } from 'react';
import type { Assignment } from '../../../shared/curriculum/person.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { PeopleNumber } from '../department/people-number.tsx';
import { shownContent } from './curricula-selectors.ts';
import { type TeamRow, teamRows } from './team-rows.ts';

export interface TeamTableProps {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (team: string, on: boolean) => void;
}

function GivenWords({ given, from }: Pick<TeamRow, 'given' | 'from'>) {
  const text = useText();
  const curricula = useApp((state) => state.department?.curricula) ?? [];
  const name = ({ curriculum, version }: Assignment) => {
    const found = curricula.find(({ id }) => id === curriculum);
    return `${found ? shownContent(found).name : curriculum} ${text('curricula.versionOf', { n: version })}`;
  };
  if (!given) return null;
  return (
    <span className={from ? 'quiet' : ''}>
      {name(given)} {from ? <small>{text('curricula.teamInherits', { name: from.name })}</small> : null}
    </span>
  );
}

export function TeamTable({ chosen, onChoose }: TeamTableProps) {
  const text = useText();
  const department = useApp((state) => state.department);
  const rows = useMemo(() => (department ? teamRows(department.teams, department.people) : []), [department]);
  if (rows.length === 0) return <p className="nothing">{text('curricula.noTeams')}</p>;
  return (
    <table className="curricula-table team-table">
      <thead>
        <tr>
          <th scope="col">{text('curricula.team')}</th>
          <th scope="col" className="number">
            {text('curricula.teamPeople')}
          </th>
          <th scope="col">{text('curricula.teamHas')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ team, depth, people, given, from }) => (
          <tr key={team.id}>
            <th scope="row" style={{ paddingInlineStart: `${8 + depth * 20}px` }}>
              <CheckField checked={chosen.has(team.id)} onChange={(on) => onChoose(team.id, on)}>
                {team.name}
              </CheckField>
            </th>
            <td className="number">
              <PeopleNumber title={team.name} people={people} />
            </td>
            <td>
              <GivenWords given={given} from={from} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
