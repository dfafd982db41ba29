/** Browsing the catalogue: reads what stands beside the courses, and acts on the courses chosen. */
import type { GetState, SetState, SliceCreator, Tools } from '../../store/app-state.ts';
import type { CatalogueState } from './catalogue-state.ts';

/** The contract's own limit of sheets in one document. */
export const mostSheets = 2_000;

interface Parts {
  readonly set: SetState;
  readonly get: GetState;
  readonly tools: Tools;
}

/** Runs something that may be refused, and shows the refusal. */
async function attempt(get: GetState, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (cause) {
    get().notifyFailure(cause);
  }
}

function reading({
  set,
  get,
  tools: { api },
}: Parts): Pick<CatalogueState, 'watchCatalogue' | 'reloadCatalogueState' | 'readCourseUsage'> {
  let latest = 0;
  const reload = async () => {
    latest += 1;
    const turn = latest;
    const [courseStates, sessions, findings] = await Promise.all([
      api.call('catalogue.states', {}),
      api.call('sessions.list', {}),
      api.call('catalogue.check', {}),
    ]);
    if (turn === latest) set({ courseStates, sessions, findings });
  };
  return {
    reloadCatalogueState: reload,
    readCourseUsage: (id) => api.call('catalogue.usage', { id }).catch(() => null),
    watchCatalogue() {
      void attempt(get, reload);
      return api.subscribe(({ name, data }) => {
        if (name !== 'store.changed') return;
        if (data.what === 'catalogue' || data.what === 'all') void attempt(get, reload);
      });
    },
  };
}

function choosing({ set }: Parts) {
  return {
    setChecksOpen: (checksOpen) => set({ checksOpen }),
    setCatalogueQuery: (catalogueQuery) => set({ catalogueQuery }),
    changeCatalogueFilter: (change) =>
      set(({ catalogueFilter }) => ({ catalogueFilter: { ...catalogueFilter, ...change } })),
    clearCatalogueFilter: () => set({ catalogueFilter: {}, catalogueQuery: '' }),
    setCourseOrder: (courseOrder) => set({ courseOrder }),
    chooseCourses: (ids, chosen) =>
      set(({ chosenCourses }) => {
        const next = new Set(chosenCourses);
        for (const id of ids) {
          if (chosen) next.add(id);
          else next.delete(id);
        }
        return { chosenCourses: next };
      }),
    unchooseCourses: () => set({ chosenCourses: new Set<string>() }),
    setCatalogueEdition: (catalogueEdition) => set({ catalogueEdition }),
  } satisfies Partial<CatalogueState>;
}

function changing({ set, get, tools: { api } }: Parts) {
  const refresh = async () => {
    await get().reloadReference();
    await get().reloadCatalogueState();
    await get().reloadHistory();
  };
  return {
    setCourseStates: (ids, state) =>
      attempt(get, async () => {
        await api.call('catalogue.setState', { ids, state });
        get().notify({ key: `notice.courseStates.${state}`, values: { n: ids.length }, undoable: true });
        await refresh();
      }),
    removeCourses: (ids) =>
      attempt(get, async () => {
        await api.call('catalogue.removeCourses', { ids });
        const { selection } = get();
        if (selection && ids.includes(selection.id)) set({ selection: null });
        get().chooseCourses(ids, false);
        get().notify({ key: 'notice.coursesRemoved', values: { n: ids.length }, undoable: true });
        await refresh();
      }),
  } satisfies Partial<CatalogueState>;
}

function leaving({ set, get, tools: { api, filesFor } }: Parts) {
  return {
    async exportCatalogue(request) {
      const { about, settings } = get();
      if (!about) return;
      set({ catalogueExporting: true });
      await attempt(get, async () => {
        const file = await api.call('export.make', { ...request, language: settings.language });
        const saved = await filesFor(about.capabilities).save(file);
        if (saved) get().notify({ key: 'notice.exported', values: { name: file.name } });
      });
      set({ catalogueExporting: false });
    },
    async openSheetPrinting(ids) {
      if (ids.length > mostSheets) {
        get().notify({ key: 'notice.tooManySheets', values: { n: mostSheets } });
        return;
      }
      const { language } = get().settings;
      await get().openPaper({
        title: 'catalogue.sheetsPreview',
        note: { key: 'catalogue.sheetsPages', values: { n: ids.length } },
        render: () => api.call('paper.sheets', { ids, language }),
        pdf: null,
      });
    },
  } satisfies Partial<CatalogueState>;
}

export const createCatalogueSlice: SliceCreator<CatalogueState> = (set, get, tools) => {
  const parts: Parts = { set, get, tools };
  return {
    courseStates: {},
    sessions: [],
    findings: null,
    checksOpen: false,
    catalogueQuery: '',
    catalogueFilter: {},
    courseOrder: null,
    chosenCourses: new Set(),
    catalogueEdition: 'after',
    catalogueExporting: false,
    ...reading(parts),
    ...choosing(parts),
    ...changing(parts),
    ...leaving(parts),
  };
};
