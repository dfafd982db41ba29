/** What was written over, so that a search can take it back. */

export interface Trail {
  /** Where the trail stands now. */
  mark(): number;
  /** Takes back everything since a mark, the newest first. */
  undoTo(mark: number): void;
}

/** A trail of numbered places and the values they had. */
export function createTrail(
  restore: (place: number, before: number) => void,
): Trail & { push(place: number, before: number): void } {
  const entries: number[] = [];
  return {
    mark: () => entries.length,
    push: (place, before) => {
      entries.push(place, before);
    },
    undoTo: (mark) => {
      while (entries.length > mark) {
        const before = entries.pop() ?? 0;
        restore(entries.pop() ?? 0, before);
      }
    },
  };
}
