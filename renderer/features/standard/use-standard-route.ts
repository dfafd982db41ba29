/** Which part of the standard is shown, and what is chosen in it: `#/standard/<tab>/<choice>…`. */
import { useHashLocation } from 'wouter/use-hash-location';
import { partsOf, sectionOf } from '../shell/routes.ts';

export const standardTabs = [
  'framework',
  'skills',
  'proficiency',
  'functions',
  'indicators',
  'roadmap',
  'entry',
  'switch',
] as const;
export type StandardTab = (typeof standardTabs)[number];

/** The address of a part with what is chosen in it. */
export function standardPath(tab: StandardTab, choices: readonly string[] = []): string {
  return ['/standard', tab, ...choices.map(encodeURIComponent)].join('/');
}

export interface StandardRoute {
  readonly tab: StandardTab;
  readonly choices: readonly string[];
  go(tab: StandardTab, choices?: readonly string[]): void;
}

export function useStandardRoute(): StandardRoute {
  const [location, navigate] = useHashLocation();
  const [first, ...choices] = sectionOf(location) === 'standard' ? partsOf(location) : [];
  return {
    tab: standardTabs.find((tab) => tab === first) ?? 'framework',
    choices,
    go: (tab, chosen) => navigate(standardPath(tab, chosen)),
  };
}
