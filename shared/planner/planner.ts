/** What the planner plans with. */
import type { Session } from '../catalogue/own-catalogue.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import type { Calendar } from './calendar.ts';
import type { CatalogueIndex } from './catalogue-index.ts';
import type { Dating } from './memo-schedules.ts';
import type { Selector } from './selection/selection-model.ts';
import type { Stop } from './selection/stop.ts';

export interface Planner {
  readonly standard: StandardIndex;
  readonly catalogue: CatalogueIndex;
  readonly calendar: Calendar;
  /** Announced sessions of the catalogue's courses. */
  readonly sessions: readonly Session[];
  readonly select: Selector;
  /** Dates courses; each time anew where nothing else is given. */
  readonly date?: Dating | undefined;
  /** Ends what is being planned by a refusal, `cancelled`, where somebody may ask for that. */
  readonly stop?: Stop | undefined;
}
