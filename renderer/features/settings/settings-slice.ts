/** Settings are shown at once and saved behind; undo and redo work on everything saved. */
import type { Settings } from '../../../shared/contract/methods.ts';
import type { SliceCreator } from '../../store/app-state.ts';
import type { SettingsState } from './settings-state.ts';

const nothing = { undo: null, redo: null } as const;

export const createSettingsSlice: SliceCreator<SettingsState> = (set, get, { api }) => {
  const change = (part: Partial<Settings>) => {
    set(({ settings }) => ({ settings: { ...settings, ...part } }));
    api.call('settings.update', part).catch(get().notifyFailure);
  };
  const travel = async (method: 'history.undo' | 'history.redo') => {
    try {
      await get().flushSaves();
      if (get().history[method === 'history.undo' ? 'undo' : 'redo'] === null) return;
      set({ history: await api.call(method, {}) });
      await Promise.all([get().reloadPlans(), get().reloadRecord()]);
    } catch (cause) {
      get().notifyFailure(cause);
    }
  };
  return {
    settings: { language: 'ja', theme: 'system', openPlan: null },
    history: nothing,
    setLanguage: (language) => change({ language }),
    setTheme: (theme) => change({ theme }),
    rememberOpenPlan: (openPlan) => change({ openPlan }),
    async reloadSettings() {
      const { settings } = await api.call('app.describe', {});
      // Which plan is open belongs to this window; another window's choice does not move it.
      set((state) => ({ settings: { ...settings, openPlan: state.settings.openPlan } }));
    },
    reloadHistory: async () => set({ history: await api.call('history.get', {}) }),
    undo: () => travel('history.undo'),
    redo: () => travel('history.redo'),
  };
};
