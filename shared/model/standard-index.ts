/** Lookups over a standard, made once: which knowledge items a specialty asks for at which levels. */
import type { KnowledgeItem, Specialty, Standard } from './standard-schema.ts';

/** A skill item with its levels as numbers and what it belongs to. */
export interface IndexedSkillItem {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  readonly levels: readonly [from: number, to: number];
  readonly knowledge: readonly KnowledgeItem[];
  /** The specialties that it is asked of. */
  readonly specialties: readonly string[];
  /** `entry` for levels 1 and 2, `common` to the job, or `specialty`. */
  readonly scope: 'entry' | 'common' | 'specialty';
  readonly figure: string | null;
}

export interface StandardIndex {
  readonly standard: Standard;
  readonly specialties: ReadonlyMap<string, Specialty>;
  readonly skillItems: ReadonlyMap<string, IndexedSkillItem>;
  readonly knowledgeItems: ReadonlyMap<string, { readonly item: KnowledgeItem; readonly skill: IndexedSkillItem }>;
  /**
   * Knowledge items that are the same in another specialty: their skill items bear the same name and hold the same
   * knowledge, as customer service management does for hardware and software. Items without a twin are left out.
   */
  readonly twins: ReadonlyMap<string, readonly string[]>;
}

/** The highest level of a specialty after the revision. */
export function highestLevel(specialty: Specialty): number {
  return specialty.levels.after[1];
}

function topLevel(standard: Standard, specialties: readonly string[]): number {
  return Math.max(...standard.specialties.filter(({ id }) => specialties.includes(id)).map(highestLevel));
}

/** Levels 1 and 2 are common to all jobs (`levelsOneTwo` of the standard). */
const entryLevels = [1, 2] as const;

function entryItems(standard: Standard, everyone: readonly string[]): IndexedSkillItem[] {
  return (standard.levelsOneTwo?.areas ?? []).flatMap((area) =>
    area.skills.map((skill) => ({
      ...skill,
      levels: entryLevels,
      specialties: everyone,
      scope: 'entry' as const,
      figure: null,
    })),
  );
}

function revisedItems(standard: Standard, everyone: readonly string[]): IndexedSkillItem[] {
  const { common, specialty } = standard.skillAreas.after;
  const index = (item: (typeof common)[number], specialties: readonly string[], scope: 'common' | 'specialty') => ({
    id: item.id,
    ja: item.ja,
    en: item.en,
    levels: [
      item.levels[0],
      item.levels[1] === 'specialty top' ? topLevel(standard, specialties) : item.levels[1],
    ] as const,
    knowledge: item.knowledge,
    specialties,
    scope,
    figure: item.figure ?? null,
  });
  return [
    ...common.map((item) => index(item, everyone, 'common')),
    ...Object.entries(specialty).flatMap(([id, items]) => items.map((item) => index(item, [id], 'specialty'))),
  ];
}

/** Skill items with the same name and the same knowledge items, in the same order, are one and the same skill. */
function twinsOf(items: readonly IndexedSkillItem[]): ReadonlyMap<string, readonly string[]> {
  const byContent = new Map<string, IndexedSkillItem[]>();
  for (const skill of items) {
    const content = [skill.ja, ...skill.knowledge.map(({ ja }) => ja)].join('\n');
    byContent.set(content, [...(byContent.get(content) ?? []), skill]);
  }
  const twins = new Map<string, readonly string[]>();
  for (const same of byContent.values()) {
    if (same.length < 2) continue;
    for (const skill of same) {
      skill.knowledge.forEach(({ id }, place) => {
        twins.set(
          id,
          same.flatMap((other) => (other === skill ? [] : (other.knowledge[place]?.id ?? []))),
        );
      });
    }
  }
  return twins;
}

/** Indexes a standard. */
export function indexStandard(standard: Standard): StandardIndex {
  const everyone = standard.specialties.map(({ id }) => id);
  const items = [...entryItems(standard, everyone), ...revisedItems(standard, everyone)];
  return {
    standard,
    specialties: new Map(standard.specialties.map((specialty) => [specialty.id, specialty])),
    skillItems: new Map(items.map((item) => [item.id, item])),
    knowledgeItems: new Map(
      items.flatMap((skill) => skill.knowledge.map((item) => [item.id, { item, skill }] as const)),
    ),
    twins: twinsOf(items),
  };
}
