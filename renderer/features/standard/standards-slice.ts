/** Loads, takes into use and removes standards; what the window shows follows by the store's events. */
import { RefusalError } from '../../../shared/contract/error.ts';
import { uploadFile } from '../../api/upload.ts';
import type { GetState, SetState, SliceCreator, Tools } from '../../store/app-state.ts';
import type { StandardsState } from './standards-state.ts';

function titleOf(get: GetState, id: string): string {
  const { standards, settings } = get();
  return standards?.find((standard) => standard.id === id)?.title[settings.language] ?? '';
}

function fileLoader(set: SetState, get: GetState, { api }: Tools) {
  return async (file: File): Promise<void> => {
    set({ standardsBusy: 'load', standardsRefusal: null });
    try {
      const { language } = get().settings;
      const upload = await uploadFile(api, file);
      const { title } = await api.call('standards.load', { upload, language });
      await get().reloadStandards();
      await get().reloadHistory();
      get().notify({ key: 'notice.standardLoaded', values: { name: title[language] } });
    } catch (cause) {
      if (!(cause instanceof RefusalError)) throw cause;
      set({ standardsRefusal: cause.toRefusal() });
    } finally {
      set({ standardsBusy: null });
    }
  };
}

function switcher(set: SetState, get: GetState, { api }: Tools) {
  return async (id: string): Promise<void> => {
    set({ standardsBusy: 'use', standardsRefusal: null });
    try {
      await get().flushSaves();
      await api.call('standards.use', { id });
      await get().reloadReference();
      await get().reloadStandards();
      get().notify({ key: 'notice.standardInUse', values: { name: titleOf(get, id) } });
    } catch (cause) {
      get().notifyFailure(cause);
    } finally {
      set({ standardsBusy: null });
    }
  };
}

export const createStandardsSlice: SliceCreator<StandardsState> = (set, get, tools) => {
  const { api } = tools;
  return {
    standards: null,
    standardsBusy: null,
    standardsRefusal: null,
    async reloadStandards() {
      set({ standards: await api.call('standards.list', {}) });
    },
    loadStandardFile: fileLoader(set, get, tools),
    switchStandard: switcher(set, get, tools),
    async removeStandard(id) {
      const name = titleOf(get, id);
      try {
        await get().flushSaves();
        await api.call('standards.remove', { id });
        await get().reloadReference();
        await get().reloadStandards();
        await get().reloadHistory();
        get().notify({ key: 'notice.standardRemoved', values: { name }, undoable: true });
      } catch (cause) {
        get().notifyFailure(cause);
      }
    },
  };
};
