/** Whose record is shown, and which part of it: `#/record/<person>/<tab>/<choice>…`. */
import { useHashLocation } from 'wouter/use-hash-location';
import { useApp } from '../../store/use-app.ts';
import { partsOf, sectionOf } from '../shell/routes.ts';

export const recordTabs = ['overview', 'skills', 'gap', 'level-check', 'evidence'] as const;
export type RecordTab = (typeof recordTabs)[number];

/** The address of a part of a person's record; `#` not included. */
export function recordPath(person: string, tab: RecordTab, choices: readonly string[] = []): string {
  return ['/record', encodeURIComponent(person), tab, ...choices.map(encodeURIComponent)].join('/');
}

export interface RecordRoute {
  /** The id of the person; the owner where the address names nobody that is there. Empty where there is nobody. */
  readonly person: string;
  readonly tab: RecordTab;
  readonly choices: readonly string[];
  go(tab: RecordTab, choices?: readonly string[]): void;
  openPerson(id: string): void;
}

export function useRecordRoute(): RecordRoute {
  const [location, navigate] = useHashLocation();
  const learners = useApp((state) => state.learners);
  const [named, part, ...choices] = sectionOf(location) === 'record' ? partsOf(location) : [];
  const known = learners.find(({ id }) => id === named) ?? learners.find(({ owner }) => owner) ?? learners[0];
  const person = known?.id ?? '';
  const tab = recordTabs.find((each) => each === part) ?? 'overview';
  return {
    person,
    tab,
    choices,
    go: (next, chosen) => navigate(recordPath(person, next, chosen)),
    openPerson: (id) => navigate(recordPath(id, tab)),
  };
}
