/** What the screen shows of a plan: nothing here is saved. */

export type Selection = { readonly kind: 'course' | 'group'; readonly id: string };

export interface ViewState {
  readonly selection: Selection | null;
  readonly sidebarOpen: boolean;
  /** Courses that the diagram spells out. */
  readonly diagramCourses: 'path' | 'all';
  /** `width` draws at natural size, `whole` shows the whole diagram at once. */
  readonly diagramZoom: 'width' | 'whole';
  select(selection: Selection | null): void;
  toggleSidebar(): void;
  setDiagramCourses(courses: 'path' | 'all'): void;
  setDiagramZoom(zoom: 'width' | 'whole'): void;
}
