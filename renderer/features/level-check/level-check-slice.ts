/** Asks where a person stands; of several questions under way only the latest counts. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { SliceCreator } from '../../store/app-state.ts';
import type { LevelCheckState } from './level-check-state.ts';

export const createLevelCheckSlice: SliceCreator<LevelCheckState> = (set, get, { api }) => {
  let latestStanding = 0;
  let latestDue = 0;
  return {
    standing: null,
    standingRefusal: null,
    due: null,
    async readStanding(question) {
      latestStanding += 1;
      const turn = latestStanding;
      const { learner, specialty, origin, from, level } = question;
      try {
        const [gap, check] = await Promise.all([
          api.call('record.gap', { learner, specialty, origin, from, to: level }),
          api.call('record.levelCheck', { learner, specialty, level }),
        ]);
        if (turn === latestStanding) set({ standing: { question, gap, check }, standingRefusal: null });
      } catch (cause) {
        if (!(cause instanceof RefusalError)) throw cause;
        if (turn === latestStanding) set({ standing: null, standingRefusal: cause.toRefusal() });
      }
    },
    async readDue(learner, plan, within) {
      latestDue += 1;
      const turn = latestDue;
      try {
        const soon = await api.call('record.dueSoon', { learner, plan, within });
        if (turn === latestDue) set({ due: { learner, soon } });
      } catch (cause) {
        if (turn === latestDue) set({ due: null });
        // A plan that has just gone is no news to its reader.
        if (!(cause instanceof RefusalError && cause.code === 'not-found')) get().notifyFailure(cause);
      }
    },
  };
};
