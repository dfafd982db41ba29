/** Asks where the department stands; the latest answer wins. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { StandingQuestion, StandingView } from '../../../shared/curriculum/standing/standing-question.ts';
import type { Api } from '../../api/client.ts';
import type { SliceCreator } from '../../store/app-state.ts';
import { firstChoices, mapLevel, mapSpecialty, questionOf } from './standing-questions.ts';
import type { ShownStanding, StandingState } from './standing-state.ts';

/** Rows of the map asked for at once. */
const mostRows = 500;

async function ask(api: Api, question: StandingQuestion): Promise<ShownStanding> {
  switch (question.view) {
    case 'levels':
      return { view: 'levels', data: await api.call('standing.levels', { filter: question.filter }) };
    case 'skills': {
      const { view, rows: _rows, ...asked } = question;
      return { view, data: await api.call('standing.skills', asked) };
    }
    case 'gaps': {
      const { view, ...asked } = question;
      return { view, data: await api.call('standing.gaps', asked) };
    }
    case 'closest': {
      const { view, ...asked } = question;
      return { view, data: await api.call('standing.closest', asked) };
    }
    case 'certificates': {
      const { view, ...asked } = question;
      return { view, data: await api.call('standing.certificates', asked) };
    }
  }
}

export const createStandingSlice: SliceCreator<StandingState> = (set, get, { api, filesFor }) => {
  let [latest, latestItem] = [0, 0];
  const underWay = new Set<string>();
  const findItemPeople: StandingState['findItemPeople'] = (view, chosen) => {
    const { level, grouping } = get().standingChoices;
    const { filter } = questionOf(view, get());
    const asked = { filter, level: view === 'skills' ? mapLevel(get()) : level, grouping, ...chosen };
    return api.call('standing.itemPeople', asked);
  };
  const readItem = async (view: StandingView) => {
    const { chosenItem } = get();
    latestItem += 1;
    const turn = latestItem;
    if (!chosenItem) return;
    const itemPeople = await findItemPeople(view, chosenItem);
    if (turn === latestItem) set({ itemPeople });
  };
  return {
    standingChoices: firstChoices,
    shownStanding: null,
    shownRefusal: null,
    skillRows: new Map(),
    chosenItem: null,
    itemPeople: null,
    standingExporting: false,
    chooseStanding: (change) => set(({ standingChoices }) => ({ standingChoices: { ...standingChoices, ...change } })),
    async showStanding(view) {
      latest += 1;
      const turn = latest;
      try {
        const shownStanding = await ask(api, questionOf(view, get()));
        if (turn !== latest) return;
        underWay.clear();
        set({ shownStanding, shownRefusal: null, skillRows: new Map() });
        await readItem(view);
      } catch (cause) {
        if (!(cause instanceof RefusalError)) throw cause;
        if (turn === latest) set({ shownStanding: null, shownRefusal: cause.toRefusal() });
      }
    },
    async readSkillRows(people) {
      const turn = latest;
      const missing = people.filter((id) => !get().skillRows.has(id) && !underWay.has(id)).slice(0, mostRows);
      if (missing.length === 0) return;
      for (const id of missing) underWay.add(id);
      const asked = { specialty: mapSpecialty(get()), level: mapLevel(get()), people: missing };
      const rows = await api.call('standing.skillRows', asked);
      if (turn !== latest) return;
      for (const id of missing) underWay.delete(id);
      set(({ skillRows }) => ({ skillRows: new Map([...skillRows, ...rows.map((row) => [row.id, row] as const)]) }));
    },
    async chooseItem(chosenItem) {
      set({ chosenItem, itemPeople: null });
      const view = get().shownStanding?.view;
      if (view) await readItem(view);
    },
    findItemPeople,
    async exportStanding(view) {
      const { about, settings } = get();
      if (!about) return;
      set({ standingExporting: true });
      try {
        const question = questionOf(view, get());
        const file = await api.call('standing.export', { question, language: settings.language });
        const saved = await filesFor(about.capabilities).save(file);
        if (saved) get().notify({ key: 'notice.pdfSaved', values: { name: file.name } });
      } catch (cause) {
        get().notifyFailure(cause);
      }
      set({ standingExporting: false });
    },
    async printStanding(view) {
      const input = { question: questionOf(view, get()), language: get().settings.language };
      await get().openPaper({
        title: `standing.view.${view}`,
        render: () => api.call('paper.standing', input),
        pdf: () => api.call('paper.standingPdf', input),
      });
    },
  };
};
