/** Saves a person's whole record as a file. */
import type { GetState, SetState, Tools } from '../../store/app-state.ts';
import { asRefusal } from './as-refusal.ts';
import type { Exporting, HandOverState } from './hand-over-state.ts';

export function exportCommands(set: SetState, get: GetState, { api, filesFor }: Tools) {
  const change = (part: Partial<Exporting>) =>
    set(({ exporting }) => (exporting ? { exporting: { ...exporting, ...part } } : {}));
  return {
    openExport: (learner) => set({ exporting: { learner, busy: false, refusal: null } }),
    async exportRecord(password) {
      const { exporting, about } = get();
      if (!exporting || !about || exporting.busy) return;
      change({ busy: true, refusal: null });
      try {
        const file = await api.call('record.export', { learner: exporting.learner, password });
        const saved = await filesFor(about.capabilities).save(file);
        if (!saved) return change({ busy: false });
        set({ exporting: null });
        get().notify({ key: 'handOver.saved', values: { name: file.name } });
      } catch (cause) {
        change({ busy: false, refusal: asRefusal(cause) });
      }
    },
    closeExport: () => set({ exporting: null }),
  } satisfies Partial<HandOverState>;
}
