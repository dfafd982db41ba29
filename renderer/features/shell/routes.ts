/** Addresses in the window, by hash: `#/plan/<view>`, `#/record/<person>/<tab>`, `#/department/<tab>`, `#/catalogue…`, `#/standard/<tab>`. */
import { useEffect, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';

export const sections = ['plan', 'record', 'department', 'catalogue', 'standard'] as const;
export type Section = (typeof sections)[number];

/** The section of an address; what is unknown belongs to the plans, which are home. */
export function sectionOf(location: string): Section {
  const first = location.split('/')[1];
  return sections.find((section) => section === first) ?? 'plan';
}

/** The parts of an address after its section. */
export function partsOf(location: string): readonly string[] {
  const [first, ...rest] = location.split('/').slice(1);
  const parts = sections.some((section) => section === first) ? rest : [first ?? '', ...rest];
  return parts.filter((part) => part !== '').map(safelyDecoded);
}

/** An address typed by hand may hold a percent sign that means nothing. */
function safelyDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Where a course of the catalogue opens. */
export function courseHref(id: string): string {
  return `#/catalogue/course/${encodeURIComponent(id)}`;
}

/** The section shown. */
export function useSection(): Section {
  return sectionOf(useHashLocation()[0]);
}

const firstPlaces: Readonly<Record<Section, string>> = {
  plan: '/plan',
  record: '/record',
  department: '/department',
  catalogue: '/catalogue',
  standard: '/standard',
};

/** Where each section was left, so that going back to one finds it as it was. */
export function useLastPlaces(): Readonly<Record<Section, string>> {
  const [location] = useHashLocation();
  const [places, setPlaces] = useState(firstPlaces);
  useEffect(() => {
    const section = sectionOf(location);
    if (location.startsWith(`/${section}`)) setPlaces((before) => ({ ...before, [section]: location }));
  }, [location]);
  return places;
}
