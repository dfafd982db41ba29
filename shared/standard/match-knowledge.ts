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

interface Sides {
  readonly before: readonly PlacedKnowledge[];
  readonly after: readonly PlacedKnowledge[];
}

/** Pairs each former item with all that `isHeir` names. */
function join({ before, after }: Sides, isHeir: (from: PlacedKnowledge, to: PlacedKnowledge) => boolean): Pair[] {
  return before.flatMap((from) => after.filter((to) => isHeir(from, to)).map((to): Pair => [from, to]));
}

/** What no pair has settled yet. */
function openOf({ before, after }: Sides, pairs: readonly Pair[]): Sides {
  const settled = new Set(pairs.flat());
  return { before: before.filter((each) => !settled.has(each)), after: after.filter((each) => !settled.has(each)) };
}

/** Each new item with the former one that it is nearest to. */
function nearPairs({ before, after }: Sides, isHeir: IsHeir): Pair[] {
  return after.flatMap((to): Pair[] => {
    const among = before.filter((from) => isHeir(from.skill, to.skill));
    const from = nearest(to, among);
    return from ? [[from, to]] : [];
  });
}

/** True where one skill item became the other; only there near names are looked for. */
export type IsHeir = (before: SkillItem, after: SkillItem) => boolean;

const isSameName = (from: PlacedKnowledge, to: PlacedKnowledge) => likeness(from.item.ja, to.item.ja) === 1;

function pairsOf(sides: Sides, elsewhere: readonly PlacedKnowledge[], isHeir: IsHeir): readonly Pair[] {
  const byId = join(sides, (from, to) => from.item.id === to.item.id);
  const afterIds = openOf(sides, byId);
  const byName = join(afterIds, isSameName);
  const near = nearPairs(openOf(afterIds, byName), isHeir);
  // What another item of the same name already covers was merged into it.
  const left = openOf(afterIds, [...byName, ...near]).before;
  const merged = join({ before: left, after: elsewhere }, isSameName);
  return [...byId, ...byName, ...near, ...merged];
}

function grouped(pairs: readonly Pair[], key: 0 | 1): ReadonlyMap<string, readonly PlacedKnowledge[]> {
  const result = new Map<string, PlacedKnowledge[]>();
  for (const pair of pairs) {
    const id = pair[key].item.id;
    result.set(id, [...(result.get(id) ?? []), pair[key === 0 ? 1 : 0]]);
  }
  return result;
}

/**
 * Matches the knowledge items of the skill items of one scope; `elsewhere` holds items of the new
 * edition outside of it, into which a former item may have been merged.
 */
export function matchKnowledge(
  before: readonly SkillItem[],
  after: readonly SkillItem[],
  elsewhere: readonly SkillItem[],
  isHeir: IsHeir,
): KnowledgeMatches {
  const pairs = pairsOf({ before: placed(before), after: placed(after) }, placed(elsewhere), isHeir);
  return { after: grouped(pairs, 0), before: grouped(pairs, 1) };
}
