/** Which knowledge item of one edition became which of the other: by id, by the same name, by a near one. */
import type { KnowledgeItem, SkillItem } from '../model/standard-schema.ts';
import { likeness, nearName } from './name-likeness.ts';

/** A knowledge item with the skill item that it belongs to. */
export interface PlacedKnowledge {
  readonly item: KnowledgeItem;
  readonly skill: SkillItem;
}

/** What a knowledge item became, or what it came from, by its id. */
export interface KnowledgeMatches {
  readonly after: ReadonlyMap<string, readonly PlacedKnowledge[]>;
  readonly before: ReadonlyMap<string, readonly PlacedKnowledge[]>;
}

function placed(skills: readonly SkillItem[]): readonly PlacedKnowledge[] {
  return skills.flatMap((skill) => skill.knowledge.map((item) => ({ item, skill })));
}

function nearest(of: PlacedKnowledge, among: readonly PlacedKnowledge[]): PlacedKnowledge | null {
  let best: PlacedKnowledge | null = null;
  let reached = nearName;
  for (const candidate of among) {
    const measure = likeness(of.item.ja, candidate.item.ja);
    if (measure < reached || (best && measure === reached)) continue;
    best = candidate;
    reached = measure;
  }
  return best;
}

type Pair = readonly [before: PlacedKnowledge, after: PlacedKnowledge];

function pairsOf(before: readonly PlacedKnowledge[], after: readonly PlacedKnowledge[]): readonly Pair[] {
  const byId = new Map(before.map((placedItem) => [placedItem.item.id, placedItem]));
  const sameId = after.flatMap((to): Pair[] => {
    const from = byId.get(to.item.id);
    return from ? [[from, to]] : [];
  });
  const settled = new Set(sameId.map(([{ item }]) => item.id));
  const open = before.filter(({ item }) => !settled.has(item.id));
  const byName = after
    .filter(({ item }) => !settled.has(item.id))
    .flatMap((to): Pair[] => {
      const from = nearest(to, open);
      return from ? [[from, to]] : [];
    });
  const named = new Set(byName.map(([{ item }]) => item.id));
  // What another item of the same name already covers was merged into it.
  const merged = open
    .filter(({ item }) => !named.has(item.id))
    .flatMap((from): Pair[] => {
      const to = after.find((candidate) => likeness(from.item.ja, candidate.item.ja) === 1);
      return to ? [[from, to]] : [];
    });
  return [...sameId, ...byName, ...merged];
}

function grouped(pairs: readonly Pair[], key: 0 | 1): ReadonlyMap<string, readonly PlacedKnowledge[]> {
  const result = new Map<string, PlacedKnowledge[]>();
  for (const pair of pairs) {
    const id = pair[key].item.id;
    result.set(id, [...(result.get(id) ?? []), pair[key === 0 ? 1 : 0]]);
  }
  return result;
}

/** Matches the knowledge items of skill items that stand in the same scope. */
export function matchKnowledge(before: readonly SkillItem[], after: readonly SkillItem[]): KnowledgeMatches {
  const pairs = pairsOf(placed(before), placed(after));
  return { after: grouped(pairs, 0), before: grouped(pairs, 1) };
}
