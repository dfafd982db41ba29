/** Opens the backend: store, planner and services behind one door. */
import { randomUUID } from 'node:crypto';
import type { BackendEvent } from '../../shared/contract/methods.ts';
import type { Backend, BackendOptions } from './backend.ts';
import { createDispatch } from './dispatch.ts';
import { createDownloads } from './files/downloads.ts';
import { createUploads } from './files/uploads.ts';
import { createInProcessRunner } from './plan-runner/in-process-runner.ts';
import { createThreadedRunner } from './plan-runner/threaded-runner.ts';
import { createPlanning } from './planning.ts';
import { createAppService } from './services/app-service.ts';
import { createBookletService } from './services/booklet-service.ts';
import { createCalendarService } from './services/calendar-service.ts';
import { createCareerSheetService } from './services/career-sheet-service.ts';
import { createCatalogueService, createSessionsService } from './services/catalogue-service.ts';
import type { ServiceContext } from './services/context.ts';
import { createCourseSessionsService } from './services/course-sessions-service.ts';
import { createCurriculaService } from './services/curricula-service.ts';
import { createDepartmentPeopleService } from './services/department-people-service.ts';
import { createDepartmentPlanService } from './services/department-plan-service.ts';
import { createDepartmentService } from './services/department-service.ts';
import { createDownloadsService } from './services/downloads-service.ts';
import { createExportService } from './services/export-service.ts';
import { createImportService } from './services/import-service.ts';
import { createPaperService } from './services/paper-service.ts';
import { createPeopleService, ensureOwner } from './services/people-service.ts';
import { createHistoryService, createPlansService } from './services/plans-service.ts';
import { createPrintRunService } from './services/print-run-service.ts';
import { createRecordEntriesService } from './services/record-entries-service.ts';
import { createRecordFileService } from './services/record-file-service.ts';
import { createRecordService } from './services/record-service.ts';
import { createRoadmapService } from './services/roadmap-service.ts';
import { createStandardsService } from './services/standards-service.ts';
import { createStandingService } from './services/standing-service.ts';
import { createTasks } from './services/tasks.ts';
import { createUploadsService } from './services/uploads-service.ts';
import { createSelector } from './solver/highs-selector.ts';
import { openStore } from './store/open-store.ts';
import { storeRefusal } from './store/store-error.ts';

/** Counts calls under way, so that closing can wait for them. */
function createGate() {
  const underWay = new Set<Promise<unknown>>();
  return {
    through: <Result>(call: Promise<Result>): Promise<Result> => {
      underWay.add(call);
      return call.finally(() => underWay.delete(call));
    },
    empty: async () => {
      await Promise.allSettled([...underWay]);
    },
  };
}

/**
 * Opens a store and everything over it.
 * @throws RefusalError where the store cannot be opened; see `openStore`.
 */
export async function openBackend(options: BackendOptions): Promise<Backend> {
  const store = openStore(options.storeFile);
  const selector = createSelector();
  // A command has nothing else to do while it plans; a window has.
  const runner = options.host === 'in-process' ? createInProcessRunner() : createThreadedRunner();
  const listeners = new Set<(event: BackendEvent) => void>();
  const announce = (event: BackendEvent) => {
    for (const listener of listeners) listener(event);
  };
  const context: ServiceContext = {
    store,
    planning: createPlanning(store, selector.select),
    runner,
    clock: options.clock,
    pdf: options.pdf,
    uploads: createUploads(randomUUID),
    downloads: createDownloads(randomUUID),
    options,
    newId: randomUUID,
    tasks: createTasks(announce),
    announce,
  };
  ensureOwner(context);
  runner.prepare(context.planning.current());
  const services = {
    ...createAppService(context),
    ...createPeopleService(context),
    ...createPlansService(context),
    ...createHistoryService(context),
    ...createRoadmapService(context),
    ...createRecordEntriesService(context),
    ...createRecordService(context),
    ...createRecordFileService(context),
    ...createCareerSheetService(context),
    ...createPaperService(context),
    ...createCalendarService(context),
    ...createCatalogueService(context),
    ...createSessionsService(context),
    ...createStandardsService(context),
    ...createUploadsService(context),
    ...createDownloadsService(context),
    ...createImportService(context),
    ...createExportService(context),
    ...createDepartmentService(context),
    ...createDepartmentPeopleService(context),
    ...createDepartmentPlanService(context),
    ...createCurriculaService(context),
    ...createStandingService(context),
    ...createCourseSessionsService(context),
    ...createPrintRunService(context),
    ...createBookletService(context),
  };
  const dispatch = createDispatch(services, (error) => storeRefusal(error, store.file));
  const gate = createGate();
  return {
    dispatch: (name, input) => gate.through(dispatch(name, input)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await gate.empty();
      await Promise.all([runner.close(), selector.close(), options.pdf?.close()]);
      context.uploads.close();
      context.downloads.close();
      store.close();
    },
  };
}
