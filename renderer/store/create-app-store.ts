/** Puts the slices together into one store. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createAuthoringSlice } from '../features/authoring/authoring-slice.ts';
import { createCalendarSlice } from '../features/calendar/calendar-slice.ts';
import { createCatalogueSlice } from '../features/catalogue/catalogue-slice.ts';
import { createCompareSlice } from '../features/compare/compare-slice.ts';
import { createCourseSessionsSlice } from '../features/course-sessions/course-sessions-slice.ts';
import { createCurriculaSlice } from '../features/curricula/curricula-slice.ts';
import { createDepartmentSlice } from '../features/department/department-slice.ts';
import { createPlanRunSlice } from '../features/department/plan-run-slice.ts';
import { createEvidenceSlice } from '../features/evidence/evidence-slice.ts';
import { createGapSlice } from '../features/gap/gap-slice.ts';
import { createHandOverSlice } from '../features/hand-over/hand-over-slice.ts';
import { createImportSlice } from '../features/import/import-slice.ts';
import { createLevelCheckSlice } from '../features/level-check/level-check-slice.ts';
import { createPeopleSlice } from '../features/people/people-slice.ts';
import { createPlansSlice } from '../features/plans/plans-slice.ts';
import { createPaperSlice } from '../features/print/paper-slice.ts';
import { createRoadmapPaperSlice } from '../features/print/roadmap-paper-slice.ts';
import { createPrintRunSlice } from '../features/print-run/print-run-slice.ts';
import { createRecordSlice } from '../features/record/record-slice.ts';
import { createRoadmapSlice } from '../features/roadmap/roadmap-slice.ts';
import { createSettingsSlice } from '../features/settings/settings-slice.ts';
import { createNoticesSlice } from '../features/shell/notices-slice.ts';
import { createSessionSlice } from '../features/shell/session-slice.ts';
import { createViewSlice } from '../features/shell/view-slice.ts';
import { createAssessmentSlice } from '../features/skills/assessment-slice.ts';
import { createStandardsSlice } from '../features/standard/standards-slice.ts';
import { createStandingSlice } from '../features/standing/standing-slice.ts';
import { createMoveSlice } from '../features/timeline/move-slice.ts';
import { createWhatIfSlice } from '../features/what-if/what-if-slice.ts';
import type { AppState, Tools } from './app-state.ts';

export type AppStore = StoreApi<AppState>;

/** A store over a client, timers and the host's files. */
export function createAppStore(tools: Tools): AppStore {
  return createStore<AppState>()((set, get) => ({
    ...createSessionSlice(set, get, tools),
    ...createStandardsSlice(set, get, tools),
    ...createNoticesSlice(set, get, tools),
    ...createViewSlice(set, get, tools),
    ...createSettingsSlice(set, get, tools),
    ...createPlansSlice(set, get, tools),
    ...createRoadmapSlice(set, get, tools),
    ...createWhatIfSlice(set, get, tools),
    ...createMoveSlice(set, get, tools),
    ...createCompareSlice(set, get, tools),
    ...createPaperSlice(set, get, tools),
    ...createRoadmapPaperSlice(set, get, tools),
    ...createPrintRunSlice(set, get, tools),
    ...createCalendarSlice(set, get, tools),
    ...createCatalogueSlice(set, get, tools),
    ...createAuthoringSlice(set, get, tools),
    ...createImportSlice(set, get, tools),
    ...createRecordSlice(set, get, tools),
    ...createEvidenceSlice(set, get, tools),
    ...createLevelCheckSlice(set, get, tools),
    ...createHandOverSlice(set, get, tools),
    ...createAssessmentSlice(set, get, tools),
    ...createGapSlice(set, get, tools),
    ...createDepartmentSlice(set, get, tools),
    ...createCurriculaSlice(set, get, tools),
    ...createPlanRunSlice(set, get, tools),
    ...createCourseSessionsSlice(set, get, tools),
    ...createStandingSlice(set, get, tools),
    ...createPeopleSlice(set, get, tools),
  }));
}
