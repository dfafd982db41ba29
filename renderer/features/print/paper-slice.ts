/** Renders what a job brings, prints it and saves it. */
import type { Download, MadeFile } from '../../../shared/contract/made-file.ts';
import type { SliceCreator } from '../../store/app-state.ts';
import { asRefusal } from '../hand-over/as-refusal.ts';
import type { OpenPaper, PaperState } from './paper-state.ts';

export const createPaperSlice: SliceCreator<PaperState> = (set, get, { filesFor }) => {
  /** One piece of work for the job that is open; closing the dialog, or another job in it, makes its answer worthless. */
  const work = async (busy: OpenPaper['busy'], task: (paper: OpenPaper) => Promise<Partial<OpenPaper>>) => {
    const open = get().paper;
    if (!open) return;
    const change = (part: Partial<OpenPaper>) =>
      set(({ paper }) => (paper?.job === open.job ? { paper: { ...paper, ...part } } : {}));
    change({ busy, refusal: null });
    change({ ...(await task(open).catch((cause: unknown) => ({ refusal: asRefusal(cause) }))), busy: null });
  };
  let latest = 0;
  const render = () =>
    work('preview', async ({ job, parts }) => {
      latest += 1;
      const turn = latest;
      const preview = await job.render(parts);
      return turn === latest ? { preview } : {};
    });
  const save = async (file: MadeFile | Download): Promise<Partial<OpenPaper>> => {
    const { about } = get();
    const saved = about !== null && (await filesFor(about.capabilities).save(file));
    if (saved) get().notify({ key: 'notice.pdfSaved', values: { name: file.name } });
    return {};
  };
  return {
    paper: null,
    async openPaper(job) {
      set({ paper: { job, parts: job.parts?.chosen ?? [], preview: null, busy: null, refusal: null } });
      await render();
    },
    closePaper: () => set({ paper: null }),
    async choosePaperParts(parts) {
      set(({ paper }) => (paper ? { paper: { ...paper, parts } } : {}));
      await render();
    },
    async printPaper() {
      const { paper, about } = get();
      if (paper?.preview && about) await filesFor(about.capabilities).print(paper.preview.html, paper.preview.title);
    },
    savePaper: () => work('pdf', async ({ job, parts }) => (job.pdf ? save(await job.pdf(parts)) : {})),
    savePaperAs: (id) =>
      work('file', async ({ job }) => {
        const file = job.files?.find((each) => each.id === id);
        return file ? save(await file.make()) : {};
      }),
  };
};
