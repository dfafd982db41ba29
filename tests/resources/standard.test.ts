/** The standard that ships: its shape, what the revision added, and its references to the source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInStandard, findResources } from '../../electron/backend/resources.ts';
import { indexStandard } from '../../shared/model/standard-index.ts';
import { type IndicatorEntry, standardSchema } from '../../shared/model/standard-schema.ts';
import { required } from '../../shared/planner/required.ts';

const standard = builtInStandard();
const index = indexStandard(standard);

describe('resources/standard/standard.json', () => {
  test('passes the schema that foreign standards must pass', () => {
    expect(standardSchema.safeParse(standard).error).toBeUndefined();
  });

  test('defines the three specialties from level 1 to level 6 after the revision', () => {
    expect(standard.specialties.map(({ id, levels }) => [id, ...levels.after])).toEqual([
      ['hardware', 1, 6],
      ['software', 1, 6],
      ['facility', 1, 6],
    ]);
  });

  test('gives every skill item and knowledge item an id of its own', () => {
    const { common, specialty } = standard.skillAreas.after;
    const revised = [...common, ...Object.values(specialty).flat()];
    const entry = (standard.levelsOneTwo?.areas ?? []).flatMap(({ skills }) => skills);
    const skills = [...revised, ...entry].map(({ id }) => id);
    const knowledge = [...revised, ...entry].flatMap((skill) => skill.knowledge.map(({ id }) => id));
    expect(new Set(skills).size).toBe(skills.length);
    expect(new Set(knowledge).size).toBe(knowledge.length);
    expect(knowledge.filter((id) => skills.includes(id))).toEqual([]);
  });

  test.each(['hardware', 'software'])(
    '%s reaches level 6 through seven customer service management items',
    (specialty) => {
      const prefix = specialty === 'hardware' ? 'hw' : 'sw';
      const atSix = [...required(index, specialty, 6)].filter(
        (key) => key.endsWith('@6') && key.startsWith(`${prefix}-`),
      );
      expect(atSix).toHaveLength(7);
      expect(atSix.every((key) => key.startsWith(`${prefix}-csm-`))).toBe(true);
    },
  );

  test('facility management reaches level 6 through six skill items of its own', () => {
    const atSix = [...required(index, 'facility', 6)].filter((key) => key.endsWith('@6'));
    const skills = new Set(atSix.map((key) => index.knowledgeItems.get(key.slice(0, -2))?.skill));
    expect([...skills].filter((skill) => skill?.scope === 'specialty')).toHaveLength(6);
  });

  test('every revised skill item, indicator and function matrix says where the source prints it', () => {
    const { common, specialty } = standard.skillAreas.after;
    for (const { id, figure } of [...common, ...Object.values(specialty).flat()]) expect(figure, id).toMatch(/^3-\d+/);
    for (const { figure } of standard.indicators?.entries ?? []) expect(figure).toMatch(/^3-\d+$|^appendix$/);
    for (const { figure } of Object.values(standard.functions ?? {})) expect(figure).toMatch(/^\d-\d+/);
    expect(standard.functions?.['customer-service-management']?.figure).toContain('3-9');
  });

  test('every id that a valid indicator counts among exists', () => {
    const lists = standard.indicators;
    const replaced = (entry: IndicatorEntry) =>
      entry.edition === 'before' &&
      lists?.entries.some(
        (other) => other.edition === 'after' && other.specialty === entry.specialty && other.level === entry.level,
      );
    const known = new Set(
      [...(lists?.complexity ?? []), ...(lists?.succession ?? []), ...(lists?.expertise ?? [])].map(({ id }) => id),
    );
    for (const entry of (lists?.entries ?? []).filter((each) => !replaced(each))) {
      const own = new Set((entry.facilityComplexity ?? []).map(({ id }) => id));
      const { expertise, succession } = entry.professional ?? {};
      const counted = [...entry.complexity.of, ...(expertise?.of ?? []), ...(succession?.of ?? [])];
      expect(
        counted.filter((id) => !known.has(id) && !own.has(id)),
        `${entry.specialty} ${entry.level}`,
      ).toEqual([]);
      expect((entry.responsibility.activities ?? []).filter((id) => !index.skillItems.has(id))).toEqual([]);
      expect(index.specialties.has(entry.specialty)).toBe(true);
    }
  });

  test('its text holds no empty name in either language', () => {
    const text = readFileSync(join(findResources(), 'standard/standard.json'), 'utf8');
    expect(text.match(/"(ja|en)": *""/g)).toBeNull();
  });
});
