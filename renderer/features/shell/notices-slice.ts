/** Notices come, stay for a while and go. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { SliceCreator } from '../../store/app-state.ts';
import type { Notice, NoticesState } from './notices-state.ts';

const shownFor = 9_000;
const mostAtOnce = 3;

type NewNotice<Kind = Notice> = Kind extends Notice ? Omit<Kind, 'id'> : never;

export const createNoticesSlice: SliceCreator<NoticesState> = (set, get, { timers }) => {
  let lastId = 0;
  const show = (notice: NewNotice) => {
    lastId += 1;
    const id = lastId;
    set(({ notices }) => ({ notices: [...notices.slice(1 - mostAtOnce), { ...notice, id }] }));
    timers.after(shownFor, () => get().dismissNotice(id));
  };
  return {
    notices: [],
    notify: (text) => show(text),
    notifyFailure(cause) {
      const refusal = cause instanceof RefusalError ? cause : new RefusalError('fault', { message: String(cause) });
      show({ refusal: refusal.toRefusal() });
    },
    notifyEdit(text) {
      set(({ notices }) => ({ notices: notices.filter((notice) => !('undoable' in notice && notice.undoable)) }));
      show({ ...text, undoable: true });
    },
    dismissNotice: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    async undoNotice(notice) {
      get().dismissNotice(notice.id);
      await get().undo();
      if ('reopen' in notice && notice.reopen) await get().openPlanById(notice.reopen);
    },
  };
};
