/** Requirements: each knowledge item of each skill item at each level up to the target. */
import { describe, expect, test } from 'vitest';
import { required } from '../../../shared/planner/required.ts';
import { builtInPlanner, tinyIndex } from '../../helpers/planner-fixture.ts';

describe('required', () => {
  test('names every knowledge item of a specialty at every level up to the target, and no other', () => {
    expect([...required(tinyIndex, 'alpha', 2)].sort()).toEqual(
      ['team-a@1', 'team-a@2', 'team-b@1', 'team-b@2', 'work-a@1', 'work-a@2', 'work-b@1', 'work-b@2'].sort(),
    );
  });

  test('never passes the top of the specialty, although a common item goes on for another one', () => {
    const atTwo = required(tinyIndex, 'beta', 2);
    expect([...atTwo].sort()).toEqual(['care-a@1', 'care-a@2', 'team-a@1', 'team-a@2', 'team-b@1', 'team-b@2']);
    expect(required(tinyIndex, 'beta', 3)).toEqual(atTwo);
  });

  test('asks nothing for an unknown specialty or level 0', () => {
    expect(required(tinyIndex, 'gamma', 3).size).toBe(0);
    expect(required(tinyIndex, 'alpha', 0).size).toBe(0);
  });

  test('the built-in standard asks hardware for no technical item of its own at level 6 but customer service management', () => {
    const { standard } = builtInPlanner();
    const atSix = [...required(standard, 'hardware', 6)].filter((key) => key.endsWith('@6'));
    const own = atSix.filter((key) => standard.knowledgeItems.get(key.slice(0, -2))?.skill.scope === 'specialty');
    expect(own.every((key) => key.startsWith('hw-csm-'))).toBe(true);
    expect(atSix).toContain('tech-network@6');
    expect([...required(standard, 'hardware', 6)].some((key) => key.startsWith('sw-') || key.startsWith('fm'))).toBe(
      false,
    );
  });
});
