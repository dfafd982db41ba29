/** スキルマップ: people by skill items; only the rows in sight are drawn and read. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PersonSkills, SkillPicture } from '../../../shared/curriculum/standing/skill-picture.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { GridPart } from '../../ui/grid-part.tsx';
import { useShowPeople } from '../department/department-routes.ts';
import { mapAreas } from './map-columns.ts';
import { type MapPlace, mapHeadHeight, mapPlaceAfter, mapSizes as size } from './map-sizes.ts';
import { mapCellId, SkillMapRow } from './skill-map-row.tsx';
import { type StandingNames, useStandingNames } from './standing-names.ts';
import './skill-map.css';

export interface SkillMapProps {
  readonly data: SkillPicture;
  readonly people: readonly PersonSkills[];
}

/** The names of what one points at. */
function Readout({
  data,
  people,
  place,
  names,
}: SkillMapProps & { readonly place: MapPlace | null; readonly names: StandingNames }) {
  const text = useText();
  const rows = useApp((state) => state.skillRows);
  const person = place ? people[place.row] : undefined;
  const item = place ? data.items[place.column] : undefined;
  if (!person || item === undefined || !place)
    return (
      <>
        <p className="size">{text('standing.mapSize', { people: people.length, items: data.items.length })}</p>
        <p className="hint">{text('standing.mapHint')}</p>
      </>
    );
  const { held, required, to } = person;
  const cell = rows.get(person.id)?.cells[place.column];
  const percent = required === 0 ? 100 : Math.floor((held / required) * 100);
  const short = cell ? cell[1] - cell[0] : 0;
  return (
    <>
      <p>
        <strong>{names.person(person.id)}</strong> {to === null ? text('standing.noTarget') : names.level(to)}
      </p>
      <p className="hint">{text('standing.heldCount', { held, required, percent })}</p>
      <p>
        <strong>{names.item(item)}</strong>
      </p>
      {cell ? (
        <p>
          {text('standing.held', { held: formatNumber(cell[0]), required: cell[1] })}　
          {short > 0 ? text('standing.short', { n: formatNumber(short) }) : text('standing.enough')}
        </p>
      ) : (
        <p className="hint">{cell === null ? text('standing.notAsked') : ''}</p>
      )}
    </>
  );
}

function Heads({
  data,
  names,
  onChoose,
}: {
  readonly data: SkillPicture;
  readonly names: StandingNames;
  readonly onChoose: (item: string) => void;
}) {
  const text = useText();
  const language = useLanguage();
  const { index } = useReference();
  const areas = useMemo(() => mapAreas(data.items, index, language, text), [data, index, language, text]);
  return (
    <>
      {areas.map(({ title, first, count }) => (
        <div
          key={first}
          role="presentation"
          className="map-area"
          style={{ left: size.rowHead + first * size.column, width: count * size.column }}
        >
          <span>{title}</span>
        </div>
      ))}
      <GridPart part="row" aria-rowindex={1}>
        {data.items.map((item, at) => (
          <GridPart
            key={item}
            part="columnheader"
            aria-colindex={at + 2}
            className="map-item"
            style={{ left: size.rowHead + at * size.column }}
            onClick={() => onChoose(item)}
          >
            <span>{names.item(item)}</span>
          </GridPart>
        ))}
      </GridPart>
    </>
  );
}

/** What lies under the pointer, reckoned from its place: cells need no listeners of their own. */
function placeUnder(event: MouseEvent<HTMLElement>, rows: number, columns: number): MapPlace | null {
  const box = event.currentTarget.getBoundingClientRect();
  const { scrollLeft, scrollTop } = event.currentTarget;
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  if (x < size.rowHead || y < mapHeadHeight) return null;
  const place = {
    row: Math.floor((y - mapHeadHeight + scrollTop) / size.row),
    column: Math.floor((x - size.rowHead + scrollLeft) / size.column),
  };
  return place.row < rows && place.column < columns ? place : null;
}

/** Reads the rows that come into sight, when scrolling rests. */
function useRowsInSight(ids: readonly string[], scrolling: boolean): void {
  const read = useApp((state) => state.readSkillRows);
  const shown = useApp((state) => state.shownStanding);
  const notifyFailure = useApp((state) => state.notifyFailure);
  const wanted = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new picture has rows of its own
  useEffect(() => {
    if (!scrolling && wanted !== '') read(wanted.split(' ')).catch(notifyFailure);
  }, [wanted, scrolling, read, notifyFailure, shown]);
}

export function SkillMap({ data, people }: SkillMapProps) {
  const text = useText();
  const names = useStandingNames();
  const showPeople = useShowPeople();
  const rowsRead = useApp((state) => state.skillRows);
  const chooseItem = useApp((state) => state.chooseItem);
  const notifyFailure = useApp((state) => state.notifyFailure);
  const scroll = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<MapPlace | null>(null);
  const [cursor, setCursor] = useState<MapPlace>({ row: 0, column: 0 });
  const [focused, setFocused] = useState(false);
  const rows = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => size.row,
    paddingStart: mapHeadHeight,
    scrollPaddingStart: mapHeadHeight,
    overscan: 12,
  });
  const seen = rows.getVirtualItems();
  useRowsInSight(
    seen.flatMap(({ index }) => people[index]?.id ?? []),
    rows.isScrolling,
  );
  const columns = data.items.length;
  const active = { row: Math.min(cursor.row, people.length - 1), column: Math.min(cursor.column, columns - 1) };
  const choose = (item: string | undefined) => {
    if (item !== undefined) chooseItem({ item, group: null }).catch(notifyFailure);
  };
  const openPerson = useCallback(
    (id: string) => showPeople({ title: text('standing.title.person', { name: names.person(id) }), people: [id] }),
    [showPeople, text, names],
  );
  const move = ({ row, column }: MapPlace) => {
    setCursor({ row, column });
    setPointed(null);
    rows.scrollToIndex(row);
    const box = scroll.current;
    const left = size.rowHead + column * size.column;
    if (!box) return;
    if (left - box.scrollLeft < size.rowHead) box.scrollLeft = left - size.rowHead;
    else if (left + size.column - box.scrollLeft > box.clientWidth)
      box.scrollLeft = left + size.column - box.clientWidth;
  };
  const hear = (event: KeyboardEvent<HTMLDivElement>) => {
    const page = Math.max(1, Math.floor(((scroll.current?.clientHeight ?? 0) - mapHeadHeight) / size.row) - 1);
    const next = mapPlaceAfter(event, active, people.length, columns, page);
    if (next) move(next);
    else if (event.key === 'Enter') choose(data.items[active.column]);
    else if (event.key === ' ') openPerson(people[active.row]?.id ?? '');
    else return;
    event.preventDefault();
  };
  const place = pointed ?? (focused ? active : null);
  return (
    <GridPart
      part="grid"
      tabIndex={0}
      aria-label={text('standing.map', { specialty: names.specialty(data.specialty) })}
      aria-rowcount={people.length + 1}
      aria-colcount={columns + 1}
      {...(focused ? { 'aria-activedescendant': mapCellId(active.row, active.column) } : {})}
      className="map-scroll"
      ref={scroll}
      onKeyDown={hear}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onPointerMove={(event) => setPointed(placeUnder(event, people.length, columns))}
      onPointerLeave={() => setPointed(null)}
      onClick={(event) => {
        const at = placeUnder(event, people.length, columns);
        if (!at) return;
        setCursor(at);
        choose(data.items[at.column]);
      }}
    >
      <div
        role="presentation"
        className="map-canvas"
        style={{ width: size.rowHead + columns * size.column, height: rows.getTotalSize() }}
      >
        <GridPart part="rowgroup" className="map-heads" style={{ height: mapHeadHeight }}>
          <div role="presentation" className="map-corner">
            <Readout data={data} people={people} place={place} names={names} />
          </div>
          <Heads data={data} names={names} onChoose={choose} />
        </GridPart>
        <GridPart part="rowgroup">
          {seen.map(({ index, start }) => {
            const person = people[index];
            if (!person) return null;
            const team = names.people.get(person.id)?.team ?? null;
            return (
              <SkillMapRow
                key={person.id}
                person={person}
                name={names.person(person.id)}
                team={team === null ? '' : names.team(team)}
                row={rowsRead.get(person.id) ?? null}
                at={index}
                top={start}
                columns={columns}
                active={focused && index === active.row ? active.column : null}
                onOpen={openPerson}
              />
            );
          })}
        </GridPart>
      </div>
    </GridPart>
  );
}
