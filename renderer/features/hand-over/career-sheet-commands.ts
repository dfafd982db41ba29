/** Renders the career sheet, prints it and saves it as a PDF file. */
import type { CareerSheetInput } from '../../../shared/contract/record-methods.ts';
import type { GetState, SetState, Tools } from '../../store/app-state.ts';
import { shownName } from '../plans/plan-name.ts';
import { asRefusal } from './as-refusal.ts';
import type { CareerSheet, HandOverState } from './hand-over-state.ts';

function inputOf(get: GetState): CareerSheetInput | null {
  const { careerSheet, reference, settings } = get();
  if (!careerSheet || !reference) return null;
  const { plan } = careerSheet;
  const planName = shownName(reference.index, plan, settings.language);
  return { learner: plan.learner, request: plan.request, planName, language: settings.language };
}

export function careerSheetCommands(set: SetState, get: GetState, { api, filesFor }: Tools) {
  const change = (part: Partial<CareerSheet>) =>
    set(({ careerSheet }) => (careerSheet ? { careerSheet: { ...careerSheet, ...part } } : {}));
  const work = async (task: (input: CareerSheetInput) => Promise<Partial<CareerSheet>>) => {
    const input = inputOf(get);
    if (!input) return;
    change({ busy: true, refusal: null });
    try {
      change(await task(input));
    } catch (cause) {
      change({ refusal: asRefusal(cause) });
    }
    change({ busy: false });
  };
  return {
    async openCareerSheet(plan) {
      set({ careerSheet: { plan, preview: null, busy: false, refusal: null } });
      await work(async (input) => ({ preview: await api.call('paper.careerSheet', input) }));
    },
    async printCareerSheet() {
      const { careerSheet, about } = get();
      const preview = careerSheet?.preview;
      if (preview && about) await filesFor(about.capabilities).print(preview.html, preview.title);
    },
    saveCareerSheet: () =>
      work(async (input) => {
        const { about } = get();
        if (!about) return {};
        const file = await api.call('paper.careerSheetPdf', input);
        const saved = await filesFor(about.capabilities).save(file);
        if (saved) get().notify({ key: 'notice.pdfSaved', values: { name: file.name } });
        return {};
      }),
    closeCareerSheet: () => set({ careerSheet: null }),
  } satisfies Partial<HandOverState>;
}
