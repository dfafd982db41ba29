/** Opens the forms of the catalogue and saves what they hold. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { Api } from '../../api/client.ts';
import type { SliceCreator } from '../../store/app-state.ts';
import type { AuthoringState, CourseWithSessions, OpenCourseForm } from './authoring-state.ts';

async function readForm(api: Api, course: Course | null): Promise<OpenCourseForm> {
  const [states, sessions] = await Promise.all([api.call('catalogue.states', {}), api.call('sessions.list', {})]);
  return { course, states, sessions: sessions.filter((session) => session.course === course?.id) };
}

/** Sessions that changed are saved, those that went are removed; returns how many. The course must be there before. */
async function saveSessions(api: Api, before: OpenCourseForm['sessions'], after: OpenCourseForm['sessions']) {
  const changed = after.filter((session) => !isEqual(session, before.find(({ id }) => id === session.id) ?? null));
  const gone = before.filter(({ id }) => !after.some((session) => session.id === id));
  for (const session of changed) await api.call('sessions.save', { session });
  for (const { id } of gone) await api.call('sessions.remove', { id });
  return changed.length + gone.length;
}

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export const createAuthoringSlice: SliceCreator<AuthoringState> = (set, get, { api }) => {
  const attempt = async (task: () => Promise<void>): Promise<boolean> => {
    set({ authoringBusy: true, authoringRefusal: null });
    try {
      await task();
      return true;
    } catch (cause) {
      const refusal = cause instanceof RefusalError ? cause : new RefusalError('fault', { message: String(cause) });
      set({ authoringRefusal: refusal.toRefusal() });
      return false;
    } finally {
      set({ authoringBusy: false });
    }
  };
  const show = async (course: Course | null) =>
    set({ courseForm: await readForm(api, course), authoringRefusal: null });
  /** Returns how many edits it took. */
  const saveAll = async ({ course, sessions }: CourseWithSessions): Promise<number> => {
    const form = get().courseForm;
    const changed = !isEqual(course, form?.course ?? null);
    if (changed) await api.call('catalogue.saveCourse', { course });
    const others = await saveSessions(api, form?.sessions ?? [], sessions);
    await get().reloadReference();
    return others + Number(changed);
  };
  return {
    courseForm: null,
    copyDialog: null,
    groupForm: null,
    authoringBusy: false,
    authoringRefusal: null,
    async openCourseForm(id) {
      const course = id === null ? null : (get().reference?.courses.get(id) ?? null);
      await show(course).catch(get().notifyFailure);
    },
    closeCourseForm: () => set({ courseForm: null, authoringRefusal: null }),
    async saveCourseForm(content) {
      let edits = 0;
      const saved = await attempt(async () => {
        edits = await saveAll(content);
      });
      if (!saved) return false;
      set({ courseForm: null });
      get().notify({ key: 'notice.courseSaved', values: { name: content.course.id }, undoable: edits === 1 });
      return true;
    },
    openCopyDialog(id) {
      const course = get().reference?.courses.get(id) ?? null;
      set({ copyDialog: course, authoringRefusal: null });
    },
    closeCopyDialog: () => set({ copyDialog: null, authoringRefusal: null }),
    async copyCourse(id, newId, replace) {
      await attempt(async () => {
        const course = await api.call('catalogue.copyCourse', { id, newId, replace });
        await get().reloadReference();
        await show(course);
        set({ copyDialog: null });
      });
    },
    openGroupForm(id, onSaved) {
      const group = id === null ? null : (get().reference?.groups.get(id) ?? null);
      set({ groupForm: { group, onSaved: onSaved ?? null }, authoringRefusal: null });
    },
    closeGroupForm: () => set({ groupForm: null, authoringRefusal: null }),
    async saveGroupForm(group) {
      const saved = await attempt(async () => {
        await api.call('catalogue.saveGroup', { group });
        await get().reloadReference();
      });
      if (!saved) return;
      get().groupForm?.onSaved?.(group.id);
      set({ groupForm: null });
      get().notify({ key: 'notice.groupSaved', values: { name: group.title[get().settings.language] } });
    },
  };
};
