/** 最上位レベルまで: who is closest to the highest level, and what is left, to the target and beyond it. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ClosestRow } from '../../../shared/curriculum/standing/closest-to-top.ts';
import { formatHours, formatNumber, formatTableDate } from '../../../shared/i18n/format.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { useShowPeople } from '../department/department-routes.ts';
import { PeopleNumber } from '../department/people-number.tsx';
import { shareStyle } from './share-style.ts';
import { type StandingNames, useStandingNames } from './standing-names.ts';
import './standing-table.css';
import './closest.css';

/** The figure dash: others of the bundled font are too thin to be seen. */
const nothing = '‒';

const states = ['planned', 'below', 'unplanned', 'reached'] as const;
const rowHeight = 30;

function States({ rows }: { readonly rows: readonly ClosestRow[] }) {
  const text = useText();
  return (
    <ul className="closest-states">
      {states.map((state) => {
        const words = text(`standing.state.${state}`);
        const people = rows.filter((row) => row.state === state).map(({ person }) => person);
        return (
          <li key={state}>
            <span className="state-mark" data-state={state}>
              {words}
            </span>
            <PeopleNumber title={words} people={people} words={text('standing.people', { n: people.length })} />
          </li>
        );
      })}
    </ul>
  );
}

/** What is missing as a bar: the darker part to the target, the lighter beyond it. */
function MissingBar({ row: { missing, beyond }, most }: { readonly row: ClosestRow; readonly most: number }) {
  return <span className="missing-bar" aria-hidden style={shareStyle(missing / most, (missing + beyond) / most)} />;
}

interface RowProps {
  readonly row: ClosestRow;
  readonly at: number;
  readonly most: number;
  readonly names: StandingNames;
}

function Row({ row, at, most, names }: RowProps) {
  const text = useText();
  const language = useLanguage();
  const showPeople = useShowPeople();
  const { person, specialty, level, target, state, plan, missing, beyond } = row;
  const name = names.person(person);
  const team = names.people.get(person)?.team ?? null;
  return (
    <tr aria-rowindex={at + 2}>
      <td className="figure">{at + 1}</td>
      <th scope="row">
        <Button className="button link" onPress={() => showPeople({ title: name, people: [person] })}>
          {name}
        </Button>
      </th>
      <td className="ellipsis">{team === null ? '' : names.team(team)}</td>
      <td>{names.specialty(specialty)}</td>
      <td>{names.level(level)}</td>
      <td>{target === null ? nothing : names.level(target)}</td>
      <td>
        <span className="state-mark" data-state={state}>
          {text(`standing.state.${state}`)}
        </span>
      </td>
      <td className="figure">{target === null ? nothing : missing}</td>
      <td className="figure">{beyond}</td>
      <td className="figure top">
        <MissingBar row={row} most={most} />
        {missing + beyond}
      </td>
      <td className="figure">{plan ? plan.courses : nothing}</td>
      <td className="figure">{plan ? formatHours(plan.hours, language) : nothing}</td>
      <td>{plan?.finish ? `${formatTableDate(plan.finish, language)} (L${formatNumber(plan.to)})` : nothing}</td>
    </tr>
  );
}

const columns = [
  'rank',
  'name',
  'team',
  'specialty',
  'levelNow',
  'target',
  'state',
  'toTarget',
  'beyond',
  'toTop',
  'planCourses',
  'planHours',
  'planFinish',
] as const;

const figures = new Set<string>(['rank', 'toTarget', 'beyond', 'toTop', 'planCourses', 'planHours']);

export function ClosestView({ rows }: { readonly rows: readonly ClosestRow[] }) {
  const text = useText();
  const names = useStandingNames();
  const order = useApp((state) => state.standingChoices.order);
  const scroll = useRef<HTMLDivElement>(null);
  const most = Math.max(1, ...rows.map(({ missing, beyond }) => missing + beyond));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const seen = virtual.getVirtualItems();
  const before = seen[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (seen.at(-1)?.end ?? 0);
  return (
    <div className="standing-main">
      <p className="standing-lead">{text('standing.closestLead')}</p>
      <States rows={rows} />
      <div className="standing-scroll" ref={scroll}>
        <table className="standing-table closest-table" aria-rowcount={rows.length + 1}>
          <caption className="visually-hidden">
            {text('standing.view.closest')} {text(`standing.order.${order}`)}
          </caption>
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
            {before > 0 ? <tr aria-hidden style={{ height: before }} /> : null}
            {seen.map(({ index }) => {
              const row = rows[index];
              return row ? <Row key={row.person} row={row} at={index} most={most} names={names} /> : null;
            })}
            {after > 0 ? <tr aria-hidden style={{ height: after }} /> : null}
          </tbody>
        </table>
      </div>
    </div>
  );
}
