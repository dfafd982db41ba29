/** Moving through the rows of a long list by keyboard, where only the rows in sight are drawn. */
import { useEffect, useRef, useState } from 'react';

/** The row that a key leads to; null for other keys. */
export function rowAfterKey(key: string, at: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? null : Math.max(0, Math.min(count - 1, next));
}

/** The row that has the tab stop, and a way to move it that brings it into sight. */
export function useRowFocus(count: number, scrollTo: (at: number) => void) {
  const [active, setActive] = useState(0);
  const moved = useRef(false);
  const ref = useRef<HTMLDivElement>(null);
  const at = Math.min(active, Math.max(0, count - 1));
  const move = (next: number) => {
    moved.current = true;
    setActive(next);
    scrollTo(next);
  };
  useEffect(() => {
    // The row may be drawn only after the scroll: tried again with every drawing until it is there.
    if (!moved.current) return;
    const row = ref.current?.querySelector<HTMLElement>(`[data-row="${at}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    moved.current = false;
  });
  return { ref, at, move, setActive };
}
