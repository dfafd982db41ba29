/** Renders the paper for the preview, prints it and saves it as a PDF file. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { PaperInput } from '../../../shared/contract/methods.ts';
import type { GetState, SliceCreator } from '../../store/app-state.ts';
import { selectOpenLearner, selectOpenPlan, selectOpenPlanName } from '../plans/plans-selectors.ts';
import type { PrintState } from './print-state.ts';

function paperInput(get: GetState): PaperInput | null {
  const plan = selectOpenPlan(get());
  if (!plan) return null;
  return {
    request: plan.request,
    learnerName: selectOpenLearner(get())?.name ?? '',
    planName: selectOpenPlanName(get()),
    sheets: get().sheets,
    language: get().settings.language,
  };
}

export const createPrintSlice: SliceCreator<PrintState> = (set, get, { api, filesFor }) => {
  let latest = 0;
  const guarded = async (busy: PrintState['printBusy'], task: (input: PaperInput) => Promise<void>) => {
    const input = paperInput(get);
    if (!input) return;
    set({ printBusy: busy, printRefusal: null });
    try {
      await task(input);
    } catch (cause) {
      const refusal = cause instanceof RefusalError ? cause : new RefusalError('fault', { message: String(cause) });
      set({ printRefusal: refusal.toRefusal() });
    }
    set({ printBusy: null });
  };
  const render = () =>
    guarded('preview', async (input) => {
      latest += 1;
      const turn = latest;
      const preview = await api.call('paper.render', input);
      if (turn === latest) set({ preview });
    });
  return {
    printOpen: false,
    sheets: ['roadmap', 'diagram'],
    preview: null,
    printBusy: null,
    printRefusal: null,
    async openPrint() {
      set({ printOpen: true, preview: null });
      await render();
    },
    closePrint: () => set({ printOpen: false, preview: null, printRefusal: null }),
    async setSheets(sheets) {
      set({ sheets });
      await render();
    },
    async printPreview() {
      const { preview, about } = get();
      if (preview && about) await filesFor(about.capabilities).print(preview.html, preview.title);
    },
    saveRoadmap: (format) =>
      guarded('file', async ({ request, planName, language }) => {
        const { about } = get();
        if (!about) return;
        const plan = selectOpenPlan(get())?.id;
        const file = await api.call('roadmap.export', { request, planName, plan, format, language });
        const saved = await filesFor(about.capabilities).save(file);
        if (saved) get().notify({ key: 'notice.pdfSaved', values: { name: file.name } });
      }),
    savePdf: () =>
      guarded('pdf', async (input) => {
        const { about } = get();
        if (!about) return;
        const file = await api.call('paper.pdf', input);
        const saved = await filesFor(about.capabilities).save(file);
        if (saved) get().notify({ key: 'notice.pdfSaved', values: { name: file.name } });
      }),
  };
};
