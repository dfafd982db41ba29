/** Which of the three views is shown stands in the address, so that back and reload work. */
import { useHashLocation } from 'wouter/use-hash-location';

export const views = ['diagram', 'list', 'timeline'] as const;
export type ViewName = (typeof views)[number];

function isView(name: string): name is ViewName {
  return views.some((view) => view === name);
}

/** The view shown, and how to go to another. */
export function useViewRoute(): readonly [ViewName, (view: ViewName) => void] {
  const [location, navigate] = useHashLocation();
  const name = location.slice(1);
  return [isView(name) ? name : 'diagram', (view) => navigate(`/${view}`)];
}
