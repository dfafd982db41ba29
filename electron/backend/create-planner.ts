/** Puts the planner together: a standard, a catalogue with its sessions, the calendar and the solver. */
import type { Session } from '../../shared/catalogue/own-catalogue.ts';
import { indexStandard } from '../../shared/model/standard-index.ts';
import type { Standard } from '../../shared/model/standard-schema.ts';
import { type CompanyCalendar, usualCalendar } from '../../shared/model/work-calendar.ts';
import { createCalendar } from '../../shared/planner/calendar.ts';
import { type IndexedCatalogue, indexCatalogue } from '../../shared/planner/catalogue-index.ts';
import type { Planner } from '../../shared/planner/planner.ts';
import type { Selector } from '../../shared/planner/selection/selection-model.ts';
import { japaneseHolidays } from './japanese-holidays.ts';
import { builtInCatalogue, builtInStandard } from './resources.ts';
import { createSelector } from './solver/highs-selector.ts';

/** All that a planner plans by, as plain data. */
export interface PlannerData {
  readonly standard: Standard;
  /** Its courses are those that can be planned. */
  readonly catalogue: IndexedCatalogue;
  /** Announced sessions of the catalogue's courses. */
  readonly sessions: readonly Session[];
  readonly company: CompanyCalendar;
}

/** The planner over some data. */
export function plannerOf({ standard, catalogue, sessions, company }: PlannerData, select: Selector): Planner {
  return {
    standard: indexStandard(standard),
    catalogue: indexCatalogue(catalogue),
    calendar: createCalendar(japaneseHolidays(), company),
    sessions,
    select,
  };
}

export interface PlannerHandle {
  readonly planner: Planner;
  close(): Promise<void>;
}

/** A planner over the built-in data, or over what is given instead. */
export function createPlanner(given: Partial<PlannerData> = {}): PlannerHandle {
  const { standard = builtInStandard(), catalogue = builtInCatalogue() } = given;
  const { sessions = [], company = usualCalendar } = given;
  const selector = createSelector();
  return { planner: plannerOf({ standard, catalogue, sessions, company }, selector.select), close: selector.close };
}
