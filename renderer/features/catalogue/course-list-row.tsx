/** One course of the list. */
import { memo } from 'react';
import type { CourseState } from '../../../shared/catalogue/own-catalogue.ts';
import { formatNumber, formatYen } from '../../../shared/i18n/format.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { GridPart } from '../../ui/grid-part.tsx';
import { areaHue, kindName, methodNames } from '../roadmap/level-words.ts';
import { useRevisionNumber } from '../roadmap/revision-badge.tsx';
import { isOwn } from './course-badges.tsx';
import { type ListColumn, listColumns } from './list-columns.ts';

export interface CourseListRowProps {
  readonly course: Course;
  /** Its place among those found, from 0. */
  readonly at: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly state: CourseState;
  readonly chosen: boolean;
  readonly selected: boolean;
  readonly tabStop: boolean;
  readonly onOpen: (id: string) => void;
  readonly onChoose: (id: string, chosen: boolean) => void;
  readonly onFocus: (at: number) => void;
}

type CellProps = Pick<CourseListRowProps, 'course' | 'state'>;

function TitleCell({ course }: CellProps) {
  const text = useText();
  const language = useLanguage();
  const number = useRevisionNumber();
  return (
    <>
      <span className="ellipsis">{course.title[language]}</span>
      {course.revision === null ? null : <Badge>{text('revision.badge', { n: number(course.revision) })}</Badge>}
    </>
  );
}

function GroupCell({ course }: CellProps) {
  const language = useLanguage();
  const { standard, groups } = useReference();
  const group = groups.get(course.group);
  return (
    <span className="area-mark" data-hue={areaHue(standard, group?.area ?? '')}>
      <span className="ellipsis">{group?.title[language] ?? course.group}</span>
    </span>
  );
}

function SourceCell({ course }: CellProps) {
  const text = useText();
  const words = text(`catalogue.source.${course.source}`);
  return isOwn(course) ? <Badge look="accent">{words}</Badge> : words;
}

function StateCell({ state }: CellProps) {
  const text = useText();
  const words = text(`catalogue.state.${state}`);
  return state === 'active' ? words : <Badge look="warn">{words}</Badge>;
}

function useCellText(): (column: ListColumn['column'], course: Course) => string {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const number = (value: number | null) => (value === null ? '—' : formatNumber(value));
  return (column, course) => {
    switch (column) {
      case 'id':
        return course.id;
      case 'kind':
        return kindName(standard, course.kind, language);
      case 'levels':
        return course.levels[0] === course.levels[1] ? String(course.levels[0]) : course.levels.join('–');
      case 'methods':
        return methodNames(standard, course.methods, language);
      case 'hours':
        return number(course.eLearningHours);
      case 'days':
        return number(course.classDays);
      case 'cost':
        return course.cost === null ? text('totals.unknown') : formatYen(course.cost);
      default:
        return '';
    }
  };
}

const richCells = { title: TitleCell, group: GroupCell, source: SourceCell, state: StateCell } as const;

function isRich(column: string): column is keyof typeof richCells {
  return Object.hasOwn(richCells, column);
}

function Cells({ course, state }: CellProps) {
  const textOf = useCellText();
  return listColumns.map(({ column, number }, at) => {
    const Rich = isRich(column) ? richCells[column] : null;
    const unknown = column === 'cost' && course.cost === null;
    const look = `cell cell-${column} ${number ? 'number' : ''} ${unknown ? 'unknown' : ''}`;
    return (
      <GridPart key={column} part="gridcell" aria-colindex={at + 2} className={look}>
        {Rich ? <Rich course={course} state={state} /> : textOf(column, course)}
      </GridPart>
    );
  });
}

function Row(props: CourseListRowProps) {
  const { course, at, top, state, chosen, selected, tabStop, onOpen, onChoose, onFocus } = props;
  const text = useText();
  return (
    <GridPart
      part="row"
      aria-rowindex={at + 2}
      aria-selected={chosen}
      aria-current={selected}
      tabIndex={tabStop ? 0 : -1}
      data-row={at}
      className={`list-row ${selected ? 'selected' : ''} ${chosen ? 'chosen' : ''} ${state === 'active' ? '' : 'absent'}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onOpen(course.id)}
      onFocus={() => onFocus(at)}
    >
      <GridPart
        part="gridcell"
        aria-colindex={1}
        className="cell cell-choice"
        onClick={(event) => event.stopPropagation()}
      >
        <label className="row-choice">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={text('catalogue.choose', { id: course.id })}
            checked={chosen}
            onChange={() => onChoose(course.id, !chosen)}
          />
        </label>
      </GridPart>
      <Cells course={course} state={state} />
    </GridPart>
  );
}

/** Drawn again only when something in it is new. */
export const CourseListRow = memo(Row);
