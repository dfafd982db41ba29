/** Dragging a bar: every day that the pointer passes is tried; letting go takes, Escape drops. */
import type { PointerEvent } from 'react';
import { useEffect, useRef } from 'react';
import { useApp } from '../../store/use-app.ts';
import type { MoveBar } from './use-move-bar.ts';

/** A pointer that has moved less has only clicked. */
const leastPixels = 4;

export interface BarDrag {
  readonly onPointerDown: (event: PointerEvent) => void;
  /** True once, right after a drag: the click that ends it is none. */
  readonly endedDrag: () => boolean;
}

/** `perDay` is the width of a day in pixels. Events are heard on the window: the bar itself moves meanwhile. */
export function useBarDrag({ tryDays }: MoveBar, perDay: number): BarDrag {
  const takeMove = useApp((state) => state.takeMove);
  const dropMove = useApp((state) => state.dropMove);
  const dragged = useRef(false);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  return {
    endedDrag: () => {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
    onPointerDown(event) {
      if (event.button !== 0) return;
      const from = event.clientX;
      const listeners = new AbortController();
      dragged.current = false;
      stop.current = () => listeners.abort();
      const end = (finish: () => void) => {
        listeners.abort();
        if (dragged.current) finish();
      };
      const on = <Name extends keyof WindowEventMap>(name: Name, hear: (event: WindowEventMap[Name]) => void) =>
        window.addEventListener(name, hear, { signal: listeners.signal });
      on('pointermove', ({ clientX }) => {
        if (!dragged.current && Math.abs(clientX - from) < leastPixels) return;
        dragged.current = true;
        tryDays(Math.round((clientX - from) / perDay));
      });
      on('pointerup', () => end(takeMove));
      on('pointercancel', () => end(dropMove));
      on('keydown', ({ key }) => {
        if (key === 'Escape') end(dropMove);
      });
    },
  };
}
