/** Narrows the comparison of skill areas to a scope and to one kind of change. */
import type { Change, SkillChange, SkillComparison } from '../../../shared/standard/compare-skill-areas.ts';

export interface SkillsFilter {
  /** `all`, `common`, or a specialty's id. */
  readonly scope: string;
  readonly change: Change | 'all';
}

/** What the filter leaves of a skill item: all of it where it bears the change itself, else its items that do. */
function narrowed(skill: SkillChange, change: Change): SkillChange | null {
  if (skill.change === change && change !== 'kept') return skill;
  const knowledge = skill.knowledge.filter((each) => each.change === change);
  return knowledge.length > 0 ? { ...skill, knowledge } : null;
}

function narrowedRow(row: SkillComparison, change: Change): SkillComparison | null {
  const keep = (side: readonly SkillChange[]) =>
    side.map((skill) => narrowed(skill, change)).filter((skill) => skill !== null);
  const [before, after] = [keep(row.before), keep(row.after)];
  return before.length + after.length > 0 ? { ...row, before, after } : null;
}

/** The rows that the filter leaves, in their order. */
export function filterSkills(rows: readonly SkillComparison[], filter: SkillsFilter): readonly SkillComparison[] {
  const inScope = rows.filter(({ scope }) => filter.scope === 'all' || filter.scope === scope);
  const { change } = filter;
  if (change === 'all') return inScope;
  return inScope.map((row) => narrowedRow(row, change)).filter((row) => row !== null);
}

/** How many knowledge items bear each change; one that stayed counts once, not on both sides. */
export function countChanges(rows: readonly SkillComparison[]): Readonly<Record<Change, number>> {
  const counts: Record<Change, number> = { kept: 0, renamed: 0, moved: 0, split: 0, added: 0, unmatched: 0 };
  for (const { before, after } of rows) {
    for (const { change } of after.flatMap(({ knowledge }) => knowledge)) {
      if (change === 'added' || change === 'kept') counts[change] += 1;
    }
    for (const { change } of before.flatMap(({ knowledge }) => knowledge)) if (change !== 'kept') counts[change] += 1;
  }
  return counts;
}
