/** What the screen shows of a plan. */
import type { SliceCreator } from '../../store/app-state.ts';
import type { ViewState } from './view-state.ts';

export const createViewSlice: SliceCreator<ViewState> = (set) => ({
  selection: null,
  sidebarOpen: true,
  diagramCourses: 'path',
  diagramZoom: 'width',
  select: (selection) => set({ selection }),
  toggleSidebar: () => set(({ sidebarOpen }) => ({ sidebarOpen: !sidebarOpen })),
  setDiagramCourses: (diagramCourses) => set({ diagramCourses }),
  setDiagramZoom: (diagramZoom) => set({ diagramZoom }),
});
