/** Arrow keys in the diagram: the nearest pressable shape in a direction. */
import type { DiagramRect } from '../../../shared/diagram/diagram-model.ts';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export interface Target {
  readonly id: string;
  readonly rect: DiagramRect;
}

export function isDirection(key: string): key is Direction {
  return key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown';
}

function centre({ x, y, width, height }: DiagramRect): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + Math.min(height / 2, 10) };
}

/** How far along the direction, and how far aside; aside counts more. Null where it lies the other way. */
function distance(from: DiagramRect, to: DiagramRect, direction: Direction): number | null {
  const a = centre(from);
  const b = centre(to);
  const horizontal = direction === 'ArrowLeft' || direction === 'ArrowRight';
  const forward = direction === 'ArrowRight' || direction === 'ArrowDown' ? 1 : -1;
  const along = (horizontal ? b.x - a.x : b.y - a.y) * forward;
  const aside = Math.abs(horizontal ? b.y - a.y : b.x - a.x);
  return along > 1 ? along + 3 * aside : null;
}

/** The id to focus next; null at the edge. */
export function nextTarget(targets: readonly Target[], current: string, direction: Direction): string | null {
  const here = targets.find(({ id }) => id === current);
  if (!here) return null;
  let best: { readonly id: string; readonly far: number } | null = null;
  for (const { id, rect } of targets) {
    const far = id === current ? null : distance(here.rect, rect, direction);
    if (far !== null && (best === null || far < best.far)) best = { id, far };
  }
  return best?.id ?? null;
}
