/** 予算: what training costs each team in each quarter against its budget, which can be set here. */
import { Download, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { BudgetCell, BudgetTable } from '../../../shared/curriculum/course-sessions/budget-table.ts';
import { quarterId, quarterNumber, quarterOfDate } from '../../../shared/curriculum/fiscal-quarter.ts';
import { type Team, teamLine } from '../../../shared/curriculum/team.ts';
import { formatNumber, formatYen } from '../../../shared/i18n/format.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { PeopleNumber } from '../department/people-number.tsx';
import { type SessionNames, useSessionNames } from './session-names.ts';

interface CellPlace {
  readonly team: string | null;
  readonly quarter: string;
  readonly cell: BudgetCell | undefined;
}

const spent = ({ sessions, fees }: BudgetCell) => sessions + fees;

function BudgetField({ team, quarter, cell }: CellPlace) {
  const text = useText();
  const setBudget = useApp((state) => state.setBudget);
  const [yen, setYen] = useState<number | null>(cell?.budget ?? null);
  return (
    <div className="budget-field">
      <NumberField
        label={text('budget.budget')}
        value={yen}
        min={0}
        max={1_000_000_000}
        step={1}
        unit={text('sessionForm.unit.yen')}
        steppers={false}
        onChange={setYen}
      />
      <Button small look="primary" onPress={() => void setBudget(team, quarter, yen)}>
        {text('budget.set')}
      </Button>
      {cell?.budget != null ? (
        <Button small onPress={() => void setBudget(team, quarter, null)}>
          {text('budget.remove')}
        </Button>
      ) : null}
    </div>
  );
}

function CellPanel({ place, title }: { readonly place: CellPlace; readonly title: string }) {
  const text = useText();
  const names = useSessionNames();
  const { cell } = place;
  return (
    <div className="budget-panel">
      <strong>{title}</strong>
      {cell ? (
        <dl>
          <dt>{text('budget.sessions')}</dt>
          <dd>{formatYen(cell.sessions)}</dd>
          <dt>{text('budget.fees')}</dt>
          <dd>{formatYen(cell.fees)}</dd>
          {cell.unknown > 0 ? (
            <>
              <dt>{text('budget.unknown')}</dt>
              <dd>{text('budget.unknownCount', { n: cell.unknown })}</dd>
            </>
          ) : null}
          <dt>{text('budget.people')}</dt>
          <dd>
            <PeopleNumber people={cell.people} title={title} />
          </dd>
          <dt>{text('budget.courses')}</dt>
          <dd className="budget-courses">{cell.courses.map((id) => names.course(id)).join(text('list.slash'))}</dd>
        </dl>
      ) : null}
      <BudgetField {...place} />
    </div>
  );
}

function Bar({ cell, most }: { readonly cell: BudgetCell; readonly most: number }) {
  const part = (yen: number) => `${most === 0 ? 0 : Math.min(100, (yen / most) * 100)}%`;
  const over = cell.budget !== null && spent(cell) > cell.budget;
  return (
    <svg className={`budget-bar ${over ? 'over' : ''}`} aria-hidden>
      <rect className="budget-spent" width={part(spent(cell))} height="6" />
      {cell.budget === null ? null : <rect className="budget-limit" x={part(cell.budget)} width="2" height="9" />}
    </svg>
  );
}

function Cell({
  place,
  most,
  names,
}: {
  readonly place: CellPlace;
  readonly most: number;
  readonly names: SessionNames;
}) {
  const text = useText();
  const { team, quarter, cell } = place;
  const title = `${names.team(team)} ${names.quarter(quarter)}`;
  const over = cell && cell.budget !== null ? spent(cell) - cell.budget : 0;
  return (
    <td className={over > 0 ? 'budget-over' : ''}>
      <PopoverButton
        label={title}
        className="quiet budget-cell"
        buttonLabel={`${title} ${cell ? formatYen(spent(cell)) : text('budget.empty')}`}
        button={
          <span className="budget-sums">
            <b>{cell ? formatYen(spent(cell)) : '－'}</b>
            {cell && cell.budget !== null ? <small>/ {formatYen(cell.budget)}</small> : null}
            {cell && cell.unknown > 0 ? (
              <small>{text('budget.plusUnknown', { n: formatNumber(cell.unknown) })}</small>
            ) : null}
            {over > 0 ? <small className="bad">{text('budget.over', { yen: formatYen(over) })}</small> : null}
            {cell ? <Bar cell={cell} most={most} /> : null}
          </span>
        }
      >
        <CellPanel place={place} title={title} />
      </PopoverButton>
    </td>
  );
}

/** Teams as they stand in each other, the whole department first. */
function teamRows(teams: readonly Team[]): readonly { readonly id: string | null; readonly depth: number }[] {
  const all = new Map(teams.map((team) => [team.id, team]));
  const pathOf = ({ id }: Team) =>
    teamLine(all, id)
      .map(({ name }) => name)
      .reverse();
  const inOrder = teams.map((team) => ({ id: team.id, path: pathOf(team) }));
  inOrder.sort((a, b) => (a.path.join('\n') < b.path.join('\n') ? -1 : 1));
  return [{ id: null, depth: 0 }, ...inOrder.map(({ id, path }) => ({ id, depth: path.length }))];
}

/** Quarters of the table, four from today on at least. */
function shownQuarters({ quarters }: BudgetTable, today: string): readonly string[] {
  const now = quarterNumber(quarterOfDate(today));
  const numbers = quarters.map(quarterNumber);
  const first = Math.min(now, ...numbers);
  const last = Math.max(now + 3, ...numbers);
  return Array.from({ length: last - first + 1 }, (_, at) => quarterId(first + at));
}

export function BudgetView() {
  const text = useText();
  const names = useSessionNames();
  const budget = useApp((state) => state.budget);
  const teams = useApp((state) => state.department?.teams);
  const today = useApp((state) => state.about?.today ?? '');
  const exportSessions = useApp((state) => state.exportSessions);
  const print = useApp((state) => state.printSessions);
  const rows = useMemo(() => teamRows(teams ?? []), [teams]);
  if (!budget) return null;
  const quarters = shownQuarters(budget, today);
  const unknown = budget.cells.some((cell) => cell.unknown > 0);
  const cells = new Map(budget.cells.map((cell) => [`${cell.team ?? ''} ${cell.quarter}`, cell]));
  return (
    <section className="session-view" aria-label={text('sessionParts.budget')}>
      <div className="session-tools">
        <span className="session-sums">
          {text('budget.hint')}
          {unknown ? <small>{text('budget.unknownHint')}</small> : null}
        </span>
        <span className="session-actions">
          <Button small onPress={() => void print('budget', null)}>
            <Printer aria-hidden />
            {text('sessions.print')}
          </Button>
          <Button small onPress={() => void exportSessions('budget', null)}>
            <Download aria-hidden />
            {text('sessions.xlsx')}
          </Button>
        </span>
      </div>
      <div className="session-scroll">
        <table className="session-table budget-table" aria-label={text('budget.table')}>
          <thead>
            <tr>
              <th scope="col">{text('budget.team')}</th>
              {quarters.map((quarter) => (
                <th key={quarter} scope="col">
                  {names.quarter(quarter)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, depth }) => {
              const own = budget.cells.filter(({ team }) => team === id);
              const most = Math.max(0, ...own.map((cell) => Math.max(spent(cell), cell.budget ?? 0)));
              return (
                <tr key={id ?? ''} className={id === null ? 'budget-whole' : ''}>
                  <th scope="row" style={{ paddingInlineStart: 12 + depth * 14 }}>
                    {names.team(id)}
                  </th>
                  {quarters.map((quarter) => (
                    <Cell
                      key={`${quarter} ${cells.get(`${id ?? ''} ${quarter}`)?.budget ?? ''}`}
                      place={{ team: id, quarter, cell: cells.get(`${id ?? ''} ${quarter}`) }}
                      most={most}
                      names={names}
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
