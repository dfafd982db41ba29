/** Asks for gaps and ways; the latest answer wins. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { SliceCreator } from '../../store/app-state.ts';
import type { GapState } from './gap-state.ts';

/** Runs a question; tells whether its answer is still wanted. */
function latestOnly() {
  let latest = 0;
  return async <Answer>(
    ask: () => Promise<Answer>,
    take: (answer: Answer) => void,
    refuse: (cause: RefusalError) => void,
  ): Promise<void> => {
    latest += 1;
    const turn = latest;
    try {
      const answer = await ask();
      if (turn === latest) take(answer);
    } catch (cause) {
      if (!(cause instanceof RefusalError)) throw cause;
      if (turn === latest) refuse(cause);
    }
  };
}

export const createGapSlice: SliceCreator<GapState> = (set, _get, { api }) => {
  const [gaps, ways] = [latestOnly(), latestOnly()];
  return {
    gap: null,
    gapRefusal: null,
    ways: null,
    waysRefusal: null,
    readGap: (learner, { specialty, home, from, to }) =>
      gaps(
        () => api.call('record.gap', { learner, specialty, origin: home === specialty ? null : home, from, to }),
        (gap) => set({ gap, gapRefusal: null }),
        (cause) => set({ gap: null, gapRefusal: cause.toRefusal() }),
      ),
    compareWays: (learner, request) =>
      ways(
        () => api.call('record.compare', { learner, request }),
        (found) => set({ ways: found, waysRefusal: null }),
        (cause) => set({ ways: null, waysRefusal: cause.toRefusal() }),
      ),
  };
};
