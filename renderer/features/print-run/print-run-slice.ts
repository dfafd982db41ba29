/** Asks what a print run would come to, runs it, follows it and offers what it made. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { BookletPart } from '../../../shared/contract/print-run-methods.ts';
import type { SliceCreator } from '../../store/app-state.ts';
import { asRefusal } from '../hand-over/as-refusal.ts';
import { printedPeople, printLanguage } from './print-run-selectors.ts';
import type { PrintRunState } from './print-run-state.ts';

const allBookletParts = ['diagram', 'list', 'calendar', 'sheets'] as const satisfies readonly BookletPart[];

export const createPrintRunSlice: SliceCreator<PrintRunState> = (set, get, { api, filesFor }) => {
  let latest = 0;
  const preview = async () => {
    latest += 1;
    const turn = latest;
    try {
      const { parts } = get().printChoice;
      const printPreview = await api.call('printRun.preview', { people: printedPeople(get()), parts });
      if (turn === latest) set({ printPreview });
    } catch (cause) {
      if (turn === latest) set({ printRefusal: asRefusal(cause) });
    }
  };
  const save = async () => {
    const { printResult, about } = get();
    const file = printResult?.file;
    if (!file || !about) return;
    const saved = await filesFor(about.capabilities).save(file);
    if (!saved) return;
    get().notify({ key: 'notice.pdfSaved', values: { name: file.name } });
    // A file that was saved is gone from the backend.
    set({ printResult: { ...printResult, file: null } });
  };
  /** A file that nobody saved is in the way of the next one. */
  const discard = () => {
    const download = get().printResult?.file?.download;
    if (download) api.call('download.discard', { download }).catch(() => undefined);
  };
  const run = async (task: string) => {
    const { parts, form } = get().printChoice;
    const language = printLanguage(get());
    discard();
    set({ printWork: { task, done: 0, total: null }, printResult: null, printRefusal: null });
    const stop = api.subscribe((event) => {
      if (event.name !== 'task.progress' || event.data.task !== task) return;
      set({ printWork: event.data });
    });
    try {
      const people = printedPeople(get());
      set({ printResult: await api.call('printRun.make', { people, parts, form, language, task }) });
    } finally {
      stop();
      set({ printWork: null });
    }
  };
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (cause) {
      // Whoever cancels knows that nothing was made.
      const cancelled = cause instanceof RefusalError && cause.code === 'cancelled';
      set({ printRefusal: cancelled ? null : asRefusal(cause) });
    }
  };
  return {
    printChoice: { who: { kind: 'all' }, parts: ['roadmap'], form: 'one', language: null },
    printPreview: null,
    printWork: null,
    printResult: null,
    printRefusal: null,
    bookletParts: allBookletParts,
    choosePrint(part) {
      discard();
      set({ printChoice: { ...get().printChoice, ...part }, printResult: null, printRefusal: null });
      if (part.who) set({ printPreview: null });
      if (part.who || part.parts) void preview();
    },
    previewPrint: preview,
    async makePrint() {
      if (get().printWork) return;
      await guarded(async () => {
        await run(crypto.randomUUID());
        await save();
      });
      await preview();
    },
    cancelPrint() {
      const task = get().printWork?.task;
      if (task) api.call('task.cancel', { task }).catch(() => undefined);
    },
    savePrint: () => guarded(save),
    async openBooklet(curriculum, version) {
      const language = printLanguage(get());
      const chosen = (parts: readonly string[]) => {
        const bookletParts = allBookletParts.filter((part) => parts.includes(part));
        set({ bookletParts });
        return { curriculum, version, parts: bookletParts, language };
      };
      await get().openPaper({
        title: 'printRun.booklet',
        parts: {
          legend: 'printRun.what',
          all: allBookletParts.map((id) => ({ id, label: `printRun.booklet.${id}` })),
          chosen: get().bookletParts,
        },
        render: (parts) => api.call('paper.booklet', chosen(parts)),
        pdf: (parts) => api.call('paper.bookletPdf', chosen(parts)),
      });
    },
  };
};
