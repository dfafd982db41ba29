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

function layoutChips(courses: readonly Course[], box: BoxInput, column: DiagramColumn, top: number): DiagramChip[] {
  const x = column.x + m.boxInset + m.boxPadding;
  const width = column.width - 2 * (m.boxInset + m.boxPadding);
  let y = top;
  return courses.map((course) => {
    const title = course.title[box.input.language];
    const lines = wrapText(title, width - 2 * m.chipPaddingX, m.chipSize);
    const height = lines.length * m.chipLine + 2 * m.chipPaddingY;
    const entry = box.path.get(course.id);
    const place = { course: course.id, level: column.level, title, lines, x, y, width, height };
    y += height + m.chipGap;
    return { ...place, state: stateOf(course, box), order: entry?.order ?? null, locked: entry?.locked ?? false };
  });
}

function layoutCell(box: BoxInput, column: DiagramColumn, top: number): DiagramCell {
  const here = box.courses.filter((course) => levelOf(course, box) === column.level);
  const onPath = here.filter(({ id }) => box.path.has(id));
  const drawn = box.input.courses === 'all' ? here : onPath;
  const ordered = [...drawn].sort((a, b) => (box.path.get(a.id)?.order ?? 1e6) - (box.path.get(b.id)?.order ?? 1e6));
  const chips = layoutChips(ordered, box, column, top);
  const bottom = chips.reduce((lowest, chip) => Math.max(lowest, chip.y + chip.height), top + m.chipLine);
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
