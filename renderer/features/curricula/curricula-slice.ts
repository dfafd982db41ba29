/** Writes drafts a moment after the last edit, plans what they amount to at once, and reads who follows. */
import { type Refusal, RefusalError } from '../../../shared/contract/error.ts';
import type { AssigningOutcome } from '../../../shared/curriculum/assigning.ts';
import type { CurriculumContent } from '../../../shared/curriculum/curriculum.ts';
import { isSameContent } from '../../../shared/curriculum/curriculum-difference.ts';
import type { GetState, SetState, SliceCreator, Tools } from '../../store/app-state.ts';
import { createAutosave } from '../plans/autosave.ts';
import type { CurriculaState, Giving } from './curricula-state.ts';

const saveDelay = 500;

interface Parts {
  readonly set: SetState;
  readonly get: GetState;
  readonly tools: Tools;
}

/** The answer, or null where the call was refused: the refusal is then shown. */
async function attempt<Answer>(get: GetState, task: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await task();
  } catch (cause) {
    get().notifyFailure(cause);
    return null;
  }
}

/** Plans the model learner; of several drafts under way only the latest counts. */
function previewer({ set, get, tools: { api } }: Parts): () => Promise<void> {
  const lane = `curriculum-${crypto.randomUUID()}`;
  let latest = 0;
  return async () => {
    const draft = get().curriculumDraft;
    latest += 1;
    const turn = latest;
    if (!draft) return set({ curriculumPreview: null, curriculumPlanning: false });
    set({ curriculumPlanning: true });
    const put = (roadmap: CurriculaState['curriculumPreview']) => {
      if (turn === latest) set({ curriculumPreview: roadmap, curriculumPlanning: false });
    };
    try {
      put({ roadmap: await api.call('curricula.preview', { content: draft.content, lane }), refusal: null });
    } catch (cause) {
      if (!(cause instanceof RefusalError)) throw cause;
      put({ roadmap: null, refusal: cause.toRefusal() as Refusal });
    }
  };
}

function writing(parts: Parts) {
  const { set, get, tools } = parts;
  const { api, timers } = tools;
  const preview = previewer(parts);
  const plan = () => void preview().catch(get().notifyFailure);
  const autosave = createAutosave(
    async (id) => {
      const draft = get().curriculumDraft;
      if (draft?.id !== id) return;
      await attempt(get, () => api.call('curricula.save', { id, content: draft.content }));
    },
    saveDelay,
    timers,
  );
  return {
    flushCurriculum: () => autosave.flush(),
    openCurriculum(id) {
      const open = get().curriculumDraft;
      if (open && open.id !== id) void autosave.flush();
      const stored = get().department?.curricula.find((curriculum) => curriculum.id === id);
      if (!stored) {
        set({ curriculumDraft: null, curriculumPreview: null });
        return;
      }
      if (open?.id === stored.id && (autosave.isPending(stored.id) || isSameContent(open.content, stored.draft)))
        return;
      set({
        curriculumDraft: { id: stored.id, content: stored.draft },
        ...(open?.id === id ? {} : { curriculumPreview: null }),
      });
      plan();
    },
    changeCurriculum(change: Partial<CurriculumContent>) {
      const draft = get().curriculumDraft;
      if (!draft) return;
      set({ curriculumDraft: { ...draft, content: { ...draft.content, ...change } } });
      autosave.touch(draft.id);
      plan();
    },
    async proposeCourses() {
      const draft = get().curriculumDraft;
      if (!draft) return null;
      const { choice } = draft.content;
      const locked =
        choice.kind === 'list' ? choice.courses.flatMap(({ course, required }) => (required ? [course] : [])) : [];
      const content = { ...draft.content, choice: { kind: 'planner', locked, excluded: [] } } as const;
      return attempt(get, () => api.call('curricula.preview', { content }));
    },
    async publishCurriculum(change) {
      const draft = get().curriculumDraft;
      if (!draft) return false;
      await autosave.flush();
      const published = await attempt(get, () => api.call('curricula.publish', { id: draft.id, change }));
      if (!published) return false;
      await get().reloadDepartment();
      get().notifyEdit({
        key: 'curricula.published',
        values: { name: published.draft.name, n: published.versions.length },
      });
      return true;
    },
  } satisfies Partial<CurriculaState>;
}

/** @param call with or without `dryRun` */
function givingCall({ tools: { api } }: Parts, giving: Giving, dryRun: boolean): Promise<AssigningOutcome> {
  switch (giving.kind) {
    case 'assign':
      return api.call('curricula.assign', { ...giving.input, dryRun });
    case 'move':
      return api.call('curricula.moveFollowers', { ...giving.input, dryRun });
    case 'remove':
      return api.call('curricula.remove', { ...giving.input, dryRun });
  }
}

function giving(parts: Parts) {
  const { set, get, tools } = parts;
  const { api, filesFor } = tools;
  let latest = 0;
  const made = async (task: () => Promise<{ readonly id: string }>): Promise<string | null> => {
    const curriculum = await attempt(get, task);
    if (!curriculum) return null;
    await get().reloadDepartment();
    return curriculum.id;
  };
  return {
    async readFollowers() {
      latest += 1;
      const turn = latest;
      const followers = await api.call('curricula.followers', { id: null });
      if (turn === latest) set({ followers });
    },
    createCurriculum: (content) => made(() => api.call('curricula.save', { id: null, content })),
    copyCurriculum: (id, name) => made(() => api.call('curricula.copy', { id, name })),
    askGiving: (asked) => attempt(get, () => givingCall(parts, asked, true)),
    async give(asked) {
      const outcome = await attempt(get, () => givingCall(parts, asked, false));
      if (outcome) await get().reloadDepartment();
      return outcome;
    },
    async exportFollowers(id) {
      const { about, settings } = get();
      if (!about) return;
      set({ followersExporting: true });
      await attempt(get, async () => {
        const file = await api.call('curricula.exportFollowers', { id, language: settings.language });
        if (await filesFor(about.capabilities).save(file))
          get().notify({ key: 'curricula.exported', values: { name: file.name } });
      });
      set({ followersExporting: false });
    },
  } satisfies Partial<CurriculaState>;
}

export const createCurriculaSlice: SliceCreator<CurriculaState> = (set, get, tools) => {
  const parts: Parts = { set, get, tools };
  return {
    followers: null,
    curriculumDraft: null,
    curriculumPreview: null,
    curriculumPlanning: false,
    followersExporting: false,
    ...writing(parts),
    ...giving(parts),
  };
};
