/** How many people of each team hold each skill item, as a share in figures and colour. */
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import type { GroupSkills, SkillPicture } from '../../../shared/curriculum/standing/skill-picture.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { mapAreas } from './map-columns.ts';
import { shareStyle } from './share-style.ts';
import { type StandingNames, useStandingNames } from './standing-names.ts';
import './skill-teams.css';

interface TeamRowProps {
  readonly group: GroupSkills;
  readonly items: readonly string[];
  readonly names: StandingNames;
  readonly onChoose: (item: string, team: string | null) => void;
}

function TeamRow({ group: { team, people, asked, holds }, items, names, onChoose }: TeamRowProps) {
  const text = useText();
  const name = names.team(team);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="count">{people}</td>
      {items.map((item, at) => {
        const [whole, part] = [asked[at] ?? 0, holds[at] ?? 0];
        if (whole === 0) return <td key={item} className="share none" />;
        const label = text('standing.shareCell', { team: name, item: names.item(item), asked: whole, holds: part });
        return (
          <td key={item} className="share" data-dark={part / whole > 0.5} style={shareStyle(part / whole)}>
            <Button className="share-button" aria-label={label} onPress={() => onChoose(item, team)}>
              {Math.floor((part / whole) * 100)}
            </Button>
          </td>
        );
      })}
    </tr>
  );
}

export function SkillTeams({ data }: { readonly data: SkillPicture }) {
  const text = useText();
  const language = useLanguage();
  const { index } = useReference();
  const names = useStandingNames();
  const chooseItem = useApp((state) => state.chooseItem);
  const notifyFailure = useApp((state) => state.notifyFailure);
  const areas = useMemo(() => mapAreas(data.items, index, language, text), [data, index, language, text]);
  const choose = (item: string, team: string | null) => chooseItem({ item, group: { team } }).catch(notifyFailure);
  return (
    <div className="standing-scroll teams-scroll">
      <table className="skill-teams">
        <caption className="visually-hidden">
          {text('standing.mapTeams', { specialty: names.specialty(data.specialty) })}
        </caption>
        <thead>
          <tr>
            <td colSpan={2} />
            {areas.map(({ title, first, count }) => (
              <th key={first} scope="colgroup" colSpan={count}>
                {title}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">{text('standing.gapTeam')}</th>
            <th scope="col">{text('standing.rows.people')}</th>
            {data.items.map((item) => (
              <th key={item} scope="col" className="item">
                <span>{names.item(item)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.groups.map((group) => (
            <TeamRow key={group.team} group={group} items={data.items} names={names} onChoose={choose} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
