/** Keeps the open form and writes entries; the record, the plans and the history are read again after each. */
import { type ContentOf, entriesOf, type RecordEntry } from '../../../shared/assessment/record-entries.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { GetState, SetState, SliceCreator, Tools } from '../../store/app-state.ts';
import { contentOf, draftOf, newDraft } from './entry-draft.ts';
import type { EntryForm, EvidenceState } from './evidence-state.ts';

const asRefusal = (cause: unknown) =>
  (cause instanceof RefusalError ? cause : new RefusalError('fault', { message: String(cause) })).toRefusal();

/** Changes the form that is open; does nothing once it is closed. */
function changer(set: SetState) {
  return (part: Partial<EntryForm>) =>
    set(({ entryForm }) => (entryForm ? { entryForm: { ...entryForm, ...part } } : {}));
}

/** Reads what follows from an edit of somebody's record. */
async function readAgain(get: GetState): Promise<void> {
  await Promise.all([get().reloadRecord(), get().reloadPlans(), get().reloadHistory()]);
}

/** The entry about a course that is not completed yet, the newest first; else the completed one. */
async function entryOfCourse({ api }: Tools, learner: string, course: string) {
  const { entries } = await api.call('record.get', { learner });
  const about = entriesOf(entries, 'course').filter(({ content }) => content.course === course);
  return about.findLast(({ content }) => content.status !== 'completed') ?? about.at(-1) ?? null;
}

function newCourse(course: string, status: ContentOf<'course'>['status']): ContentOf<'course'> {
  return { kind: 'course', course, status, due: null, date: null, result: '', certificate: null, note: '' };
}

function formCommands(set: SetState, get: GetState, { api }: Tools) {
  const change = changer(set);
  return {
    openEntryForm: (learner, id, draft) =>
      set({ entryForm: { learner, id, draft, dirty: false, attempted: false, busy: false, refusal: null } }),
    changeEntryForm: (part) =>
      set(({ entryForm }) =>
        entryForm
          ? { entryForm: { ...entryForm, draft: { ...entryForm.draft, ...part }, dirty: true, refusal: null } }
          : {},
      ),
    attemptEntryForm: () => change({ attempted: true }),
    async submitEntryForm() {
      const form = get().entryForm;
      if (!form || form.busy) return;
      const { learner, id, draft } = form;
      change({ busy: true, refusal: null });
      try {
        await api.call('record.saveEntry', { learner, id, content: contentOf(draft) });
        set({ entryForm: null });
        get().notifyEdit({ key: 'progress.saved' });
        await readAgain(get);
      } catch (cause) {
        change({ busy: false, refusal: asRefusal(cause) });
      }
    },
    closeEntryForm: () => set({ entryForm: null }),
  } satisfies Partial<EvidenceState>;
}

function entryCommands(get: GetState, tools: Tools) {
  const { api } = tools;
  const attempt = async (task: () => Promise<unknown>) => {
    try {
      await task();
      await readAgain(get);
    } catch (cause) {
      get().notifyFailure(cause);
    }
  };
  const withRecord = (task: (learner: string) => Promise<unknown>) => {
    const learner = get().recordPerson;
    return learner === null ? Promise.resolve() : attempt(() => task(learner));
  };
  return {
    discardEntry: ({ id }: RecordEntry, name) =>
      withRecord(async (learner) => {
        await api.call('record.removeEntry', { learner, id });
        get().notifyEdit({ key: 'progress.removedNotice', values: { name } });
      }),
    restoreEntry: ({ id, content }: RecordEntry, name) =>
      withRecord(async (learner) => {
        await api.call('record.saveEntry', { learner, id, content });
        get().notifyEdit({ key: 'progress.broughtBack', values: { name } });
      }),
    markCourse: (learner, course, status, name) =>
      attempt(async () => {
        const found = await entryOfCourse(tools, learner, course);
        const open = found && found.content.status !== 'completed' ? found : null;
        const content = open ? { ...open.content, status } : newCourse(course, status);
        await api.call('record.saveEntry', { learner, id: open?.id ?? null, content });
        const key = status === 'planned' ? 'record.markedPlanned' : 'record.marked';
        get().notifyEdit({ key, values: { name } });
      }),
    async completeCourse(learner, course) {
      try {
        const found = await entryOfCourse(tools, learner, course);
        const today = get().about?.today ?? '';
        const draft = found ? draftOf(found.content) : newDraft('course', { course });
        get().openEntryForm(learner, found?.id ?? null, { ...draft, status: 'completed', date: draft.date || today });
      } catch (cause) {
        get().notifyFailure(cause);
      }
    },
  } satisfies Partial<EvidenceState>;
}

export const createEvidenceSlice: SliceCreator<EvidenceState> = (set, get, tools) => ({
  entryForm: null,
  ...formCommands(set, get, tools),
  ...entryCommands(get, tools),
});
