/** The diagram's geometry: everything is there, inside, and apart. */
import { describe, expect, it } from 'vitest';
import type { DiagramInput, DiagramLayout, DiagramRect } from '../../../shared/diagram/diagram-model.ts';
import { diagramScale, fitDiagram } from '../../../shared/diagram/fit-diagram.ts';
import { groupsOf, layoutDiagram } from '../../../shared/diagram/layout-diagram.ts';
import { catalogue, diagramInput, standard } from './diagram-input.ts';

function inside(inner: DiagramRect, outer: DiagramRect): boolean {
  const slack = 0.01;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

function overlap(a: DiagramRect, b: DiagramRect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function overlaps(rects: readonly DiagramRect[]): number {
  return rects.flatMap((a, at) => rects.slice(at + 1).filter((b) => overlap(a, b))).length;
}

const chipsOf = (layout: DiagramLayout) => layout.boxes.flatMap(({ cells }) => cells.flatMap(({ chips }) => chips));

const inputs: readonly (readonly [name: string, input: DiagramInput])[] = standard.specialties.flatMap(({ id }) => [
  [`${id} 3 to 6`, diagramInput(id, 3, 6)] as const,
  [`${id} 0 to 6, all courses, English`, diagramInput(id, 0, 6, { courses: 'all', language: 'en' })] as const,
  [`${id} 1 to 2, wide`, diagramInput(id, 1, 2, { width: 1_900 })] as const,
]);

describe.each(inputs)('the diagram of %s', (_, input) => {
  const layout = layoutDiagram(input);

  it('has every course group of the specialty once', () => {
    const expected = groupsOf(catalogue, input.specialty).map(({ id }) => id);
    expect(layout.boxes.map(({ group }) => group).sort()).toEqual([...expected].sort());
  });

  it('keeps boxes apart, each inside the row of its area and the columns of its levels', () => {
    expect(overlaps(layout.boxes)).toBe(0);
    for (const box of layout.boxes) {
      const row = layout.rows.find(({ area }) => area === box.area);
      const group = catalogue.groups.find(({ id }) => id === box.group);
      const columns = layout.columns.filter(
        ({ level }) => group && level >= group.levels[0] && level <= group.levels[1],
      );
      const width = columns.reduce((sum, column) => sum + column.width, 0);
      expect(row && inside(box, { x: columns[0]?.x ?? 0, y: row.y, width, height: row.height })).toBe(true);
    }
  });

  it('keeps courses apart and inside their group', () => {
    expect(overlaps(chipsOf(layout))).toBe(0);
    for (const box of layout.boxes) {
      for (const chip of box.cells.flatMap(({ chips }) => chips)) expect(inside(chip, box)).toBe(true);
    }
  });

  it('stays within its own width and height', () => {
    const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
    expect(layout.boxes.every((box) => inside(box, whole))).toBe(true);
    expect(layout.width).toBe(input.width);
  });

  it('lights exactly the courses of the roadmap, in their order', () => {
    const path = (input.roadmap?.stages ?? []).flatMap(({ courses }) => courses.map(({ id }) => id));
    const lit = chipsOf(layout).filter(({ state }) => state === 'path');
    expect(lit.sort((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(({ course }) => course)).toEqual(path);
  });

  it('is the same for the same input', () => {
    expect(layoutDiagram({ ...input })).toEqual(layout);
  });
});

describe('the columns', () => {
  const { columns } = layoutDiagram(diagramInput('hardware', 3, 6));

  it('mark the current level, the target, and the level that is not defined', () => {
    expect(columns.filter(({ mark }) => mark === 'current').map(({ level }) => level)).toEqual([3]);
    expect(columns.filter(({ mark }) => mark === 'target').map(({ level }) => level)).toEqual([6]);
    expect(columns.filter(({ defined }) => !defined).map(({ level }) => level)).toEqual([7]);
    expect(columns[0]?.title).toBe('未経験');
  });

  it('lie side by side and fill the width', () => {
    for (const [at, column] of columns.slice(1).entries()) {
      const before = columns[at];
      expect(column.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0));
    }
    const last = columns.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(1_056);
  });
});

describe('courses that are not on the path', () => {
  it('are held up to the current level, or where completed', () => {
    const layout = layoutDiagram(
      diagramInput('hardware', 3, 6, { courses: 'all', roadmap: null, completed: ['CSM-601'] }),
    );
    const state = (id: string) => chipsOf(layout).find(({ course }) => course === id)?.state;
    expect([state('CSM-301'), state('CSM-601'), state('CSM-602')]).toEqual(['held', 'held', 'rest']);
  });
});

describe('another standard', () => {
  it('needs no roadmap figure: areas and columns follow from its catalogue', () => {
    const { roadmap: _, ...bare } = standard;
    const layout = layoutDiagram(diagramInput('hardware', 3, 6, { standard: bare }));
    expect(layout.rows.map(({ area }) => area).sort()).toEqual(
      [...new Set(catalogue.groups.map(({ area }) => area))].sort(),
    );
    expect(layout.columns.at(-1)?.title).toBe('レベル7');
  });
});

describe('the fitted diagram', () => {
  it('fills an A3 sheet at least as well as the plain width does', () => {
    const input = diagramInput('hardware', 3, 6);
    const fitted = diagramScale(fitDiagram(input, 1_120, 760), 1_120, 760);
    expect(fitted).toBeGreaterThanOrEqual(diagramScale(layoutDiagram({ ...input, width: 1_120 }), 1_120, 760));
  });
});
