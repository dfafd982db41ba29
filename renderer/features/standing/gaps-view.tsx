/** チーム別ギャップ: who lacks which skill item, the largest gaps first, and what would close them. */
import { Button } from 'react-aria-components/Button';
import type { TeamGap, TeamGaps } from '../../../shared/curriculum/standing/team-gaps.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { PeopleNumber } from '../department/people-number.tsx';
import { ItemPanel } from './item-panel.tsx';
import { shareStyle } from './share-style.ts';
import { type StandingNames, useStandingNames } from './standing-names.ts';
import { useItemPeople } from './use-item-people.ts';
import './standing-table.css';
import './gaps.css';

/** Rows on screen; the largest come first, and a file holds all. */
const mostRows = 200;

interface GapRowProps {
  readonly gap: TeamGap;
  readonly names: StandingNames;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function GapRow({ gap, names, chosen, onChoose }: GapRowProps) {
  const text = useText();
  const open = useItemPeople();
  const { team, item, asked, lacking, levels, courses } = gap;
  const words = { item: names.itemTitle(item), group: names.team(team) };
  const lackingTitle = text('standing.title.lacks', words);
  const askedTitle = text('standing.title.asked', words);
  return (
    <tr className={chosen ? 'chosen' : ''}>
      <td>{names.team(team)}</td>
      <th scope="row">
        <Button className="button link" aria-pressed={chosen} onPress={onChoose}>
          {names.itemTitle(item)}
        </Button>
      </th>
      <td className="figure">
        <Button
          className="button link people-number"
          aria-label={text('department.showPeople', { n: lacking, title: lackingTitle })}
          onPress={() => void open(gap, lackingTitle, ({ lacks }) => lacks)}
        >
          {lacking}
        </Button>
      </td>
      <td className="figure">
        <Button
          className="button link people-number"
          aria-label={text('department.showPeople', { n: asked, title: askedTitle })}
          onPress={() => void open(gap, askedTitle, ({ lacks, holds }) => [...lacks, ...holds])}
        >
          {asked}
        </Button>
      </td>
      <td className="gap-bar-cell">
        <span className="gap-share" style={shareStyle(lacking / asked)} />
        {Math.round((lacking / asked) * 100)}%
      </td>
      <td className="figure">{formatNumber(levels)}</td>
      <td className="gap-courses">
        {courses.map(({ course, closes }) => (
          <span key={course}>
            {names.course(course)} <b>{closes}</b>
          </span>
        ))}
      </td>
    </tr>
  );
}

function Notes({ data }: { readonly data: TeamGaps }) {
  const text = useText();
  const { rows, total, withoutTarget } = data;
  const shown = Math.min(mostRows, rows.length);
  return (
    <p className="standing-lead">
      {text('standing.gapsLead')}{' '}
      {withoutTarget.length === 0 ? null : (
        <PeopleNumber
          title={text('standing.title.withoutTarget')}
          people={withoutTarget}
          words={text('standing.withoutTarget', { n: withoutTarget.length })}
        />
      )}{' '}
      {shown < total ? text('standing.onlyFirst', { shown, all: total }) : null}
    </p>
  );
}

const columns = ['gapTeam', 'item', 'lacking', 'asked', 'lackingShare', 'missingLevels', 'bestCourses'] as const;

const figures = new Set<string>(['lacking', 'asked', 'missingLevels']);

export function GapsView({ data }: { readonly data: TeamGaps }) {
  const text = useText();
  const names = useStandingNames();
  const chosen = useApp((state) => state.chosenItem);
  const chooseItem = useApp((state) => state.chooseItem);
  const notifyFailure = useApp((state) => state.notifyFailure);
  const isChosen = ({ team, item }: TeamGap) => chosen?.item === item && chosen.group?.team === team;
  return (
    <div className="standing-beside">
      <div className="standing-main">
        <Notes data={data} />
        {data.rows.length === 0 ? (
          <p className="standing-empty">{text('standing.noGaps')}</p>
        ) : (
          <div className="standing-scroll">
            <table className="standing-table gaps-table">
              <caption className="visually-hidden">{text('standing.view.gaps')}</caption>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col" className={figures.has(column) ? 'figure' : ''}>
                      {text(`standing.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.rows.slice(0, mostRows).map((gap) => (
                  <GapRow
                    key={`${gap.team} ${gap.item}`}
                    gap={gap}
                    names={names}
                    chosen={isChosen(gap)}
                    onChoose={() => {
                      const next = isChosen(gap) ? null : { item: gap.item, group: { team: gap.team } };
                      chooseItem(next).catch(notifyFailure);
                    }}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
      <ItemPanel />
    </div>
  );
}
