/** One person of the skill map: the frozen name and the level held of each item, in figures and in four steps of colour. */
import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PersonSkills, SkillRow } from '../../../shared/curriculum/standing/skill-picture.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { shortStep } from '../../../shared/paper/standing-colours.ts';
import { GridPart } from '../../ui/grid-part.tsx';
import { mapSizes as size } from './map-sizes.ts';

export const mapCellId = (row: number, column: number) => `skill-map-${row}-${column}`;

export interface SkillMapRowProps {
  readonly person: PersonSkills;
  readonly name: string;
  readonly team: string;
  /** Null until it is read. */
  readonly row: SkillRow | null;
  readonly at: number;
  readonly top: number;
  readonly columns: number;
  readonly active: number | null;
  readonly onOpen: (id: string) => void;
}

/** Where there is no target nothing falls short. */
function shortnessOf(cell: SkillRow['cells'][number] | undefined, to: number | null): number | 'none' {
  if (!cell) return 'none';
  return to === null ? 0 : shortStep(cell[0], cell[1]);
}

function Row({ person, name, team, row, at, top, columns, active, onOpen }: SkillMapRowProps) {
  const { required, held, to, id } = person;
  return (
    <GridPart part="row" aria-rowindex={at + 2} className="map-row" style={{ transform: `translateY(${top}px)` }}>
      <GridPart part="rowheader" aria-colindex={1} className="map-name">
        <Button className="button link ellipsis" excludeFromTabOrder onPress={() => onOpen(id)}>
          {name}
        </Button>
        <span className="map-team ellipsis">{team}</span>
        <span className="map-sum">
          {to === null ? '‒' : `L${to}　${required === 0 ? 100 : Math.floor((held / required) * 100)}%`}
        </span>
      </GridPart>
      {Array.from({ length: columns }, (_, column) => {
        const cell = row?.cells[column];
        return (
          <GridPart
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is what stands at its place
            key={column}
            id={mapCellId(at, column)}
            part="gridcell"
            aria-colindex={column + 2}
            className={`map-cell ${column === active ? 'active' : ''}`}
            data-short={row === null ? undefined : shortnessOf(cell, to)}
            style={{ left: size.rowHead + column * size.column }}
          >
            {cell ? formatNumber(cell[0]) : ''}
          </GridPart>
        );
      })}
    </GridPart>
  );
}

/** Drawn again only when its figures come or the active cell changes. */
export const SkillMapRow = memo(Row);
