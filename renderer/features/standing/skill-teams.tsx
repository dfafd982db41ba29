/** How many people of each team hold each skill item, as a share in figures and colour. */
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import type { GroupSkills, SkillPicture } from '../../../shared/curriculum/standing/skill-picture.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { PeopleNumber } from '../department/people-number.tsx';
import { mapAreas } from './map-columns.ts';
import { inkAt, shareStyle } from './share-style.ts';
import { type StandingNames, useStandingNames } from './standing-names.ts';
import './skill-teams.css';

interface TeamRowProps {
  readonly group: GroupSkills;
  /** Ids of its people. */
  readonly members: readonly string[];
  /** What they have in common. */
  readonly title: string;
  readonly items: readonly string[];
  readonly names: StandingNames;
  readonly onChoose: (item: string, team: string | null) => void;
}

function TeamRow({ group: { team, asked, holds }, members, title, items, names, onChoose }: TeamRowProps) {
  const text = useText();
  const name = names.team(team);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="count">
        <PeopleNumber title={title} people={members} />
      </td>
      {items.map((item, at) => {
        const [whole, part] = [asked[at] ?? 0, holds[at] ?? 0];
        if (whole === 0) return <td key={item} className="share none" />;
        const label = text('standing.shareCell', { team: name, item: names.item(item), asked: whole, holds: part });
        return (
          <td key={item} className="share" data-ink={inkAt(part / whole)} style={shareStyle(part / whole)}>
            <Button className="share-button" aria-label={label} onPress={() => onChoose(item, team)}>
              {Math.floor((part / whole) * 100)}
            </Button>
          </td>
        );
      })}
    </tr>
  );
}

/** The people of each group: they come group by group. */
function membersOf({ groups, people }: SkillPicture): readonly (readonly string[])[] {
  let end = 0;
  return groups.map((group) => {
    end += group.people;
    return people.slice(end - group.people, end).map(({ id }) => id);
  });
}

export function SkillTeams({ data }: { readonly data: SkillPicture }) {
  const text = useText();
  const language = useLanguage();
  const { index } = useReference();
  const names = useStandingNames();
  const chooseItem = useApp((state) => state.chooseItem);
  const notifyFailure = useApp((state) => state.notifyFailure);
  const areas = useMemo(() => mapAreas(data.items, index, language, text), [data, index, language, text]);
  const members = useMemo(() => membersOf(data), [data]);
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
          {data.groups.map((group, at) => (
            <TeamRow
              key={group.team}
              group={group}
              members={members[at] ?? []}
              title={text('standing.title.team', {
                group: names.team(group.team),
                specialty: names.specialty(data.specialty),
              })}
              items={data.items}
              names={names}
              onChoose={choose}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
