/** Opens the career sheet of a plan's person on paper. */
import type { GetState, SetState, Tools } from '../../store/app-state.ts';
import { shownName } from '../plans/plan-name.ts';
import type { HandOverState } from './hand-over-state.ts';

export function careerSheetCommands(_set: SetState, get: GetState, { api }: Tools) {
  return {
    async openCareerSheet(plan) {
      const { reference, settings } = get();
      if (!reference) return;
      const planName = shownName(reference.index, plan, settings.language);
      const input = { learner: plan.learner, request: plan.request, planName, language: settings.language };
      await get().openPaper({
        title: 'handOver.sheet',
        render: () => api.call('paper.careerSheet', input),
        pdf: () => api.call('paper.careerSheetPdf', input),
      });
    },
  } satisfies Partial<HandOverState>;
}
