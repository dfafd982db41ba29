/** About how many pages somebody's sheets take, before they are set. */
import type { PersonPart } from '../contract/print-run-methods.ts';

/** Pages at the start, for each course and for each level, as the sheets are set. */
const takes: Readonly<Record<PersonPart, readonly [start: number, course: number, level: number]>> = {
  roadmap: [0.5, 1 / 15, 0.35],
  diagram: [1, 0, 0],
  career: [0.95, 1 / 45, 0.45],
};

/** Whole pages of all parts. @param levels how many levels the roadmap climbs */
export function aboutPages(parts: readonly PersonPart[], courses: number, levels: number): number {
  return parts.reduce((sum, part) => {
    const [start, course, level] = takes[part];
    return sum + Math.ceil(start + course * courses + level * levels);
  }, 0);
}
