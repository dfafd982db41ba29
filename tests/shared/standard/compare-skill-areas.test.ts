/** The comparison of the skill areas of both editions, on the standard that ships and on small ones. */
import { describe, expect, it } from 'vitest';
import { builtInStandard } from '../../../electron/backend/resources.ts';
import type { SkillItem, Standard } from '../../../shared/model/standard-schema.ts';
import { compareSkillAreas, type SkillComparison } from '../../../shared/standard/compare-skill-areas.ts';

const standard = builtInStandard();
const rows = compareSkillAreas(standard) ?? [];

function rowOf(skill: string): SkillComparison {
  const found = rows.find(({ before, after }) => [...before, ...after].some(({ item }) => item.id === skill));
  if (!found) throw new Error(`no row holds ${skill}`);
  return found;
}

function knowledge(id: string, side: 'before' | 'after') {
  const all = rows.flatMap((row) => row[side].flatMap((skill) => skill.knowledge));
  const found = all.find(({ item }) => item.id === id);
  if (!found) throw new Error(`no ${id} ${side}`);
  return { change: found.change, counterparts: found.counterparts.map(({ item }) => item.id) };
}

describe('the shipped standard', () => {
  it('shows every skill item and every knowledge item of both editions exactly once', () => {
    for (const side of ['before', 'after'] as const) {
      const areas = standard.skillAreas[side];
      const items = [...(areas?.common ?? []), ...Object.values(areas?.specialty ?? {}).flat()];
      const shown = rows.flatMap((row) => row[side]);
      expect(shown.map(({ item }) => item.id).sort()).toEqual(items.map(({ id }) => id).sort());
      const wanted = items.flatMap((item) => item.knowledge.map(({ id }) => id)).sort();
      expect(shown.flatMap((skill) => skill.knowledge.map(({ item }) => item.id)).sort()).toEqual(wanted);
    }
  });

  it('keeps the common items, with wider levels and one new knowledge item', () => {
    const [after] = rowOf('system-maintenance').after;
    expect(after).toMatchObject({ change: 'kept', levelsChanged: true });
    expect(after?.knowledge.map(({ item, change }) => [item.id, change])).toEqual([
      ['maint-remote', 'kept'],
      ['maint-social-engineering', 'kept'],
      ['maint-quality', 'added'],
    ]);
  });

  it('splits hardware technology into three and adds customer service management', () => {
    expect(rowOf('hw-technology').after.map(({ item, change }) => [item.id, change])).toEqual([
      ['hw-installation', 'split'],
      ['hw-repair', 'split'],
      ['hw-prevention', 'split'],
    ]);
    expect(rowOf('hw-csm')).toMatchObject({ before: [], after: [{ change: 'added' }] });
  });

  it('splits facility management into six', () => {
    expect(rowOf('fm-facility-management').after).toHaveLength(6);
  });

  it('says what a knowledge item became, and the same from the other side', () => {
    expect(knowledge('fmt-cost', 'before')).toEqual({ change: 'moved', counterparts: ['fmd-cost'] });
    expect(knowledge('fmd-cost', 'after')).toEqual({ change: 'moved', counterparts: ['fmt-cost'] });
    expect(knowledge('fmt-safety-law', 'before')).toEqual({ change: 'renamed', counterparts: ['fml-safety'] });
    expect(knowledge('fmt-ras', 'before')).toEqual({ change: 'split', counterparts: ['fmd-ras', 'fmo-ras'] });
    expect(knowledge('fmo-ras', 'after')).toEqual({ change: 'split', counterparts: ['fmt-ras'] });
  });

  it('finds what was merged into a common item, and takes no far name for a near one', () => {
    expect(knowledge('swt-network', 'before')).toEqual({ change: 'moved', counterparts: ['tech-network'] });
    expect(knowledge('swt-system-management', 'before')).toEqual({ change: 'unmatched', counterparts: [] });
    expect(knowledge('fmt-relocation', 'before')).toEqual({ change: 'unmatched', counterparts: [] });
  });
});

function skill(id: string, ja: string, levels: SkillItem['levels'], knowledgeNames: readonly string[]): SkillItem {
  return {
    id,
    ja,
    en: id,
    levels,
    knowledge: knowledgeNames.map((name) => ({ id: `${id}/${name}`, ja: name, en: name })),
  };
}

function small(before: readonly SkillItem[], after: readonly SkillItem[]): Standard {
  return {
    title: { ja: '小', en: 'Small' },
    specialties: [{ id: 's', ja: '専', en: 'S', levels: { after: [1, 3] } }],
    levels: [],
    skillAreas: { before: { common: before, specialty: {} }, after: { common: after, specialty: {} } },
  };
}

describe('another standard', () => {
  it('tells a renamed skill item from a kept one, whatever the width of its letters', () => {
    const compare = (ja: string) =>
      compareSkillAreas(
        small([skill('a', 'ITセキュリティ', [1, 2], ['暗号'])], [skill('a', ja, [1, 2], ['暗号'])]),
      )?.[0]?.after[0]?.change;
    expect(compare('ＩＴ・セキュリティ')).toBe('kept');
    expect(compare('情報保護')).toBe('renamed');
  });

  it('says of what ends that nothing stands against it', () => {
    const ended = compareSkillAreas(small([skill('a', '電信', [1, 2], ['モールス'])], []));
    expect(ended?.[0]).toMatchObject({
      before: [{ change: 'unmatched', knowledge: [{ change: 'unmatched' }] }],
      after: [],
    });
  });

  it('has nothing to compare without a former edition', () => {
    const { before: _, ...skillAreas } = standard.skillAreas;
    expect(compareSkillAreas({ ...standard, skillAreas })).toBeNull();
  });
});
