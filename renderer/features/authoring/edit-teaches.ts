/** Which knowledge items at which levels a course may teach, and turning them on and off. Pure. */
import { type Attainment, attainment } from '../../../shared/model/attainment.ts';
import type { IndexedSkillItem, StandardIndex } from '../../../shared/model/standard-index.ts';

/** A skill item with those of its levels that the grid shows. */
export interface SkillRow {
  readonly skill: IndexedSkillItem;
  readonly levels: readonly number[];
}

function describes(skill: IndexedSkillItem, level: number): boolean {
  return skill.levels[0] <= level && level <= skill.levels[1];
}

/** Skill items asked of any of the specialties at any of the levels, with those levels. */
export function skillRows(
  index: StandardIndex,
  specialties: readonly string[],
  levels: readonly number[],
): readonly SkillRow[] {
  return [...index.skillItems.values()]
    .filter((skill) => skill.specialties.some((id) => specialties.includes(id)))
    .map((skill) => ({ skill, levels: levels.filter((level) => describes(skill, level)) }))
    .filter((row) => row.levels.length > 0);
}

/** All attainments of a skill item at a level. */
export function wholeSkill({ knowledge }: IndexedSkillItem, level: number): readonly Attainment[] {
  return knowledge.map(({ id }) => attainment(id, level));
}

/** Turns attainments on or off; those that stay keep their order. */
export function turn(teaches: readonly Attainment[], keys: readonly Attainment[], on: boolean): readonly Attainment[] {
  const turned = new Set(keys);
  if (!on) return teaches.filter((key) => !turned.has(key));
  return [...new Set([...teaches, ...keys])];
}

/** Attainments that no skill item of the specialties holds: they teach nobody anything here. */
export function strayAttainments(
  teaches: readonly Attainment[],
  index: StandardIndex,
  specialties: readonly string[],
): readonly Attainment[] {
  return teaches.filter((key) => {
    const at = key.lastIndexOf('@');
    const skill = index.knowledgeItems.get(key.slice(0, at))?.skill;
    if (!skill) return true;
    return !describes(skill, Number(key.slice(at + 1))) || !skill.specialties.some((id) => specialties.includes(id));
  });
}
