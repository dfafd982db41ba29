/** Saves edits a moment after the last one, in order, and never two at a time. */
import type { Timers } from '../../store/app-state.ts';

export interface Autosave {
  /** Marks an id as edited; it is written once no edit has come for a while. */
  touch(id: string): void;
  /** Writes everything still marked, now; resolves when it is written. */
  flush(): Promise<void>;
  /** True while an id is marked or being written. */
  isPending(id: string): boolean;
  /** Forgets an id, because it is gone. */
  forget(id: string): void;
}

/** `write` saves the current state of one id and never throws. */
export function createAutosave(write: (id: string) => Promise<void>, delay: number, timers: Timers): Autosave {
  const dirty = new Set<string>();
  let writing: string | null = null;
  let running: Promise<void> | null = null;
  let cancel: () => void = () => undefined;

  async function writeAll(): Promise<void> {
    for (let next = dirty.values().next(); !next.done; next = dirty.values().next()) {
      writing = next.value;
      dirty.delete(next.value);
      await write(next.value);
    }
    writing = null;
  }

  function flush(): Promise<void> {
    cancel();
    running ??= writeAll().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    touch(id) {
      dirty.add(id);
      cancel();
      cancel = timers.after(delay, () => void flush());
    },
    flush,
    isPending: (id) => writing === id || dirty.has(id),
    forget: (id) => void dirty.delete(id),
  };
}
