/** The gap as a map: skill items by levels, each cell with what is held of what is required, in number and colour. */
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

export function GapHeat({ gap, chosen, onChoose }: GapHeatProps) {
  const text = useText();
  const levels = Array.from({ length: gap.to }, (_, at) => at + 1);
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
      {scopes.map((scope) => {
        const rows = gap.rows.filter((row) => row.scope === scope);
        if (rows.length === 0) return null;
        return (
          <tbody key={scope}>
            <tr className="heat-scope">
              <th scope="rowgroup" colSpan={levels.length + 2}>
                {text(`gap.radar.${scope}`)}
              </th>
            </tr>
            {rows.map((row) => (
              <HeatRow key={row.item} row={row} chosen={row.item === chosen} onChoose={onChoose} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
