/** Places the columns: levels of the path are widest, levels that no course reaches stay narrow. */
import type { CourseGroup } from '../model/catalogue-schema.ts';
import { columnTitle, diagramLevels } from './diagram-axes.ts';
import { type DiagramColumn, type DiagramInput, diagramMetrics as m } from './diagram-model.ts';

function markOf(level: number, { from, to }: DiagramInput): DiagramColumn['mark'] {
  if (level === from) return 'current';
  return level === to ? 'target' : null;
}

/** How much of the width a level asks for: those of the path most, because only they spell courses out. */
function weightOf(level: number, { from, to, courses }: DiagramInput): number {
  return courses === 'all' || (level > from && level <= to) ? 1 : 0.56;
}

/** The columns of the diagram, left to right without gaps. */
export function layoutColumns(input: DiagramInput, groups: readonly CourseGroup[]): readonly DiagramColumn[] {
  const levels = diagramLevels(input.standard, input.catalogue);
  const reached = (level: number) => groups.some((group) => group.levels[0] <= level && level <= group.levels[1]);
  const wide = levels.filter(reached);
  const narrow = levels.length - wide.length;
  const weights = wide.reduce((sum, level) => sum + weightOf(level, input), 0);
  const share = weights === 0 ? 0 : (input.width - m.rowLabelWidth - narrow * m.narrowColumn) / weights;
  let x: number = m.rowLabelWidth;
  return levels.map((level) => {
    const width = reached(level) ? share * weightOf(level, input) : m.narrowColumn;
    const column: DiagramColumn = {
      level,
      title: columnTitle(input.standard, level, input.language),
      x,
      width,
      mark: markOf(level, input),
      onPath: level > input.from && level <= input.to,
      defined: level === 0 || reached(level),
    };
    x += width;
    return column;
  });
}
