/** Requirements (要件): every attainment that a specialty asks for up to a target level. */
import { type Attainment, attainment } from '../model/attainment.ts';
import type { StandardIndex } from '../model/standard-index.ts';

type ByQuestion = Map<string, ReadonlySet<Attainment>>;

/** A standard does not change, and thousands of questions ask for the same. */
const known = new WeakMap<StandardIndex, ByQuestion>();

/**
 * For each level in 1..target and each skill item described at that level (the common levels, the job's common
 * items, the specialty's own), each of its knowledge items at that level. Levels above the specialty's own top
 * are never asked for.
 */
export function required(index: StandardIndex, specialty: string, target: number): ReadonlySet<Attainment> {
  const top = Math.min(target, index.specialties.get(specialty)?.levels.after[1] ?? 0);
  const byQuestion: ByQuestion = known.get(index) ?? new Map();
  known.set(index, byQuestion);
  const name = `${top} ${specialty}`;
  const found = byQuestion.get(name) ?? requiredUpTo(index, specialty, top);
  byQuestion.set(name, found);
  return found;
}

function requiredUpTo(index: StandardIndex, specialty: string, top: number): ReadonlySet<Attainment> {
  const result = new Set<Attainment>();
  for (const skill of index.skillItems.values()) {
    if (!skill.specialties.includes(specialty)) continue;
    for (let level = skill.levels[0]; level <= Math.min(top, skill.levels[1]); level += 1) {
      for (const { id } of skill.knowledge) result.add(attainment(id, level));
    }
  }
  return result;
}
