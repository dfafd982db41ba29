/** The course groups before the revision beside those after it, area by area, as the standard names them. */
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { areaHue } from '../roadmap/level-words.ts';
import type { NamedGroup, NamedGroups } from './named-groups.ts';

interface GroupsProps {
  readonly named: NamedGroups;
}

function GroupBox({ group }: { readonly group: NamedGroup }) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const legend = standard.roadmap?.legend.findIndex(({ id }) => id === group.legend) ?? -1;
  const change = group.before && group.after ? null : group.after ? 'catalogue.groupAdded' : 'catalogue.groupGone';
  return (
    <li className={`named-group ${change === null ? '' : group.after ? 'added' : 'gone'}`} data-legend={legend}>
      {group[language]}
      {change === null ? null : <Badge look={group.after ? 'accent' : 'warn'}>{text(change)}</Badge>}
    </li>
  );
}

function Cell({ groups }: { readonly groups: readonly NamedGroup[] }) {
  const text = useText();
  if (groups.length === 0) return <span className="none">{text('catalogue.groupsNone')}</span>;
  return (
    <ul>
      {groups.map((group) => (
        <GroupBox key={group.ja} group={group} />
      ))}
    </ul>
  );
}

function Note({ named }: GroupsProps) {
  const text = useText();
  const figures = named.figures.join(text('list.separator'));
  return (
    <p className="groups-note">
      {text('catalogue.groupsNote')}
      {named.partlyLegible ? text('catalogue.groupsPartly') : ''}
      {figures === '' ? '' : text('catalogue.groupsFigures', { figures })}
    </p>
  );
}

export function GroupsBefore({ named }: GroupsProps) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const of = (area: string, edition: 'before' | 'after') =>
    named.groups.filter((group) => group.area === area && group[edition]);
  return (
    <div className="groups-before">
      <Note named={named} />
      <table>
        <thead>
          <tr>
            <th scope="col">{text('column.area')}</th>
            <th scope="col">{text('catalogue.groupsBefore')}</th>
            <th scope="col">{text('catalogue.groupsAfter')}</th>
          </tr>
        </thead>
        <tbody>
          {(standard.roadmap?.areas ?? []).map((area) => (
            <tr key={area.id} data-hue={areaHue(standard, area.id)}>
              <th scope="row">{area[language]}</th>
              <td>
                <Cell groups={of(area.id, 'before')} />
              </td>
              <td>
                <Cell groups={of(area.id, 'after')} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="legend" aria-label={text('diagram.legend')}>
        {(standard.roadmap?.legend ?? []).map((entry, at) => (
          <li key={entry.id}>
            <span className="named-group" data-legend={at} />
            {entry[language]}
          </li>
        ))}
      </ul>
    </div>
  );
}
