/** Whether one experience meets the complexity (複雑性) and the size (サイズ) of an indicator's level. */
import type { IndicatorEntry } from '../model/standard-schema.ts';
import type { ContentOf, EntryOf } from './record-entries.ts';
import { type DaySpan, spanOf } from './tenure.ts';

export type Experience = ContentOf<'experience'>;
type Size = IndicatorEntry['size']['anyOf'][number];

/** How one size condition stands for one experience. */
export interface SizeFit {
  /** The customers served, or the numbers, are large enough. */
  readonly large: boolean;
  /** Complexity conditions that it asks for besides; 0 where none. */
  readonly complexityNeeded: number;
  readonly complexityReached: number;
  readonly met: boolean;
}

/** The complexity conditions of the indicator that an experience met. */
export function complexityMet(entry: IndicatorEntry, { complexity }: Experience): readonly string[] {
  return entry.complexity.of.filter((id) => complexity.includes(id));
}

function reachesNumbers(size: Size, { facility }: Experience): boolean {
  const pairs = [
    [size.computerRooms, facility?.computerRooms],
    [size.squareMetres, facility?.squareMetres],
    [size.networkSites, facility?.networkSites],
  ] as const;
  return pairs.some(([least, has]) => least !== undefined && typeof has === 'number' && has >= least);
}

function isInNumbers(size: Size): boolean {
  return [size.computerRooms, size.squareMetres, size.networkSites].some((number) => number !== undefined);
}

/**
 * By how many scales the words of an indicator lie above those of `proficiency.scope`: the size conditions before the
 * revision say of level 5 what the revised ones say of level 6 (figures 3-6 and 3-8).
 */
function scaleShift({ edition, size }: IndicatorEntry): number {
  return edition === 'before' && !size.anyOf.some(isInNumbers) ? 1 : 0;
}

/**
 * The scale of customers that a size condition in words asks for, as the level of `proficiency.scope` whose words it
 * uses: its own level's, or the one below where it asks for more complexity instead (figures 3-7, 3-8 and 3-13).
 */
function scaleNeeded(entry: IndicatorEntry, size: Size): number {
  const own = size.needsComplexityAtLeast === undefined ? entry.level : entry.level - 1;
  return own + scaleShift(entry);
}

/**
 * True where an experience is at the size of another level, whose indicator the source does not print: by the scale
 * of its customers alone.
 */
export function isAtOtherLevel(entry: IndicatorEntry, level: number, { scale }: Experience): boolean {
  return (scale ?? 0) >= level + scaleShift(entry);
}

/** How a size condition stands for an experience. */
export function sizeFit(entry: IndicatorEntry, size: Size, experience: Experience): SizeFit {
  const large = isInNumbers(size)
    ? reachesNumbers(size, experience)
    : (experience.scale ?? 0) >= scaleNeeded(entry, size);
  const complexityNeeded = size.needsComplexityAtLeast ?? 0;
  const complexityReached = complexityMet(entry, experience).length;
  return { large, complexityNeeded, complexityReached, met: large && complexityReached >= complexityNeeded };
}

/** True where an experience is at the complexity and the size of the indicator's level. */
export function isAtLevel(entry: IndicatorEntry, experience: Experience): boolean {
  return (
    complexityMet(entry, experience).length >= entry.complexity.atLeast &&
    entry.size.anyOf.some((size) => sizeFit(entry, size, experience).met)
  );
}

/** The days of some experience up to today. */
export function spansOf(experience: readonly EntryOf<'experience'>[], today: string): readonly DaySpan[] {
  return experience.flatMap(({ content }) => spanOf(content.from, content.to, today) ?? []);
}
