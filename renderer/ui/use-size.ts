/** The size of an element, followed as it changes. */
import { type RefObject, useEffect, useRef, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `fallback` is the size until the element has been measured. */
export function useSize<Node extends HTMLElement>(fallback: Size): readonly [RefObject<Node | null>, Size] {
  const ref = useRef<Node>(null);
  const [size, setSize] = useState(fallback);
  useEffect(() => {
    const node = ref.current;
    if (!node) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
