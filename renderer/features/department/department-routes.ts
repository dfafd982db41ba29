/** Which part of the department is shown: `#/department/<tab>/<choice>…`. */
import { useHashLocation } from 'wouter/use-hash-location';
import { useApp } from '../../store/use-app.ts';
import { partsOf, sectionOf } from '../shell/routes.ts';
import type { PeopleBehind } from './department-state.ts';

export const departmentTabs = ['people', 'curricula', 'standing', 'sessions', 'print'] as const;
export type DepartmentTab = (typeof departmentTabs)[number];

/** The address of a part of the department; `#` not included. */
export function departmentPath(tab: DepartmentTab, choices: readonly string[] = []): string {
  return ['/department', tab, ...choices.map(encodeURIComponent)].join('/');
}

export interface DepartmentRoute {
  readonly tab: DepartmentTab;
  /** What a tab has chosen within itself: a person, a curriculum, a session. */
  readonly choices: readonly string[];
  go(tab: DepartmentTab, choices?: readonly string[]): void;
}

export function useDepartmentRoute(): DepartmentRoute {
  const [location, navigate] = useHashLocation();
  const [part, ...choices] = sectionOf(location) === 'department' ? partsOf(location) : [];
  const tab = departmentTabs.find((each) => each === part) ?? 'people';
  return { tab, choices, go: (next, chosen) => navigate(departmentPath(next, chosen)) };
}

/** Opens the list of the people behind a number. */
export function useShowPeople(): (behind: PeopleBehind) => void {
  const { go } = useDepartmentRoute();
  const showPeople = useApp((state) => state.showPeople);
  return (behind) => {
    showPeople(behind);
    go('people');
  };
}
