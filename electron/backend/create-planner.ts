/** Puts the planner together: a standard, a catalogue, the calendar and the solver. */
import type { Session } from '../../shared/catalogue/own-catalogue.ts';
import type { Catalogue } from '../../shared/model/catalogue-schema.ts';
import { indexStandard } from '../../shared/model/standard-index.ts';
import type { Standard } from '../../shared/model/standard-schema.ts';
import type { CompanyCalendar } from '../../shared/model/work-calendar.ts';
import { type Calendar, createCalendar } from '../../shared/planner/calendar.ts';
import { indexCatalogue } from '../../shared/planner/catalogue-index.ts';
import type { Planner } from '../../shared/planner/plan-roadmap.ts';
import { japaneseHolidays } from './japanese-holidays.ts';
import { builtInCatalogue, builtInStandard } from './resources.ts';
import { createSelector } from './solver/highs-selector.ts';

export interface PlannerHandle {
  readonly planner: Planner;
  close(): Promise<void>;
}

/** What a planner can be given instead of what ships with the product. */
export interface PlannerData {
  readonly standard?: Standard;
  readonly catalogue?: Catalogue;
  readonly calendar?: Calendar;
  readonly sessions?: readonly Session[];
}

/** The calendar of a workplace, Japanese holidays included where it keeps them. */
export function calendarOf(company?: CompanyCalendar): Calendar {
  return createCalendar(japaneseHolidays(), company);
}

/** A planner over the built-in data, or over what is given instead. */
export function createPlanner(given: PlannerData = {}): PlannerHandle {
  const selector = createSelector();
  const planner: Planner = {
    standard: indexStandard(given.standard ?? builtInStandard()),
    catalogue: indexCatalogue(given.catalogue ?? builtInCatalogue()),
    calendar: given.calendar ?? calendarOf(),
    sessions: given.sessions ?? [],
    select: selector.select,
  };
  return { planner, close: selector.close };
}
