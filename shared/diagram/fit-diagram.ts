/** Chooses the width at which the diagram prints largest on a sheet of given size. */
import type { DiagramInput, DiagramLayout } from './diagram-model.ts';
import { layoutDiagram } from './layout-diagram.ts';

const candidates = [1, 1.15, 1.3, 1.45, 1.6, 1.8, 2, 2.3, 2.6] as const;

/** How much a layout may be enlarged to fill `width` by `height`. */
export function diagramScale(layout: DiagramLayout, width: number, height: number): number {
  return Math.min(width / layout.width, height / layout.height);
}

/**
 * Lays the diagram out so that it fills a sheet of `width` by `height` best. The layout keeps its own units:
 * draw it in a `viewBox` of its own width and height.
 */
export function fitDiagram(input: Omit<DiagramInput, 'width'>, width: number, height: number): DiagramLayout {
  const layouts = candidates.map((factor) => layoutDiagram({ ...input, width: width * factor }));
  return layouts.reduce((best, layout) =>
    diagramScale(layout, width, height) > diagramScale(best, width, height) ? layout : best,
  );
}
