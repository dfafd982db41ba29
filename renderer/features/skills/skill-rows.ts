/** The skill items of a specialty in their groups, the levels that can be said of each, and what has been said. */
import type { AssessedItem, Assessor } from '../../../shared/assessment/current-assessments.ts';
import { entriesOf, type RecordEntry } from '../../../shared/assessment/record-entries.ts';
import type { Localized } from '../../../shared/model/localized.ts';
import { highestLevel, type IndexedSkillItem, type StandardIndex } from '../../../shared/model/standard-index.ts';

/** Items that are shown under one heading. */
export interface SkillGroup {
  readonly id: string;
  readonly scope: IndexedSkillItem['scope'];
  /** The field of levels 1 and 2; null for other scopes, which bear their own names. */
  readonly field: Localized | null;
  readonly items: readonly IndexedSkillItem[];
}

/** Levels by item, as one side says them; what nothing is said of is left out. */
export type Levels = Readonly<Record<string, number>>;

/** Changes that are not saved yet; null takes back what was said. */
export type ChangedLevels = Readonly<Record<string, number | null>>;

const ownFirst = { specialty: 0, common: 1, entry: 2 } as const;

/** The specialty's own items first, then those common to the job, then the fields of levels 1 and 2. */
export function skillGroups(index: StandardIndex, specialty: string): readonly SkillGroup[] {
  const asked = [...index.skillItems.values()].filter(({ specialties }) => specialties.includes(specialty));
  const of = (scope: IndexedSkillItem['scope']): SkillGroup => ({
    id: scope,
    scope,
    field: null,
    items: asked.filter((item) => item.scope === scope),
  });
  const fields = (index.standard.levelsOneTwo?.areas ?? []).map(({ id, ja, en, skills }): SkillGroup => {
    const own = new Set(skills.map((skill) => skill.id));
    return { id, scope: 'entry', field: { ja, en }, items: asked.filter((item) => own.has(item.id)) };
  });
  return [of('specialty'), of('common'), ...fields]
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => ownFirst[a.scope] - ownFirst[b.scope]);
}

/** Levels that can be said of an item: none yet (0), or one at which the standard describes it for the specialty. */
export function levelChoices(item: IndexedSkillItem, index: StandardIndex, specialty: string): readonly number[] {
  const found = index.specialties.get(specialty);
  const top = Math.min(item.levels[1], found ? highestLevel(found) : item.levels[1]);
  const described = Array.from({ length: Math.max(0, top - item.levels[0] + 1) }, (_, at) => item.levels[0] + at);
  return [0, ...described];
}

/** What one side says. */
export function levelsOf(assessed: readonly AssessedItem[], by: Assessor): Levels {
  return Object.fromEntries(assessed.flatMap((each) => (each[by] === null ? [] : [[each.item, each[by]]])));
}

/** What one side says once the changes are saved. */
export function withChanges(levels: Levels, changes: ChangedLevels): Levels {
  const all: ChangedLevels = { ...levels, ...changes };
  return Object.fromEntries(Object.entries(all).flatMap(([item, level]) => (level === null ? [] : [[item, level]])));
}

/** Single knowledge items of a skill item that one side says something of. */
export function correctedKnowledge({ knowledge }: IndexedSkillItem, levels: Levels): readonly string[] {
  return knowledge.map(({ id }) => id).filter((id) => levels[id] !== undefined);
}

/** One assessment of the past. */
export interface PastAssessment {
  readonly entry: string;
  readonly item: string;
  readonly by: Assessor;
  readonly level: number | null;
  readonly date: string | null;
  readonly assessor: string;
}

/** Assessments of an item and its knowledge items, the newest first. */
export function historyOf(entries: readonly RecordEntry[], skill: IndexedSkillItem): readonly PastAssessment[] {
  const ids = new Set([skill.id, ...skill.knowledge.map(({ id }) => id)]);
  const when = ({ content, changedAt }: { content: { date: string | null }; changedAt: string }) =>
    `${content.date ?? ''} ${changedAt}`;
  return [...entriesOf(entries, 'assessment')]
    .filter(({ content }) => ids.has(content.item))
    .sort((a, b) => when(b).localeCompare(when(a)))
    .map(({ id, content: { item, by, level, date, assessor } }) => ({ entry: id, item, by, level, date, assessor }));
}

/** Who assessed last for a side, by item, and when; dates that nobody knows count as the oldest. */
export function lastAssessments(
  entries: readonly RecordEntry[],
  by: Assessor,
): ReadonlyMap<string, { readonly date: string | null; readonly assessor: string }> {
  const own = entriesOf(entries, 'assessment').filter(({ content }) => content.by === by);
  const byAge = [...own].sort((a, b) =>
    `${a.content.date ?? ''} ${a.changedAt}`.localeCompare(`${b.content.date ?? ''} ${b.changedAt}`),
  );
  return new Map(byAge.map(({ content: { item, date, assessor } }) => [item, { date, assessor }]));
}
