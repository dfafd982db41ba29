/**
 * The standard, the catalogue and the calendar in use, and what is made from them: planner and search, made anew after
 * a change.
 */

import { type EffectiveCatalogue, effectiveCatalogue } from '../../shared/catalogue/effective-catalogue.ts';
import type { OwnCatalogue } from '../../shared/catalogue/own-catalogue.ts';
import { type CatalogueSearch, createCatalogueSearch } from '../../shared/catalogue/search-catalogue.ts';
import { announcedSessions } from '../../shared/curriculum/announced-sessions.ts';
import type { Catalogue } from '../../shared/model/catalogue-schema.ts';
import type { Standard } from '../../shared/model/standard-schema.ts';
import type { Planner } from '../../shared/planner/planner.ts';
import type { Selector } from '../../shared/planner/selection/selection-model.ts';
import { type PlannerData, plannerOf } from './create-planner.ts';
import { builtInCatalogue, builtInStandard } from './resources.ts';
import type { Store } from './store/open-store.ts';
import { builtInStandardId } from './store/plans.ts';

/** A standard that was loaded, as the store keeps it. */
export interface LoadedStandard {
  readonly standard: Standard;
  readonly catalogue: Catalogue;
}

export interface StandardInUse {
  readonly id: string;
  readonly builtIn: Catalogue;
  readonly own: OwnCatalogue;
  readonly catalogue: EffectiveCatalogue;
  /** What the planner is made from, for a planner elsewhere. */
  readonly data: PlannerData;
  readonly planner: Planner;
  /** Made when first asked for. */
  search(): CatalogueSearch;
}

export interface Planning {
  /** What is in use now. */
  current(): StandardInUse;
  /** What would be in use under another standard; null where there is none of that id. */
  under(standard: string): StandardInUse | null;
  /** All standards to choose from, the built-in one first. */
  standards(): readonly { readonly id: string; readonly standard: Standard }[];
  /** To be called after every change of catalogue rows, of sessions, of the calendar or of the standard in use. */
  refresh(): void;
}

interface Shipped {
  readonly standard: Standard;
  readonly catalogue: Catalogue;
}

/** Puts planning together over a store. */
export function createPlanning(
  store: Store,
  select: Selector,
  shipped: Shipped = { standard: builtInStandard(), catalogue: builtInCatalogue() },
): Planning {
  const made = new Map<string, StandardInUse>();
  const loaded = (id: string): LoadedStandard | null => {
    if (id === builtInStandardId) return shipped;
    const found = store.catalogue.standards().find((entry) => entry.id === id);
    return found ? (found.content as LoadedStandard) : null;
  };
  const make = (id: string, { standard, catalogue: builtIn }: LoadedStandard): StandardInUse => {
    const own = store.catalogue.own(id);
    const catalogue = effectiveCatalogue(builtIn, own);
    const { groups, plannable, states, aliases } = catalogue;
    const data: PlannerData = {
      standard,
      catalogue: { groups, courses: plannable, states, aliases },
      sessions: [
        ...own.sessions,
        ...announcedSessions(store.department.sessions(), store.department.rules().sessions.rooms),
      ],
      company: store.calendar.read(),
    };
    const planner = plannerOf(data, select);
    let search: CatalogueSearch | null = null;
    return {
      id,
      builtIn,
      own,
      catalogue,
      data,
      planner,
      search: () => {
        search ??= createCatalogueSearch(catalogue, planner.standard);
        return search;
      },
    };
  };
  const under = (id: string): StandardInUse | null => {
    const known = made.get(id);
    if (known) return known;
    const content = loaded(id);
    if (!content) return null;
    const fresh = make(id, content);
    made.set(id, fresh);
    return fresh;
  };
  const current = () => under(store.settings.standard()) ?? under(builtInStandardId);
  return {
    current: () => {
      const found = current();
      if (!found) throw new Error('the built-in standard is missing');
      return found;
    },
    under,
    standards: () => [
      { id: builtInStandardId, standard: shipped.standard },
      ...store.catalogue.standards().map(({ id, content }) => ({ id, standard: (content as LoadedStandard).standard })),
    ],
    refresh: () => made.clear(),
  };
}
