/** The skill areas (スキル領域) of both editions side by side: what stayed, was split, renamed, moved or added. */
import type { KnowledgeItem, SkillItem, Standard } from '../model/standard-schema.ts';
import { type KnowledgeMatches, matchKnowledge, type PlacedKnowledge } from './match-knowledge.ts';
import { foldName } from './name-likeness.ts';

/** `unmatched`: nothing of that name, or of a near one, in the other edition. */
export const changes = ['kept', 'renamed', 'moved', 'split', 'added', 'unmatched'] as const;
export type Change = (typeof changes)[number];

export interface KnowledgeChange {
  readonly item: KnowledgeItem;
  readonly change: Change;
  /** What it became, or what it came from; empty where it stayed as it was or has no counterpart. */
  readonly counterparts: readonly PlacedKnowledge[];
}

export interface SkillChange {
  readonly item: SkillItem;
  readonly change: Change;
  readonly levelsChanged: boolean;
  readonly knowledge: readonly KnowledgeChange[];
}

/** A row of the comparison: skill items before, and what they became. */
export interface SkillComparison {
  /** `common` to the job, or a specialty's id. */
  readonly scope: string;
  readonly key: string;
  readonly before: readonly SkillChange[];
  readonly after: readonly SkillChange[];
}

interface Row {
  readonly before: readonly SkillItem[];
  readonly after: readonly SkillItem[];
}

function highest({ levels: [, to] }: SkillItem): number {
  return to === 'specialty top' ? Number.POSITIVE_INFINITY : to;
}

/**
 * Items of the same id stand in one row. What is left before became what is left after; an item that
 * reaches above all of the former ones is new, because nothing of that level was there to be split.
 */
function rowsOf(before: readonly SkillItem[], after: readonly SkillItem[]): readonly Row[] {
  const same = before.flatMap((from) => {
    const to = after.find(({ id }) => id === from.id);
    return to ? [{ before: [from], after: [to] }] : [];
  });
  const isOpen = (item: SkillItem) => !same.some((row) => row.before[0]?.id === item.id);
  const left = before.filter(isOpen);
  const ceiling = Math.max(...left.map(highest));
  const right = after.filter(isOpen);
  const heirs = right.filter((item) => highest(item) <= ceiling);
  const fresh = left.length === 0 ? right : right.filter((item) => !heirs.includes(item));
  const changed = left.length === 0 ? [] : [{ before: left, after: heirs }];
  return [...same, ...changed, ...fresh.map((item) => ({ before: [], after: [item] }))];
}

function skillChange(item: SkillItem, { before, after }: Row): Change {
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'unmatched';
  if (before.length > 1 || after.length > 1) return 'split';
  const isSame = foldName(before[0]?.ja ?? item.ja) === foldName(after[0]?.ja ?? item.ja);
  return isSame ? 'kept' : 'renamed';
}

function knowledgeChange(
  item: KnowledgeItem,
  counterparts: readonly PlacedKnowledge[],
  row: Row,
  side: 'before' | 'after',
): KnowledgeChange {
  const [first, ...others] = counterparts;
  if (!first) return { item, change: side === 'after' ? 'added' : 'unmatched', counterparts };
  const isSame = foldName(first.item.ja) === foldName(item.ja);
  const partners = side === 'before' ? row.after : row.before;
  const isInPlace = isOneToOne(row) && partners[0]?.id === first.skill.id;
  if (others.length > 0) return { item, change: 'split', counterparts };
  if (isSame && isInPlace) return { item, change: 'kept', counterparts: [] };
  return { item, change: isSame ? 'moved' : 'renamed', counterparts };
}

const isOneToOne = ({ before, after }: Row) => before.length === 1 && after.length === 1;

function sideOf(row: Row, side: 'before' | 'after', matches: KnowledgeMatches): readonly SkillChange[] {
  const [from, to] = [row.before[0], row.after[0]];
  const levelsChanged = isOneToOne(row) && String(from?.levels) !== String(to?.levels);
  // What a former item became is told by what came after it, and the other way round.
  const found = side === 'before' ? matches.after : matches.before;
  return row[side].map((item) => ({
    item,
    change: skillChange(item, row),
    levelsChanged,
    knowledge: item.knowledge.map((each) => knowledgeChange(each, found.get(each.id) ?? [], row, side)),
  }));
}

function compareScope(
  scope: string,
  areas: { readonly before: readonly SkillItem[]; readonly after: readonly SkillItem[] },
  matches: KnowledgeMatches,
): readonly SkillComparison[] {
  return rowsOf(areas.before, areas.after).map((row) => ({
    scope,
    key: `${scope}/${[...row.before, ...row.after].map(({ id }) => id).join('+')}`,
    before: sideOf(row, 'before', matches),
    after: sideOf(row, 'after', matches),
  }));
}

/** All rows: the job's common items first, then each specialty's. Null where the standard has no former edition. */
export function compareSkillAreas(standard: Standard): readonly SkillComparison[] | null {
  const { before, after } = standard.skillAreas;
  if (!before) return null;
  const common = { before: before.common, after: after.common };
  const specialties = standard.specialties.flatMap(({ id }) => {
    const own = { before: before.specialty[id] ?? [], after: after.specialty[id] ?? [] };
    const all = { before: own.before, after: [...own.after, ...after.common] };
    return compareScope(id, own, matchKnowledge(all.before, all.after));
  });
  return [...compareScope('common', common, matchKnowledge(common.before, common.after)), ...specialties];
}

/** The skill items of a standard without a former edition, in the same form: one row each, nothing before. */
export function skillAreasAlone(standard: Standard): readonly SkillComparison[] {
  const { common, specialty } = standard.skillAreas.after;
  const row = (scope: string) => (item: SkillItem) => ({
    scope,
    key: `${scope}/${item.id}`,
    before: [],
    after: [
      {
        item,
        change: 'kept' as const,
        levelsChanged: false,
        knowledge: item.knowledge.map((each) => ({ item: each, change: 'kept' as const, counterparts: [] })),
      },
    ],
  });
  return [
    ...common.map(row('common')),
    ...standard.specialties.flatMap(({ id }) => (specialty[id] ?? []).map(row(id))),
  ];
}
