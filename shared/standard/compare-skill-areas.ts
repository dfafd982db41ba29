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

type Side = 'before' | 'after';

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

function knowledgeChange(item: KnowledgeItem, row: Row, side: Side, matches: KnowledgeMatches): KnowledgeChange {
  // What a former item became is told by what came after it, and the other way round.
  const counterparts = (side === 'before' ? matches.after : matches.before).get(item.id) ?? [];
  const [first] = counterparts;
  if (!first) return { item, change: side === 'after' ? 'added' : 'unmatched', counterparts };
  const heirs = side === 'before' ? counterparts : (matches.after.get(first.item.id) ?? []);
  if (heirs.length > 1) return { item, change: 'split', counterparts };
  if (foldName(first.item.ja) !== foldName(item.ja)) return { item, change: 'renamed', counterparts };
  const partner = (side === 'before' ? row.after : row.before)[0];
  const stayed = isOneToOne(row) && partner?.id === first.skill.id;
  return stayed ? { item, change: 'kept', counterparts: [] } : { item, change: 'moved', counterparts };
}

const isOneToOne = ({ before, after }: Row) => before.length === 1 && after.length === 1;

function sideOf(row: Row, side: Side, matches: KnowledgeMatches): readonly SkillChange[] {
  const levelsChanged = isOneToOne(row) && String(row.before[0]?.levels) !== String(row.after[0]?.levels);
  return row[side].map((item) => ({
    item,
    change: skillChange(item, row),
    levelsChanged,
    knowledge: item.knowledge.map((each) => knowledgeChange(each, row, side, matches)),
  }));
}

function compareScope(
  scope: string,
  before: readonly SkillItem[],
  after: readonly SkillItem[],
  elsewhere: readonly SkillItem[],
): readonly SkillComparison[] {
  const rows = rowsOf(before, after);
  const isHeir = (from: SkillItem, to: SkillItem) =>
    rows.some((row) => row.before.includes(from) && row.after.includes(to));
  const matches = matchKnowledge(before, after, elsewhere, isHeir);
  return rows.map((row) => ({
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
  const specialties = standard.specialties.flatMap(({ id }) =>
    compareScope(id, before.specialty[id] ?? [], after.specialty[id] ?? [], after.common),
  );
  return [...compareScope('common', before.common, after.common, []), ...specialties];
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
