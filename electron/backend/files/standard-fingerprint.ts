/** Tells standards and their editions apart by what records name: specialties, levels, skill and knowledge items. */
import { createHash } from 'node:crypto';
import type { StandardIndex } from '../../../shared/model/standard-index.ts';

/** The same for the same standard in every store; mended wording does not change it. */
export function standardFingerprint({ standard, skillItems, specialties }: StandardIndex): string {
  const items = [...skillItems.values()].map(({ id, levels, knowledge }) => [
    id,
    levels,
    knowledge.map((item) => item.id),
  ]);
  const named = [...specialties.values()].map(({ id, levels }) => [id, levels.after]);
  const text = JSON.stringify([
    standard.editions?.after ?? '',
    named,
    items.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  ]);
  return createHash('sha256').update(text).digest('hex');
}
