/** Which of the four views of a plan is shown stands in the address, so that back and reload work. */
import { useHashLocation } from 'wouter/use-hash-location';
import { partsOf } from './routes.ts';

export const views = ['diagram', 'list', 'timeline', 'compare'] as const;
export type ViewName = (typeof views)[number];

/** The view shown, and how to go to another. */
export function useViewRoute(): readonly [ViewName, (view: ViewName) => void] {
  const [location, navigate] = useHashLocation();
  const name = partsOf(location)[0];
  return [views.find((view) => view === name) ?? 'diagram', (view) => navigate(`/plan/${view}`)];
}
