/** Opens the backend: store, planner and services behind one door. */
import { randomUUID } from 'node:crypto';
import type { BackendEvent } from '../../shared/contract/methods.ts';
import type { Backend, BackendOptions } from './backend.ts';
import { createPlanner } from './create-planner.ts';
import { createDispatch } from './dispatch.ts';
import { createAppService } from './services/app-service.ts';
import type { ServiceContext } from './services/context.ts';
import { createPeopleService, ensureOwner } from './services/people-service.ts';
import { createHistoryService, createPlansService } from './services/plans-service.ts';
import { createRoadmapService } from './services/roadmap-service.ts';
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
  const { planner, close: closePlanner } = createPlanner();
  const listeners = new Set<(event: BackendEvent) => void>();
  const context: ServiceContext = {
    store,
    planner,
    clock: options.clock,
    pdf: options.pdf,
    options,
    newId: randomUUID,
    announce: (event) => {
      for (const listener of listeners) listener(event);
    },
  };
  ensureOwner(context);
  const services = {
    ...createAppService(context),
    ...createPeopleService(context),
    ...createPlansService(context),
    ...createHistoryService(context),
    ...createRoadmapService(context),
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
      await Promise.all([closePlanner(), options.pdf?.close()]);
      store.close();
    },
  };
}
