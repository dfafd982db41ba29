/** Lays out the inside of one course group: its title, and for each level a cell with its courses. */
import type { Course, CourseGroup } from '../model/catalogue-schema.ts';
import type {
  CourseState,
  DiagramBox,
  DiagramCell,
  DiagramChip,
  DiagramColumn,
  DiagramInput,
} from './diagram-model.ts';
import { diagramMetrics as m } from './diagram-model.ts';
import { wrapText } from './wrap-text.ts';

/** What the roadmap says about a course: its place and whether the user locked it. */
export interface PathEntry {
  readonly order: number;
  readonly level: number;
  readonly locked: boolean;
}

export interface BoxInput {
  readonly input: DiagramInput;
  readonly group: CourseGroup;
  readonly courses: readonly Course[];
  readonly areaIndex: number;
  /** The columns that the box spans. */
  readonly columns: readonly DiagramColumn[];
  readonly path: ReadonlyMap<string, PathEntry>;
}

/** Where the chips of a cell begin, and how wide they may spread. */
interface CellPlace {
  readonly level: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface PlacedChips {
  readonly chips: readonly DiagramChip[];
  readonly bottom: number;
}

function stateOf(course: Course, { input, path }: BoxInput): CourseState {
  if (path.has(course.id)) return 'path';
  return course.levels[1] <= input.from || (input.completed ?? []).includes(course.id) ? 'held' : 'rest';
}

/** A course stands at the level where the roadmap has it, else at the first level it aims at. */
function levelOf(course: Course, box: BoxInput): number {
  const level = box.path.get(course.id)?.level ?? course.levels[0];
  const first = box.columns[0]?.level ?? level;
  const last = box.columns.at(-1)?.level ?? level;
  return Math.min(Math.max(level, first), last);
}

/** One way of placing the chips of a cell: `across` of them side by side. */
function layoutChips(courses: readonly Course[], box: BoxInput, place: CellPlace, across: number): PlacedChips {
  const width = (place.width - (across - 1) * m.chipGap) / across;
  const chips: DiagramChip[] = [];
  let y = place.y;
  for (let first = 0; first < courses.length; first += across) {
    const row = courses.slice(first, first + across).map((course, at) => {
      const title = course.title[box.input.language];
      return {
        course,
        title,
        x: place.x + at * (width + m.chipGap),
        lines: wrapText(title, width - 2 * m.chipPaddingX, m.chipSize),
      };
    });
    const height = Math.max(...row.map(({ lines }) => lines.length)) * m.chipLine + 2 * m.chipPaddingY;
    for (const { course, title, x, lines } of row) {
      const entry = box.path.get(course.id);
      const [order, locked, level] = [entry?.order ?? null, entry?.locked ?? false, place.level];
      chips.push({
        course: course.id,
        level,
        title,
        lines,
        x,
        y,
        width,
        height,
        state: stateOf(course, box),
        order,
        locked,
      });
    }
    y += height + m.chipGap;
  }
  return { chips, bottom: chips.length === 0 ? place.y : y - m.chipGap };
}

/** The lowest way of placing them; fewer side by side where it makes no difference. */
function placeChips(courses: readonly Course[], box: BoxInput, place: CellPlace): PlacedChips {
  let best = layoutChips(courses, box, place, 1);
  const most = Math.min(courses.length, Math.floor(place.width / m.chipLeastWidth));
  for (let across = 2; across <= most; across += 1) {
    const next = layoutChips(courses, box, place, across);
    if (next.bottom < best.bottom) best = next;
  }
  return best;
}

function layoutCell(box: BoxInput, column: DiagramColumn, top: number): DiagramCell {
  const here = box.courses.filter((course) => levelOf(course, box) === column.level);
  const onPath = here.filter(({ id }) => box.path.has(id));
  const drawn = box.input.courses === 'all' ? here : onPath;
  const ordered = [...drawn].sort((a, b) => (box.path.get(a.id)?.order ?? 1e6) - (box.path.get(b.id)?.order ?? 1e6));
  const x = column.x + m.boxInset + m.boxPadding;
  const width = column.width - 2 * (m.boxInset + m.boxPadding);
  const { chips, bottom: lowest } = placeChips(ordered, box, { level: column.level, x, y: top, width });
  const bottom = Math.max(lowest, top + m.chipLine);
  return {
    level: column.level,
    x: column.x + m.boxInset,
    y: top,
    width: column.width - 2 * m.boxInset,
    height: bottom - top,
    courses: here.length,
    onPath: onPath.length,
    held: here.length > 0 && here.every((course) => stateOf(course, box) === 'held'),
    chips,
  };
}

/** A box at `top`, as wide as its levels and as high as its fullest cell. */
export function layoutBox(box: BoxInput, top: number): DiagramBox {
  const { group, input, columns } = box;
  const first = columns[0];
  const last = columns.at(-1);
  if (!first || !last) throw new RangeError(`course group ${group.id} has no column`);
  const x = first.x + m.boxInset;
  const width = last.x + last.width - m.boxInset - x;
  const room = width - 2 * m.boxPadding - (group.revision === null ? 0 : m.badgeWidth);
  const titleLines = wrapText(group.title[input.language], room, m.titleSize);
  const cellTop = top + m.boxPadding + titleLines.length * m.titleLine + 2;
  const cells = columns.map((column) => layoutCell(box, column, cellTop));
  const bottom = cells.reduce((lowest, cell) => Math.max(lowest, cell.y + cell.height), cellTop) + m.boxPadding;
  const onPath = cells.reduce((sum, cell) => sum + cell.onPath, 0);
  const held = cells.some((cell) => cell.courses > 0) && cells.every((cell) => cell.courses === 0 || cell.held);
  return {
    group: group.id,
    area: group.area,
    areaIndex: box.areaIndex,
    legend: group.legend,
    revision: group.revision,
    title: group.title[input.language],
    titleLines,
    state: onPath > 0 ? 'path' : held ? 'held' : 'rest',
    onPath,
    cells,
    x,
    y: top,
    width,
    height: bottom - top,
  };
}
