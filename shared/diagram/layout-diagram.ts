/** Lays out the course-group diagram (figure 3-17): pure geometry that the window and the A3 sheet both draw. */
import type { Catalogue, CourseGroup } from '../model/catalogue-schema.ts';
import { type DiagramArea, diagramAreas } from './diagram-axes.ts';
import type { DiagramBox, DiagramColumn, DiagramInput, DiagramLayout, DiagramRow } from './diagram-model.ts';
import { diagramMetrics as m } from './diagram-model.ts';
import { type BoxInput, layoutBox, type PathEntry } from './layout-box.ts';
import { layoutColumns } from './layout-columns.ts';
import { wrapText } from './wrap-text.ts';

/** The course groups that a specialty's diagram shows, in catalogue order. */
export function groupsOf(catalogue: Catalogue, specialty: string): readonly CourseGroup[] {
  return catalogue.groups.filter(({ specialties }) => specialties.includes(specialty));
}

function pathEntries({ roadmap }: DiagramInput): ReadonlyMap<string, PathEntry> {
  const courses = (roadmap?.stages ?? []).flatMap(({ level, courses }) => courses.map((course) => ({ level, course })));
  return new Map(
    courses.map(({ level, course }, at) => [course.id, { order: at + 1, level, locked: course.because.locked }]),
  );
}

interface RowInput {
  readonly input: DiagramInput;
  readonly columns: readonly DiagramColumn[];
  readonly path: ReadonlyMap<string, PathEntry>;
  readonly groups: readonly CourseGroup[];
}

function boxInput(row: RowInput, group: CourseGroup, areaIndex: number): BoxInput {
  const { input, columns, path } = row;
  const courses = input.catalogue.courses.filter(
    (course) => course.group === group.id && course.specialties.includes(input.specialty),
  );
  const spanned = columns.filter(({ level }) => group.levels[0] <= level && level <= group.levels[1]);
  return { input, group, courses, areaIndex, columns: spanned, path };
}

/** Drops each box as high as the columns it spans allow, in catalogue order. */
function stackBoxes(row: RowInput, areaIndex: number, top: number): DiagramBox[] {
  const free = new Map(row.columns.map(({ level }) => [level, top]));
  return row.groups.map((group) => {
    const box = boxInput(row, group, areaIndex);
    const levels = box.columns.map(({ level }) => level);
    const placed = layoutBox(box, Math.max(...levels.map((level) => free.get(level) ?? top)));
    for (const level of levels) free.set(level, placed.y + placed.height + m.boxGap);
    return placed;
  });
}

function layoutRow(
  row: RowInput,
  area: DiagramArea,
  index: number,
  y: number,
): { row: DiagramRow; boxes: DiagramBox[] } {
  const boxes = stackBoxes(row, index, y + m.rowPadding);
  const bottom = Math.max(y, ...boxes.map((box) => box.y + box.height)) + m.rowPadding;
  const height = Math.max(bottom - y, m.rowMinHeight);
  const title = area[row.input.language];
  const titleLines = wrapText(title, height - 8, m.labelSize);
  return { row: { area: area.id, index, title, titleLines, y, height }, boxes };
}

/** Columns, rows and boxes of the diagram of one specialty; the same input gives the same geometry. */
export function layoutDiagram(input: DiagramInput): DiagramLayout {
  const groups = groupsOf(input.catalogue, input.specialty);
  const columns = layoutColumns(input, groups);
  const path = pathEntries(input);
  const rows: DiagramRow[] = [];
  const boxes: DiagramBox[] = [];
  let y: number = m.headerHeight + m.rowGap;
  for (const [index, area] of diagramAreas(input.standard, input.catalogue).entries()) {
    const inArea = groups.filter((group) => group.area === area.id);
    const placed = layoutRow({ input, columns, path, groups: inArea }, area, index, y);
    rows.push(placed.row);
    boxes.push(...placed.boxes);
    y += placed.row.height + m.rowGap;
  }
  return {
    width: input.width,
    height: y - m.rowGap,
    headerHeight: m.headerHeight,
    rowLabelWidth: m.rowLabelWidth,
    columns,
    rows,
    boxes,
  };
}
