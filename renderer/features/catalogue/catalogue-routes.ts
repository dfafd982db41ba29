/** Which form of the catalogue is shown stands in the address: `#/catalogue/<form>`, `#/catalogue/course/<id>`. */
import { useHashLocation } from 'wouter/use-hash-location';
import { partsOf } from '../shell/routes.ts';

export const catalogueForms = ['diagram', 'list', 'course', 'matrix'] as const;
export type CatalogueForm = (typeof catalogueForms)[number];

export interface CatalogueRoute {
  readonly form: CatalogueForm;
  /** The course of the sheet; null where the address names none. */
  readonly course: string | null;
  go(form: CatalogueForm): void;
  openSheet(id: string): void;
}

export function useCatalogueRoute(): CatalogueRoute {
  const [location, navigate] = useHashLocation();
  const [name, course] = partsOf(location);
  return {
    form: catalogueForms.find((form) => form === name) ?? 'list',
    course: name === 'course' ? (course ?? null) : null,
    go: (form) => navigate(`/catalogue/${form}`),
    openSheet: (id) => navigate(`/catalogue/course/${encodeURIComponent(id)}`),
  };
}
