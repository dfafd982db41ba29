/** Lanes of questions: of two questions in one lane, the newer cancels the older. */

export interface Lanes {
  /** Takes a lane: whoever has it is cancelled. Returns what gives it back; without a lane nothing happens. */
  take(lane: string | undefined, cancel: () => void): () => void;
}

export function createLanes(): Lanes {
  const newest = new Map<string, () => void>();
  return {
    take(lane, cancel) {
      if (lane === undefined) return () => {};
      newest.get(lane)?.();
      newest.set(lane, cancel);
      return () => {
        if (newest.get(lane) === cancel) newest.delete(lane);
      };
    },
  };
}
