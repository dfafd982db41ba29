/** Puts the planner together: a standard, a catalogue with its sessions, the calendar and the solver. */
import type { Session } from '../../shared/catalogue/own-catalogue.ts';
import type { Catalogue } from '../../shared/model/catalogue-schema.ts';
import { indexStandard } from '../../shared/model/standard-index.ts';
import type { Standard } from '../../shared/model/standard-schema.ts';
import type { CompanyCalendar } from '../../shared/model/work-calendar.ts';
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

/** What a planner plans by, where it is not the built-in data. */
export interface PlannerData {
  readonly standard?: Standard;
  readonly catalogue?: Catalogue;
  /** Announced sessions of the catalogue's courses. */
  readonly sessions?: readonly Session[];
  readonly company?: CompanyCalendar;
}

/** A planner over the built-in data, or over what is given instead. */
export function createPlanner(given: PlannerData = {}): PlannerHandle {
  const selector = createSelector();
  const planner: Planner = {
    standard: indexStandard(given.standard ?? builtInStandard()),
    catalogue: indexCatalogue(given.catalogue ?? builtInCatalogue()),
    calendar: createCalendar(japaneseHolidays(), given.company),
    sessions: given.sessions ?? [],
    select: selector.select,
  };
  return { planner, close: selector.close };
}
