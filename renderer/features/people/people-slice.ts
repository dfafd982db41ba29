/** Choosing people and changing them: everything is tried first, then made as one edit. */
import type { Refusal } from '../../../shared/contract/error.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { PeopleOutcome } from '../../../shared/contract/people-methods.ts';
import type { GetState, SetState, SliceCreator, Tools } from '../../store/app-state.ts';
import { asRefusal } from '../hand-over/as-refusal.ts';
import type { NoticeText } from '../shell/notices-state.ts';
import type { PeopleEdit, PeopleState } from './people-state.ts';
import { firstOrder } from './sort-people.ts';

interface Parts {
  readonly set: SetState;
  readonly get: GetState;
  readonly tools: Tools;
}

function choosing({ set }: Parts) {
  return {
    setPeopleQuery: (peopleQuery) => set({ peopleQuery }),
    setPeopleOrder: (peopleOrder) => set({ peopleOrder }),
    choosePeople: (ids, chosen) =>
      set(({ chosenPeople }) => {
        const next = new Set(chosenPeople);
        for (const id of ids) {
          if (chosen) next.add(id);
          else next.delete(id);
        }
        return { chosenPeople: next };
      }),
    unchoosePeople: () => set({ chosenPeople: new Set<string>() }),
    openPeopleDialog: (peopleDialog) => set({ peopleDialog }),
    closePeopleDialog: () => set({ peopleDialog: null }),
  } satisfies Partial<PeopleState>;
}

const done: Readonly<Record<PeopleEdit['kind'], NoticeText['key']>> = {
  change: 'people.changed',
  leave: 'people.left',
  return: 'people.returned',
};

/** Runs an edit and reads what follows from it; gives why it was refused. */
function editor({ get }: Parts) {
  return async (edit: () => Promise<NoticeText>): Promise<Refusal | null> => {
    try {
      const notice = await edit();
      await Promise.all([get().reloadDepartment(), get().reloadPlans(), get().reloadHistory()]);
      get().notifyEdit(notice);
      return null;
    } catch (cause) {
      return asRefusal(cause);
    }
  };
}

function changing(parts: Parts) {
  const { api } = parts.tools;
  const run = editor(parts);
  const call = (ids: readonly string[], edit: PeopleEdit, dryRun: boolean): Promise<PeopleOutcome> => {
    switch (edit.kind) {
      case 'change': {
        const name = edit.name === undefined ? {} : { name: edit.name };
        return api.call('people.change', { ids, change: edit.change, dryRun, ...name });
      }
      case 'leave':
        return api.call('people.remove', { ids, dryRun });
      case 'return':
        return api.call('people.restore', { ids, dryRun });
    }
  };
  return {
    tryPeople: (ids, edit) => call(ids, edit, true),
    editPeople: (ids, edit) =>
      run(async () => {
        const { changed, problems } = await call(ids, edit, false);
        const [first, ...others] = problems.filter(({ severity }) => severity === 'error');
        if (first) throw new RefusalError('people-refused', { problem: first, problems: others.length + 1 });
        return { key: done[edit.kind], values: { n: changed } };
      }),
    async addPerson(name, profile) {
      let person: Awaited<ReturnType<PeopleState['addPerson']>> | null = null;
      const refusal = await run(async () => {
        person = await api.call('people.create', { name, profile });
        return { key: 'people.added', values: { name } };
      });
      return refusal ?? person ?? asRefusal('nobody');
    },
    saveTeam: (id, content) =>
      run(async () => {
        await api.call('teams.save', { id, content });
        return { key: id === null ? 'people.team.added' : 'people.team.saved', values: { name: content.name } };
      }),
    removeTeam: (input) =>
      run(async () => {
        await api.call('teams.remove', input);
        return { key: 'people.team.removed' };
      }),
    saveRules: (rules) =>
      run(async () => {
        await api.call('department.saveRules', { rules });
        return { key: 'people.rules.saved' };
      }),
  } satisfies Partial<PeopleState>;
}

function reading({ set, get, tools: { api, filesFor } }: Parts) {
  return {
    readRemoved: () => api.call('people.removed', {}),
    readFormer: (id) => api.call('people.history', { id }),
    readPath: (person) => api.call('department.path', { person }),
    async openAsPlan(person) {
      try {
        const question = await api.call('department.question', { person });
        if (!question.ok) {
          get().notify({ key: `people.why.${question.why}` });
          return false;
        }
        const before = get().openPlan;
        await get().createPlan(person, question.request);
        return get().openPlan !== before;
      } catch (cause) {
        get().notifyFailure(cause);
        return false;
      }
    },
    async exportLearners(format) {
      const { about, settings } = get();
      if (!about) return;
      set({ learnersExporting: true });
      try {
        const file = await api.call('export.make', { what: 'learners', format, language: settings.language });
        const saved = await filesFor(about.capabilities).save(file);
        if (saved) get().notify({ key: 'notice.exported', values: { name: file.name } });
      } catch (cause) {
        get().notifyFailure(cause);
      }
      set({ learnersExporting: false });
    },
  } satisfies Partial<PeopleState>;
}

export const createPeopleSlice: SliceCreator<PeopleState> = (set, get, tools) => {
  const parts: Parts = { set, get, tools };
  return {
    peopleQuery: '',
    peopleOrder: firstOrder,
    chosenPeople: new Set(),
    peopleDialog: null,
    learnersExporting: false,
    ...choosing(parts),
    ...changing(parts),
    ...reading(parts),
  };
};
