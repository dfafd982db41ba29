/** Lookups over a standard: what is asked of whom, up to which level. */
import { describe, expect, test } from 'vitest';
import { indexStandard } from '../../../shared/model/standard-index.ts';
import { standardSchema } from '../../../shared/model/standard-schema.ts';
import { builtInPlanner, tinyIndex, tinyStandard } from '../../helpers/planner-fixture.ts';

test('"specialty top" ends at the highest level of those it is asked of', () => {
  expect(tinyIndex.skillItems.get('team')).toMatchObject({
    levels: [1, 3],
    specialties: ['alpha', 'beta'],
    scope: 'common',
  });
  expect(tinyIndex.skillItems.get('care')).toMatchObject({ levels: [1, 2], specialties: ['beta'], scope: 'specialty' });
});

test('each knowledge item knows its skill item', () => {
  expect(tinyIndex.knowledgeItems.get('work-b')?.skill.id).toBe('work');
});

test('levels 1 and 2 are common to every specialty in the built-in standard', () => {
  const entry = [...builtInPlanner().standard.skillItems.values()].filter(({ scope }) => scope === 'entry');
  expect(entry.length).toBeGreaterThan(0);
  for (const { levels, specialties } of entry) {
    expect(levels).toEqual([1, 2]);
    expect(specialties).toEqual(['hardware', 'software', 'facility']);
  }
});

describe('the gate for foreign standards', () => {
  test('accepts one with nothing but what planning needs', () => {
    const { roadmap: _roadmap, editions: _editions, ...least } = tinyStandard;
    const parsed = standardSchema.safeParse(least);
    expect(parsed.error).toBeUndefined();
    expect(indexStandard(standardSchema.parse(least)).knowledgeItems.size).toBe(5);
  });

  test('refuses one without specialties, without levels or with a skill item that holds nothing', () => {
    expect(standardSchema.safeParse({ ...tinyStandard, specialties: [] }).success).toBe(false);
    expect(standardSchema.safeParse({ ...tinyStandard, levels: [] }).success).toBe(false);
    const { after } = tinyStandard.skillAreas;
    const hollow = after.common.map((item) => ({ ...item, knowledge: [] }));
    expect(
      standardSchema.safeParse({ ...tinyStandard, skillAreas: { after: { ...after, common: hollow } } }).success,
    ).toBe(false);
  });
});
