/** The career framework (キャリアフレームワーク): which levels each specialty has, before and after the revision. */
import type { Specialty, Standard } from '../model/standard-schema.ts';

/** `new`: the revision brought this level. `ended`: the revision took it away. */
export type FrameworkCell = 'defined' | 'new' | 'ended' | 'none';

const within = (level: number, range: readonly [number, number] | undefined) =>
  range !== undefined && level >= range[0] && level <= range[1];

/** One cell; a specialty without a former edition is only defined or not. */
export function frameworkCell({ levels: { before, after } }: Specialty, level: number): FrameworkCell {
  const now = within(level, after);
  if (!before) return now ? 'defined' : 'none';
  const then = within(level, before);
  if (now) return then ? 'defined' : 'new';
  return then ? 'ended' : 'none';
}

/** The levels that the standard lists, from the lowest. */
export function frameworkLevels(standard: Standard): readonly Standard['levels'][number][] {
  return [...standard.levels].sort((a, b) => a.level - b.level);
}
