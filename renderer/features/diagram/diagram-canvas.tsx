/** The whole diagram as one drawing, with arrow keys to walk it. */
import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import type { DiagramLayout } from '../../../shared/diagram/diagram-model.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { selectOpenPlan } from '../plans/plans-selectors.ts';
import { courseShape, DiagramBoxShape, groupShape, type ShapeContext } from './diagram-box.tsx';
import { DiagramRows } from './diagram-frame.tsx';
import { isDirection, nextTarget, type Target } from './move-focus.ts';

function targetsOf(layout: DiagramLayout): readonly Target[] {
  return layout.boxes.flatMap((box) => [
    { id: groupShape(box.group), rect: { ...box, height: 18 } },
    ...box.cells.flatMap(({ chips }) => chips).map((chip) => ({ id: courseShape(chip.course), rect: chip })),
  ]);
}

const noneExcluded: readonly string[] = [];

function useShapeContext(targets: readonly Target[], struck: readonly string[] | undefined): ShapeContext {
  const selection = useApp((state) => state.selection);
  const select = useApp((state) => state.select);
  const excluded = useApp((state) => selectOpenPlan(state)?.request.excluded ?? noneExcluded);
  const [focused, focus] = useState<string | null>(null);
  const tabStop = targets.some(({ id }) => id === focused) ? focused : (targets[0]?.id ?? null);
  const selected = selection === null ? null : `${selection.kind}:${selection.id}`;
  const meaning = struck ? 'catalogue' : 'path';
  return { selected, tabStop, excluded: struck ?? excluded, meaning, focus, press: (kind, id) => select({ kind, id }) };
}

const shapeSelector = (id: string) => `[data-shape="${CSS.escape(id)}"]`;

function hearArrows(event: KeyboardEvent<SVGSVGElement>, targets: readonly Target[], current: string | null): void {
  if (!isDirection(event.key) || current === null) return;
  const next = nextTarget(targets, current, event.key);
  if (next === null) return;
  event.preventDefault();
  event.currentTarget.querySelector<SVGGElement>(shapeSelector(next))?.focus();
}

interface CanvasProps {
  readonly layout: DiagramLayout;
  readonly scale: number;
  /** Courses struck through in a diagram of the catalogue, which shows no plan. */
  readonly struck?: readonly string[];
}

function Canvas({ layout, scale, struck }: CanvasProps) {
  const text = useText();
  const targets = useMemo(() => targetsOf(layout), [layout]);
  const context = useShapeContext(targets, struck);
  const height = layout.height - layout.headerHeight;
  const ref = useRef<SVGSVGElement>(null);
  const { selected } = context;
  useEffect(() => {
    // The details open beside the diagram and may cover what was chosen.
    if (selected === null) return;
    ref.current?.querySelector(shapeSelector(selected))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg
      ref={ref}
      role="group"
      aria-label={text('view.diagram')}
      className="diagram"
      width={layout.width * scale}
      height={height * scale}
      viewBox={`0 ${layout.headerHeight} ${layout.width} ${height}`}
      onKeyDown={(event) => hearArrows(event, targets, context.tabStop)}
    >
      <DiagramRows layout={layout} />
      {layout.boxes.map((box) => (
        <DiagramBoxShape key={box.group} box={box} context={context} />
      ))}
    </svg>
  );
}

/** Hundreds of shapes: drawn again only when the geometry is new. */
export const DiagramCanvas = memo(Canvas);
