/** Puts the planner together: a standard, a catalogue, the calendar and the solver. */
import type { Catalogue } from '../../shared/model/catalogue-schema.ts';
import { indexStandard } from '../../shared/model/standard-index.ts';
import type { Standard } from '../../shared/model/standard-schema.ts';
import { createCalendar } from '../../shared/planner/calendar.ts';
import { indexCatalogue } from '../../shared/planner/catalogue-index.ts';
import type { Planner } from '../../shared/planner/plan-roadmap.ts';
import { japaneseHolidays } from './japanese-holidays.ts';
import { builtInCatalogue, builtInStandard } from './resources.ts';
import { createSelector } from './solver/highs-selector.ts';

export interface PlannerHandle {
  readonly planner: Planner;
  close(): Promise<void>;
}

/** A planner over the built-in data, or over what is given instead. */
export function createPlanner(
  given: { readonly standard?: Standard; readonly catalogue?: Catalogue } = {},
): PlannerHandle {
  const selector = createSelector();
  const planner: Planner = {
    standard: indexStandard(given.standard ?? builtInStandard()),
    catalogue: indexCatalogue(given.catalogue ?? builtInCatalogue()),
    calendar: createCalendar(japaneseHolidays()),
    sessions: [],
    select: selector.select,
  };
  return { planner, close: selector.close };
}
