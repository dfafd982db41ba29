/** Arrow keys in the diagram. */
import { describe, expect, it } from 'vitest';
import { nextTarget } from '../../renderer/features/diagram/move-focus.ts';

const at = (id: string, x: number, y: number) => ({ id, rect: { x, y, width: 10, height: 10 } });
const targets = [at('a', 0, 0), at('b', 100, 0), at('c', 0, 100), at('d', 100, 104), at('far', 400, 2)];

describe('nextTarget', () => {
  it('goes to the nearest in the direction', () => {
    expect(nextTarget(targets, 'a', 'ArrowRight')).toBe('b');
    expect(nextTarget(targets, 'a', 'ArrowDown')).toBe('c');
    expect(nextTarget(targets, 'd', 'ArrowUp')).toBe('b');
    expect(nextTarget(targets, 'd', 'ArrowLeft')).toBe('c');
  });

  it('stays at the edge', () => {
    expect(nextTarget(targets, 'a', 'ArrowLeft')).toBeNull();
    expect(nextTarget(targets, 'gone', 'ArrowLeft')).toBeNull();
  });
});
