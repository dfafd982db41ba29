/** Collects assessments and saves those of a person as one edit. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { AppState, GetState, SetState, SliceCreator, Tools } from '../../store/app-state.ts';
import type { AssessmentDraft, AssessmentState } from './assessment-state.ts';
import type { ChangedLevels } from './skill-rows.ts';

type Drafts = AssessmentState['assessmentDrafts'];

/** The drafts with other changes of one person; a draft without changes goes. */
function withDraft(drafts: Drafts, learner: string, draft: AssessmentDraft): Drafts {
  const { [learner]: _before, ...others } = drafts;
  return Object.keys(draft.levels).length === 0 ? others : { ...others, [learner]: draft };
}

function without(levels: ChangedLevels, gone: (item: string, level: number | null) => boolean): ChangedLevels {
  return Object.fromEntries(Object.entries(levels).filter(([item, level]) => !gone(item, level)));
}

/** What the record on screen says already is no change. */
function sayLevel(
  { recordPerson, personRecord, assessmentBy, assessmentDrafts }: AppState,
  item: string,
  level: number | null,
) {
  if (recordPerson === null || !personRecord) return {};
  const by = assessmentDrafts[recordPerson]?.by ?? assessmentBy;
  const said = personRecord.assessed.find((each) => each.item === item)?.[by] ?? null;
  const levels = { ...assessmentDrafts[recordPerson]?.levels, [item]: level };
  const changed = without(levels, (each) => each === item && level === said);
  return { assessmentDrafts: withDraft(assessmentDrafts, recordPerson, { by, levels: changed }) };
}

/** Saves one person's changes; what was changed again meanwhile stays a change. */
async function saveOne(set: SetState, get: GetState, { api }: Tools, learner: string): Promise<void> {
  const { assessmentDrafts, assessmentDate, assessor, about } = get();
  const draft = assessmentDrafts[learner];
  if (!draft) return;
  const { by, levels } = draft;
  await api.call('record.assess', {
    learner,
    by,
    date: assessmentDate ?? about?.today ?? '',
    assessor: by === 'supervisor' ? assessor.trim() : '',
    levels: Object.entries(levels).map(([item, level]) => ({ item, level })),
  });
  set((state) => {
    const now = state.assessmentDrafts[learner];
    if (!now) return {};
    const left = without(now.levels, (item, level) => levels[item] === level);
    return { assessmentDrafts: withDraft(state.assessmentDrafts, learner, { ...now, levels: left }) };
  });
}

function saver(set: SetState, get: GetState, tools: Tools) {
  let running: Promise<void> | null = null;
  const save = async () => {
    set({ assessmentSaving: true, assessmentRefusal: null });
    try {
      for (const learner of Object.keys(get().assessmentDrafts)) await saveOne(set, get, tools, learner);
      await Promise.all([get().reloadRecord(), get().reloadPlans(), get().reloadHistory()]);
    } catch (cause) {
      if (cause instanceof RefusalError) set({ assessmentRefusal: cause.toRefusal() });
      get().notifyFailure(cause);
    } finally {
      set({ assessmentSaving: false });
    }
  };
  return (): Promise<void> => {
    if (Object.keys(get().assessmentDrafts).length === 0) return running ?? Promise.resolve();
    running ??= save().finally(() => {
      running = null;
    });
    return running;
  };
}

export const createAssessmentSlice: SliceCreator<AssessmentState> = (set, get, tools) => {
  const saveAssessments = saver(set, get, tools);
  return {
    assessmentBy: 'self',
    assessmentDate: null,
    assessor: '',
    assessmentDrafts: {},
    assessmentSaving: false,
    assessmentRefusal: null,
    async setAssessmentBy(assessmentBy) {
      await saveAssessments();
      // A save that was refused keeps its side, or it would be saved as the other's word.
      if (Object.keys(get().assessmentDrafts).length === 0) set({ assessmentBy });
    },
    setAssessmentDate: (assessmentDate) => set({ assessmentDate }),
    setAssessor: (assessor) => set({ assessor }),
    sayLevel: (item, level) => set((state) => sayLevel(state, item, level)),
    discardAssessments() {
      const { recordPerson, assessmentDrafts } = get();
      if (recordPerson === null) return;
      const { [recordPerson]: _gone, ...others } = assessmentDrafts;
      set({ assessmentDrafts: others, assessmentRefusal: null });
    },
    saveAssessments,
  };
};
