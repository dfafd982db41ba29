/** One course group of the diagram, with its courses. */
import {
  type DiagramBox,
  type DiagramCell,
  type DiagramChip,
  diagramMetrics as m,
} from '../../../shared/diagram/diagram-model.ts';
import { useReference, useText } from '../../store/use-app.ts';
import { levelName, levelSpan } from '../roadmap/level-words.ts';
import { useRevisionNumber } from '../roadmap/revision-badge.tsx';
import { PressableShape } from './pressable-shape.tsx';

/** What a shape needs to know of the whole diagram. */
export interface ShapeContext {
  readonly selected: string | null;
  readonly tabStop: string | null;
  readonly excluded: readonly string[];
  /** Whether the diagram shows a plan's path, or the catalogue alone. */
  readonly meaning: 'path' | 'catalogue';
  press(kind: 'course' | 'group', id: string): void;
  focus(shape: string): void;
}

export const courseShape = (id: string) => `course:${id}`;
export const groupShape = (id: string) => `group:${id}`;

function useChipLabel(meaning: ShapeContext['meaning']): (chip: DiagramChip) => string {
  const text = useText();
  return (chip) => {
    if (meaning === 'catalogue') return `${chip.course} ${chip.title} ${levelName(chip.level, text)}`;
    const state = chip.order === null ? text(`diagram.${chip.state}`) : text('course.onPath', { n: chip.order });
    return `${chip.course} ${chip.title} ${levelName(chip.level, text)} ${state}`;
  };
}

function Chip({ chip, context }: { readonly chip: DiagramChip; readonly context: ShapeContext }) {
  const label = useChipLabel(context.meaning);
  const shape = courseShape(chip.course);
  const excluded = context.excluded.includes(chip.course) ? 'excluded' : '';
  return (
    <PressableShape
      id={shape}
      label={label(chip)}
      className={`diagram-chip ${chip.state} ${excluded}`}
      pressed={context.selected === shape}
      tabStop={context.tabStop === shape}
      onPress={() => context.press('course', chip.course)}
      onFocus={() => context.focus(shape)}
    >
      <rect x={chip.x} y={chip.y} width={chip.width} height={chip.height} rx={3} />
      <text fontSize={m.chipSize}>
        {chip.lines.map((line, at) => (
          <tspan key={line} x={chip.x + m.chipPaddingX} y={chip.y + m.chipPaddingY + m.chipLine * (at + 0.76)}>
            {line}
          </tspan>
        ))}
      </text>
      {chip.locked ? <circle className="pin" cx={chip.x + chip.width - 5} cy={chip.y + 5} r={3} /> : null}
    </PressableShape>
  );
}

function CellCount({ cell }: { readonly cell: DiagramCell }) {
  const text = useText();
  if (cell.chips.length > 0 || cell.courses === 0) return null;
  return (
    <text
      aria-hidden
      className="diagram-count"
      fontSize={m.chipSize - 1}
      x={cell.x + cell.width / 2}
      y={cell.y + m.chipLine * 0.8}
    >
      {text(cell.held ? 'diagram.heldCount' : 'diagram.count', { n: cell.courses })}
    </text>
  );
}

function Revision({ box }: { readonly box: DiagramBox }) {
  const number = useRevisionNumber();
  if (box.revision === null) return null;
  const x = box.x + box.width - m.badgeWidth - 1;
  return (
    <g className="diagram-revision" aria-hidden>
      <rect x={x} y={box.y + 5} width={14} height={13} rx={2} />
      <text x={x + 7} y={box.y + 15}>
        {number(box.revision)}
      </text>
    </g>
  );
}

export function DiagramBoxShape({ box, context }: { readonly box: DiagramBox; readonly context: ShapeContext }) {
  const text = useText();
  const { standard, groups } = useReference();
  const shape = groupShape(box.group);
  const legend = standard.roadmap?.legend.findIndex(({ id }) => id === box.legend) ?? -1;
  const levels = levelSpan(groups.get(box.group)?.levels ?? [0, 0], text);
  const courses = box.cells.reduce((sum, cell) => sum + cell.courses, 0);
  const label =
    context.meaning === 'path'
      ? text('diagram.groupLabel', { title: box.title, levels, n: box.onPath })
      : text('catalogue.groupLabel', { title: box.title, levels, n: courses });
  return (
    <g data-hue={box.areaIndex % 8}>
      <PressableShape
        id={shape}
        label={label}
        className={`diagram-box ${box.state}`}
        legend={legend}
        hue={box.areaIndex % 8}
        pressed={context.selected === shape}
        tabStop={context.tabStop === shape}
        onPress={() => context.press('group', box.group)}
        onFocus={() => context.focus(shape)}
      >
        <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={4} />
        <text className="diagram-box-title" fontSize={m.titleSize}>
          {box.titleLines.map((line, at) => (
            <tspan key={line} x={box.x + m.boxPadding + 2} y={box.y + m.boxPadding + m.titleLine * (at + 0.8)}>
              {line}
            </tspan>
          ))}
        </text>
      </PressableShape>
      {box.cells.map((cell) => (
        <CellCount key={cell.level} cell={cell} />
      ))}
      <Revision box={box} />
      {box.cells
        .flatMap(({ chips }) => chips)
        .map((chip) => (
          <Chip key={chip.course} chip={chip} context={context} />
        ))}
    </g>
  );
}
