/** The gap of someone who stands at a level and has a record, in any specialty. */
import type { LearnerRecord } from '../model/record.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import type { CatalogueIndex } from '../planner/catalogue-index.ts';
import { held } from '../planner/held.ts';
import { required } from '../planner/required.ts';
import { completedCourses, type GapMap, mapGap } from './gap-map.ts';

export interface GapQuestion {
  readonly specialty: string;
  /** The specialty in which `from` is held; the same knowledge of another one carries over. */
  readonly origin: string;
  readonly from: number;
  readonly to: number;
}

/** What is required up to the target, and what of it is held, as the planner counts it. */
export function gapOfPerson(
  { standard, catalogue }: { readonly standard: StandardIndex; readonly catalogue: CatalogueIndex },
  { specialty, origin, from, to }: GapQuestion,
  record: LearnerRecord,
): GapMap {
  const asked = required(standard, specialty, to);
  const stated = { level: from, specialty: origin, carries: origin !== specialty };
  const has = held(standard, asked, stated, record, completedCourses(record, catalogue));
  return mapGap(standard, catalogue, specialty, to, { required: asked, held: has });
}
