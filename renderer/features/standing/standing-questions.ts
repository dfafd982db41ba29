/** The questions that the choices on screen amount to. */
import { everybody } from '../../../shared/curriculum/standing/standing-filter.ts';
import type { StandingQuestion, StandingView } from '../../../shared/curriculum/standing/standing-question.ts';
import { highestLevel } from '../../../shared/model/standard-index.ts';
import type { AppState } from '../../store/app-state.ts';
import type { StandingChoices } from './standing-state.ts';

export const firstChoices: StandingChoices = {
  filter: everybody,
  mapSpecialty: null,
  level: null,
  grouping: 'own',
  rows: 'people',
  order: 'missing',
  within: 6,
};

/** The specialty of the map: the one chosen, else the first of the standard in which there is somebody. */
export function mapSpecialty({ standingChoices, department, reference }: AppState): string {
  const chosen = standingChoices.filter.specialty ?? standingChoices.mapSpecialty;
  const known = reference?.standard.specialties.map(({ id }) => id) ?? [];
  if (chosen !== null && known.includes(chosen)) return chosen;
  const people = department?.people ?? [];
  return known.find((id) => people.some(({ specialty }) => specialty === id)) ?? known[0] ?? '';
}

/** The level of the map, never above the specialty's highest. */
export function mapLevel(state: AppState): number | null {
  const { level } = state.standingChoices;
  const specialty = state.reference?.index.specialties.get(mapSpecialty(state));
  return level === null || !specialty ? level : Math.min(level, highestLevel(specialty));
}

/** The whole question of a picture. */
export function questionOf(view: StandingView, state: AppState): StandingQuestion {
  const { filter, level, grouping, rows, order, within } = state.standingChoices;
  switch (view) {
    case 'levels':
      return { view, filter };
    case 'skills': {
      const specialty = mapSpecialty(state);
      return { view, filter: { ...filter, specialty }, specialty, level: mapLevel(state), grouping, rows };
    }
    case 'gaps':
      return { view, filter, level, grouping };
    case 'closest':
      return { view, filter, order };
    case 'certificates':
      return { view, filter, within };
  }
}
