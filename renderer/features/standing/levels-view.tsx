/** レベル: people by specialty and level, now and at the end of each fiscal year as planned. */
import { useMemo } from 'react';
import type { LevelCounts, LevelRow } from '../../../shared/curriculum/standing/level-counts.ts';
import { highestLevel } from '../../../shared/model/standard-index.ts';
import { levelShare } from '../../../shared/paper/standing-colours.ts';
import { useReference, useText } from '../../store/use-app.ts';
import { useSize } from '../../ui/use-size.ts';
import { useShowPeople } from '../department/department-routes.ts';
import { PeopleNumber } from '../department/people-number.tsx';
import { LevelsChart } from './levels-chart.tsx';
import { shareStyle } from './share-style.ts';
import { type StandingNames, useStandingNames } from './standing-names.ts';
import './standing-table.css';
import './levels.css';

interface PartProps {
  readonly data: LevelCounts;
  readonly rows: readonly LevelRow[];
  readonly columns: readonly string[];
  readonly highest: number;
  readonly name: string;
  readonly names: StandingNames;
}

function Row({ row, ...part }: PartProps & { readonly row: LevelRow; readonly unplanned: ReadonlySet<number> }) {
  const text = useText();
  const { data, columns, name, names, highest, unplanned } = part;
  const level = names.level(row.level);
  const idsOf = (places: readonly number[]) => places.map((place) => data.people[place] ?? '');
  return (
    <tr>
      <th scope="row">
        <span className="level-key" data-none={row.level === null} style={shareStyle(levelShare(row.level, highest))} />
        {level}
      </th>
      {columns.map((when, column) => (
        <td key={when}>
          <PeopleNumber
            title={text('standing.title.level', { when, level, specialty: name })}
            people={idsOf(row.cells[column] ?? [])}
          />
        </td>
      ))}
      <td>
        <PeopleNumber
          title={text('standing.title.unplanned', { level, specialty: name })}
          people={idsOf((row.cells[0] ?? []).filter((place) => unplanned.has(place)))}
        />
      </td>
    </tr>
  );
}

function LevelsTable(part: PartProps) {
  const text = useText();
  const { data, rows, columns, name } = part;
  const unplanned = useMemo(() => new Set(data.unplanned), [data]);
  const all = (column: number) => rows.flatMap(({ cells }) => cells[column] ?? []);
  const idsOf = (places: readonly number[]) => places.map((place) => data.people[place] ?? '');
  return (
    <table className="standing-table levels-table">
      <thead>
        <tr>
          <th scope="col">{text('standing.level')}</th>
          {columns.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
          <th scope="col">{text('standing.unplanned')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map((row) => (
          <Row key={row.level} row={row} unplanned={unplanned} {...part} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text('standing.total')}</th>
          {columns.map((when, column) => (
            <td key={when}>
              <PeopleNumber
                title={text('standing.title.total', { when, specialty: name })}
                people={idsOf(all(column))}
              />
            </td>
          ))}
          <td>
            <PeopleNumber
              title={text('standing.title.unplannedAll', { specialty: name })}
              people={idsOf(all(0).filter((place) => unplanned.has(place)))}
            />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function SpecialtyPart({ width, ...part }: PartProps & { readonly width: number }) {
  const text = useText();
  const showPeople = useShowPeople();
  const { data, rows, columns, highest, name, names } = part;
  const count = rows.reduce((sum, { cells }) => sum + (cells[0]?.length ?? 0), 0);
  return (
    <section className="levels-part">
      <h3>
        {name} <small>{text('standing.people', { n: count })}</small>
      </h3>
      <LevelsChart
        levels={{ rows, columns, highest }}
        width={width}
        label={text('standing.levelsChart', { specialty: name })}
        levelOf={names.level}
        titleOf={({ column, level }) =>
          text('standing.title.level', { when: columns[column] ?? '', level: names.level(level), specialty: name })
        }
        onOpen={({ column, level, people }) =>
          showPeople({
            title: text('standing.title.level', {
              when: columns[column] ?? '',
              level: names.level(level),
              specialty: name,
            }),
            people: people.map((place) => data.people[place] ?? ''),
          })
        }
      />
      <LevelsTable {...part} />
    </section>
  );
}

/** Left and right of a specialty's part, in pixels; its styles use the same. */
const sidePadding = 16;

export function LevelsView({ data }: { readonly data: LevelCounts }) {
  const text = useText();
  const { index } = useReference();
  const names = useStandingNames();
  const [stage, { width }] = useSize<HTMLDivElement>({ width: 900, height: 0 });
  const columns = [text('standing.now'), ...data.years.map((year) => text('standing.yearEnd', { year }))];
  const specialties = [...new Set(data.rows.map(({ specialty }) => specialty))];
  return (
    <div className="standing-scroll">
      <p className="standing-lead">{text('standing.unplannedHint')}</p>
      <div ref={stage}>
        {specialties.map((specialty) => {
          const rows = data.rows.filter((row) => row.specialty === specialty);
          const found = specialty === null ? undefined : index.specialties.get(specialty);
          const top = rows.reduce((most, { level }) => Math.max(most, level ?? 0), found ? highestLevel(found) : 0);
          return (
            <SpecialtyPart
              key={specialty}
              data={data}
              rows={rows}
              columns={columns}
              highest={top}
              name={names.specialty(specialty)}
              names={names}
              width={Math.max(320, width - sidePadding * 2)}
            />
          );
        })}
      </div>
    </div>
  );
}
