/** Starts a program that holds a store, and kills it without giving it time to close anything. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Holder {
  /** Ids of the plans that the program has reported as saved. */
  readonly saved: readonly string[];
  /** Resolves once at least so many plans are saved. */
  savedAtLeast(count: number): Promise<void>;
  /** SIGKILL, in the midst of saving; gives every plan that was reported. */
  kill(): Promise<readonly string[]>;
}

export function holdStore(file: string): Holder {
  const program = join(import.meta.dirname, 'store-holder.ts');
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const saved: string[] = [];
  const lines = createInterface({ input: child.stdout });
  const ended = once(lines, 'close');
  const waiting = new Set<() => void>();
  lines.on('line', (id) => {
    saved.push(id);
    for (const look of waiting) look();
  });
  return {
    saved,
    savedAtLeast: (count) =>
      new Promise((resolve, reject) => {
        waiting.add(() => {
          if (saved.length >= count) resolve();
        });
        void ended.then(() => reject(new Error('the program ended by itself')));
      }),
    async kill() {
      child.kill('SIGKILL');
      await ended;
      return saved;
    },
  };
}
