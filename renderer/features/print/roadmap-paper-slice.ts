/** The open plan on paper: which sheets, and the files that other programs read. */
import type { PaperInput, Sheet } from '../../../shared/contract/methods.ts';
import type { GetState, SliceCreator } from '../../store/app-state.ts';
import { selectOpenLearner, selectOpenPlan, selectOpenPlanName } from '../plans/plans-selectors.ts';
import type { PaperFile } from './paper-state.ts';
import type { RoadmapPaperState } from './roadmap-paper-state.ts';

/** Formats offered besides paper, the one most asked for first. */
const fileFormats = ['xlsx', 'ics', 'csv', 'json', 'html'] as const;

const allSheets = ['roadmap', 'diagram'] as const satisfies readonly Sheet[];

function paperInput(get: GetState, sheets: readonly Sheet[]): PaperInput | null {
  const plan = selectOpenPlan(get());
  if (!plan) return null;
  return {
    request: plan.request,
    learnerName: selectOpenLearner(get())?.name ?? '',
    planName: selectOpenPlanName(get()),
    sheets,
    language: get().settings.language,
  };
}

export const createRoadmapPaperSlice: SliceCreator<RoadmapPaperState> = (set, get, { api }) => ({
  sheets: allSheets,
  async openPrint() {
    const input = paperInput(get, get().sheets);
    const plan = selectOpenPlan(get())?.id;
    if (!input) return;
    const { request, planName, language } = input;
    const files = fileFormats.map(
      (format): PaperFile => ({
        id: format,
        label: `print.file.${format}`,
        make: () => api.call('roadmap.export', { request, planName, plan, format, language }),
      }),
    );
    const sheetsOf = (parts: readonly string[]) => allSheets.filter((sheet) => parts.includes(sheet));
    await get().openPaper({
      title: 'print.title',
      parts: {
        legend: 'print.sheets',
        all: allSheets.map((sheet) => ({ id: sheet, label: `print.${sheet}` })),
        chosen: input.sheets,
      },
      files,
      render: (parts) => {
        const sheets = sheetsOf(parts);
        set({ sheets });
        return api.call('paper.render', { ...input, sheets });
      },
      pdf: (parts) => api.call('paper.pdf', { ...input, sheets: sheetsOf(parts) }),
    });
  },
});
