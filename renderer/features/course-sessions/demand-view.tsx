/** 需要: courses by fiscal quarters, with the seats needed and offered; every number opens the people behind it. */
import { Download, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Demand, DemandCell } from '../../../shared/curriculum/course-sessions/seat-demand.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { PeopleNumber } from '../department/people-number.tsx';
import { type SessionNames, useSessionNames } from './session-names.ts';

interface DemandRow {
  readonly course: string;
  readonly cells: ReadonlyMap<string, DemandCell>;
  readonly people: readonly string[];
  readonly uncovered: number;
}

function rowsOf({ cells }: Demand, onlyShort: boolean): readonly DemandRow[] {
  const rows = Map.groupBy(cells, ({ course }) => course);
  return [...rows]
    .map(([course, own]) => ({
      course,
      cells: new Map(own.map((cell) => [cell.quarter, cell])),
      people: [...new Set(own.flatMap(({ people }) => people))],
      uncovered: own.reduce((sum, { uncovered }) => sum + uncovered, 0),
    }))
    .filter(({ uncovered }) => !onlyShort || uncovered > 0);
}

function Cell({ cell, names }: { readonly cell: DemandCell | undefined; readonly names: SessionNames }) {
  const text = useText();
  if (!cell) return <td className="demand-cell" />;
  const title = text('demand.behind', { course: names.course(cell.course), quarter: names.quarter(cell.quarter) });
  const seats = cell.announced + cell.proposed;
  return (
    <td className={`demand-cell ${cell.uncovered > 0 ? 'short' : 'covered'}`}>
      <PeopleNumber people={cell.people} title={title} />
      <small>
        {text('demand.offered', { n: seats })}
        {cell.uncovered > 0 ? <b> {text('demand.short', { n: cell.uncovered })}</b> : null}
      </small>
    </td>
  );
}

function Totals({ demand, names }: { readonly demand: Demand; readonly names: SessionNames }) {
  const text = useText();
  return (
    <tr className="demand-sum">
      <th scope="row">{text('demand.total')}</th>
      {demand.quarters.map((quarter) => {
        const own = demand.cells.filter((cell) => cell.quarter === quarter);
        const seats = own.reduce((sum, { people }) => sum + people.length, 0);
        const people = [...new Set(own.flatMap((cell) => cell.people))];
        return (
          <td key={quarter} className="demand-cell">
            <PeopleNumber people={people} title={names.quarter(quarter)} words={String(seats)} />
            <small>{text('demand.persons', { n: people.length })}</small>
          </td>
        );
      })}
      <td className="demand-cell">{demand.cells.reduce((sum, { people }) => sum + people.length, 0)}</td>
    </tr>
  );
}

function Matrix({ demand, onlyShort }: { readonly demand: Demand; readonly onlyShort: boolean }) {
  const text = useText();
  const names = useSessionNames();
  const rows = useMemo(() => rowsOf(demand, onlyShort), [demand, onlyShort]);
  return (
    <div className="session-scroll">
      <table className="session-table demand-table" aria-label={text('demand.table')}>
        <thead>
          <tr>
            <th scope="col">{text('demand.course')}</th>
            {demand.quarters.map((quarter) => (
              <th key={quarter} scope="col">
                {names.quarter(quarter)}
              </th>
            ))}
            <th scope="col">{text('demand.total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ course, cells, people }) => (
            <tr key={course}>
              <th scope="row">
                <small>{course}</small> {names.course(course)}
              </th>
              {demand.quarters.map((quarter) => (
                <Cell key={quarter} cell={cells.get(quarter)} names={names} />
              ))}
              <td className="demand-cell">
                <PeopleNumber people={people} title={names.course(course)} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <Totals demand={demand} names={names} />
        </tfoot>
      </table>
    </div>
  );
}

export function DemandView() {
  const text = useText();
  const demand = useApp((state) => state.demand);
  const exportSessions = useApp((state) => state.exportSessions);
  const print = useApp((state) => state.printSessions);
  const [onlyShort, setOnlyShort] = useState(false);
  if (!demand) return null;
  if (demand.cells.length === 0)
    return <p className="session-empty">{text(demand.people === 0 ? 'demand.notPlanned' : 'demand.none')}</p>;
  const short = demand.cells.reduce((sum, { uncovered }) => sum + uncovered, 0);
  return (
    <section className="session-view" aria-label={text('sessionParts.demand')}>
      <div className="session-tools">
        <span className="session-sums">
          {text('demand.sums', {
            people: formatNumber(demand.people),
            short: formatNumber(short),
          })}
        </span>
        <CheckField checked={onlyShort} onChange={setOnlyShort}>
          {text('demand.onlyShort')}
        </CheckField>
        <span className="session-actions">
          <Button small onPress={() => void print('demand', null)}>
            <Printer aria-hidden />
            {text('sessions.print')}
          </Button>
          <Button small onPress={() => void exportSessions('demand', null)}>
            <Download aria-hidden />
            {text('sessions.xlsx')}
          </Button>
        </span>
      </div>
      <Matrix demand={demand} onlyShort={onlyShort} />
    </section>
  );
}
