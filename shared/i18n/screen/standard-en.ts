/** Words of the navigation and of the standard's screens in English. */
import type { standardJa } from './standard-ja.ts';

export const standardEn = {
  'section.title': 'Sections',
  'section.plan': 'Plans',
  'section.catalogue': 'Catalogue',
  'section.standard': 'Standard',
} as const satisfies Readonly<Record<keyof typeof standardJa, string>>;
