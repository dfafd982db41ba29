/** Autosave: in order, one at a time, nothing forgotten. */
import { describe, expect, it } from 'vitest';
import { createAutosave } from '../../renderer/features/plans/autosave.ts';
import { handTimers, settle } from './app-fixture.tsx';

function fixture() {
  const timers = handTimers();
  const written: string[] = [];
  const waiting: (() => void)[] = [];
  const write = (id: string) => {
    written.push(id);
    return new Promise<void>((resolve) => waiting.push(resolve));
  };
  return { timers, written, waiting, autosave: createAutosave(write, 400, timers) };
}

describe('createAutosave', () => {
  it('waits until edits pause', () => {
    const { timers, written, autosave } = fixture();
    autosave.touch('a');
    timers.run(399);
    autosave.touch('a');
    timers.run(399);
    expect(written).toEqual([]);
    timers.run(1);
    expect(written).toEqual(['a']);
  });

  it('writes an edit that comes during a write after it, not beside it', async () => {
    const { timers, written, waiting, autosave } = fixture();
    autosave.touch('a');
    timers.run(400);
    autosave.touch('a');
    timers.run(400);
    expect(written).toEqual(['a']);
    expect(autosave.isPending('a')).toBe(true);
    waiting[0]?.();
    await settle();
    expect(written).toEqual(['a', 'a']);
    waiting[1]?.();
    await settle();
    expect(autosave.isPending('a')).toBe(false);
  });

  it('flushes everything at once, and is done when it is written', async () => {
    const { written, waiting, autosave } = fixture();
    autosave.touch('a');
    autosave.touch('b');
    let done = false;
    const flushed = autosave.flush().then(() => {
      done = true;
    });
    waiting[0]?.();
    await settle();
    expect([written, done]).toEqual([['a', 'b'], false]);
    waiting[1]?.();
    await flushed;
    expect(done).toBe(true);
  });
});
