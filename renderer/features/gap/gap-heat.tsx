/** The gap as a map: skill items by levels, each cell with what is held of what is required, in number and colour. */
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { GapCell, GapMap, GapRow } from '../../../shared/assessment/gap-map.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import { levelName } from '../roadmap/level-words.ts';
import { fullness } from './closing-courses.ts';

const scopes = ['specialty', 'common', 'entry'] as const;

function Cell({ cell: { required, held, missing } }: { readonly cell: GapCell }) {
  const text = useText();
  if (required === 0) return <td className="heat-cell none" aria-label={text('gap.notAsked')} />;
  const left = missing.length;
  return (
    <td className="heat-cell" data-full={fullness(held, required)}>
      <span aria-hidden>
        {held}/{required}
      </span>
      <span className="visually-hidden">
        {text(left === 0 ? 'gap.cellFull' : 'gap.cell', { held, required, n: left })}
      </span>
    </td>
  );
}

interface RowProps {
  readonly row: GapRow;
  readonly chosen: boolean;
  readonly onChoose: (item: string) => void;
}

function HeatRow({ row, chosen, onChoose }: RowProps) {
  const language = useLanguage();
  return (
    <tr className={chosen ? 'chosen' : ''}>
      <th scope="row">
        <Button className="button link" aria-pressed={chosen} onPress={() => onChoose(row.item)}>
          {row.title[language]}
        </Button>
      </th>
      {row.cells.map((cell) => (
        <Cell key={cell.level} cell={cell} />
      ))}
      <td className="heat-sum">{row.required - row.held === 0 ? '✓' : row.required - row.held}</td>
    </tr>
  );
}

export interface GapHeatProps {
  readonly gap: GapMap;
  readonly chosen: string | null;
  readonly onChoose: (item: string) => void;
}

interface ScopeProps extends GapHeatProps {
  readonly scope: GapRow['scope'];
  readonly columns: number;
}

/** The rows of one scope; where nothing is missing they are folded until asked for. */
function ScopeRows({ gap, scope, columns, chosen, onChoose }: ScopeProps) {
  const text = useText();
  const [asked, setAsked] = useState<boolean | null>(null);
  const rows = gap.rows.filter((row) => row.scope === scope);
  const left = rows.reduce((sum, { required, held }) => sum + required - held, 0);
  const open = asked ?? left > 0;
  if (rows.length === 0) return null;
  const summary = left === 0 ? text('gap.scopeFull', { n: rows.length }) : text('gap.left', { n: left });
  return (
    <tbody>
      <tr className="heat-scope">
        <th scope="rowgroup" colSpan={columns}>
          <Button className="button quiet small" aria-expanded={open} onPress={() => setAsked(!open)}>
            {open ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
            {text(`gap.radar.${scope}`)}
          </Button>
          <span>{summary}</span>
        </th>
      </tr>
      {open
        ? rows.map((row) => <HeatRow key={row.item} row={row} chosen={row.item === chosen} onChoose={onChoose} />)
        : null}
    </tbody>
  );
}

export function GapHeat(props: GapHeatProps) {
  const text = useText();
  const levels = Array.from({ length: props.gap.to }, (_, at) => at + 1);
  return (
    <table className="heat">
      <caption className="visually-hidden">{text('gap.heat')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('assess.item')}</th>
          {levels.map((level) => (
            <th key={level} scope="col">
              {levelName(level, text)}
            </th>
          ))}
          <th scope="col">{text('gap.missing')}</th>
        </tr>
      </thead>
      {scopes.map((scope) => (
        <ScopeRows key={scope} {...props} scope={scope} columns={levels.length + 2} />
      ))}
    </table>
  );
}
