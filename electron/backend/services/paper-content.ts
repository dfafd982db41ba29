/** All that a printed sheet or a file shows, gathered around a roadmap. */
import type { PaperContent } from '../../../shared/paper/paper-input.ts';
import type { Planner } from '../../../shared/planner/plan-roadmap.ts';
import type { Clock } from '../backend.ts';

/** What is printed of a plan. */
export type Printed = Pick<PaperContent, 'roadmap' | 'request' | 'learnerName' | 'planName' | 'language'>;

/** Adds the standard, the catalogue and today's date. */
export function paperContent(
  printed: Printed,
  { standard, catalogue }: Pick<Planner, 'standard' | 'catalogue'>,
  clock: Clock,
): PaperContent {
  return { ...printed, standard, catalogue: catalogue.catalogue, today: clock.today() };
}
