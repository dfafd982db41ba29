/** The catalogue as it is browsed: what is looked for, chosen, checked and printed. */
import type { Finding } from '../../../shared/catalogue/check-catalogue.ts';
import type { CourseState, Session } from '../../../shared/catalogue/own-catalogue.ts';
import type { CatalogueFilter } from '../../../shared/catalogue/search-catalogue.ts';
import type { Input, Output } from '../../../shared/contract/methods.ts';
import type { CourseOrder } from './sort-courses.ts';

export type ExportRequest = Pick<Input<'export.make'>, 'what' | 'format'>;

export interface CatalogueState {
  /** States other than active, by course id. */
  readonly courseStates: Readonly<Record<string, CourseState>>;
  readonly sessions: readonly Session[];
  /** Null until they are there. */
  readonly findings: readonly Finding[] | null;
  readonly checksOpen: boolean;
  readonly catalogueQuery: string;
  readonly catalogueFilter: CatalogueFilter;
  readonly courseOrder: CourseOrder | null;
  /** Course ids chosen for a common action. */
  readonly chosenCourses: ReadonlySet<string>;
  readonly catalogueEdition: 'before' | 'after';
  readonly catalogueExporting: boolean;

  /** Reads what stands beside the courses, now and after every change; returns the way to stop. */
  watchCatalogue(): () => void;
  reloadCatalogueState(): Promise<void>;
  /** The plans that hold a course now; null where that could not be read. */
  readCourseUsage(id: string): Promise<Output<'catalogue.usage'> | null>;
  setChecksOpen(open: boolean): void;
  setCatalogueQuery(query: string): void;
  /** Changes parts of the filter; `undefined` takes one away. */
  changeCatalogueFilter(change: CatalogueFilter): void;
  clearCatalogueFilter(): void;
  setCourseOrder(order: CourseOrder | null): void;
  chooseCourses(ids: readonly string[], chosen: boolean): void;
  unchooseCourses(): void;
  setCatalogueEdition(edition: 'before' | 'after'): void;
  setCourseStates(ids: readonly string[], state: CourseState): Promise<void>;
  /** Removes own courses. */
  removeCourses(ids: readonly string[]): Promise<void>;
  exportCatalogue(request: ExportRequest): Promise<void>;
  /** Opens the sheets of some courses on paper. */
  openSheetPrinting(ids: readonly string[]): Promise<void>;
}
