/** The course groups that the standard names, before and after the revision of the training roadmap. */
import { z } from 'zod';
import type { Standard } from '../model/standard-schema.ts';
import { foldName } from './name-likeness.ts';

const namedGroupSchema = z
  .object({
    ja: z.string().min(1),
    en: z.string().min(1),
    area: z.string(),
    legend: z.string(),
    before: z.boolean(),
    after: z.boolean(),
    revision: z.string().optional(),
  })
  .readonly();
export type NamedGroup = z.infer<typeof namedGroupSchema>;

const partSchema = z.object({
  groupsNamed: z.array(namedGroupSchema).readonly(),
  groupsPartlyLegible: z.object({ note: z.string() }).readonly().optional(),
});

export interface GroupComparison {
  readonly group: NamedGroup;
  readonly change: 'kept' | 'split' | 'added' | 'unmatched';
  /** What a group that was split became, or what a new one was split from. */
  readonly counterparts: readonly NamedGroup[];
}

export interface NamedGroups {
  readonly groups: readonly GroupComparison[];
  /** What the figure shows besides, in the source's words; null where all is legible. */
  readonly illegible: string | null;
}

const startsAlike = (whole: NamedGroup, part: NamedGroup) => foldName(part.ja).startsWith(foldName(whole.ja));

function compare(group: NamedGroup, all: readonly NamedGroup[]): GroupComparison {
  if (group.before && group.after) return { group, change: 'kept', counterparts: [] };
  const others = all.filter(({ before, after }) => before !== after);
  if (group.before) {
    const heirs = others.filter((other) => other.after && startsAlike(group, other));
    return { group, change: heirs.length > 0 ? 'split' : 'unmatched', counterparts: heirs };
  }
  const origins = others.filter((other) => other.before && startsAlike(other, group));
  return { group, change: origins.length > 0 ? 'split' : 'added', counterparts: origins };
}

/** The named groups with what became of each; null where the standard names none. */
export function compareNamedGroups(standard: Standard): NamedGroups | null {
  const read = partSchema.safeParse(standard.roadmap);
  if (!read.success) return null;
  const { groupsNamed, groupsPartlyLegible } = read.data;
  return {
    groups: groupsNamed.map((group) => compare(group, groupsNamed)),
    illegible: groupsPartlyLegible?.note ?? null,
  };
}
