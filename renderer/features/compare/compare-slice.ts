/** Plans what is compared, one question after another; a newer comparison takes the place of an older one. */
import { type Refusal, RefusalError } from '../../../shared/contract/error.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { GetState, SetState, SliceCreator, Tools } from '../../store/app-state.ts';
import { selectOpenPlan } from '../plans/plans-selectors.ts';
import type { AskedOf, ColumnAnswer, CompareState } from './compare-state.ts';

/** One of its own for each window: a question here must not cancel one there. */
const newLane = (what: string) => `${what}-${crypto.randomUUID()}`;

const alternativesCount = 5;

/** Under which an answer is kept. */
export const questionKey = (request: PlanRequest) => JSON.stringify(request);

function columnPlanner(set: SetState, get: GetState, { api }: Tools): CompareState['planColumns'] {
  const lane = newLane('compare');
  let latest = 0;
  const answer = async (request: PlanRequest): Promise<ColumnAnswer> => {
    try {
      return { kind: 'planned', roadmap: await api.call('roadmap.plan', { request, lane }) };
    } catch (cause) {
      if (!(cause instanceof RefusalError)) throw cause;
      return { kind: 'refused', refusal: cause.toRefusal() };
    }
  };
  return async (requests) => {
    latest += 1;
    const turn = latest;
    const keys = requests.map(questionKey);
    const known = get().columnAnswers;
    set({ columnAnswers: Object.fromEntries(Object.entries(known).filter(([key]) => keys.includes(key))) });
    for (const request of requests) {
      const key = questionKey(request);
      if (get().columnAnswers[key]) continue;
      const answered = await answer(request);
      if (turn !== latest) return;
      set(({ columnAnswers }) => ({ columnAnswers: { ...columnAnswers, [key]: answered } }));
    }
  };
}

/** Asks something of the open plan's question; of several answers under way only the latest counts. */
function asker<Value>(
  get: GetState,
  ask: (request: PlanRequest) => Promise<Value>,
  keep: (asked: AskedOf<Value>) => void,
): () => Promise<void> {
  let latest = 0;
  return async () => {
    const request = selectOpenPlan(get())?.request;
    if (!request) return;
    latest += 1;
    const turn = latest;
    const finish = (value: Value | null, refusal: Refusal | null) => {
      if (turn === latest) keep({ request, value, refusal });
    };
    keep({ request, value: null, refusal: null });
    try {
      finish(await ask(request), null);
    } catch (cause) {
      if (!(cause instanceof RefusalError)) throw cause;
      finish(null, cause.toRefusal());
    }
  };
}

export const createCompareSlice: SliceCreator<CompareState> = (set, get, tools) => {
  const { api } = tools;
  const alternativesLane = newLane('alternatives');
  const tradeOffLane = newLane('trade-off');
  return {
    columnChoice: null,
    columnAnswers: {},
    alternatives: null,
    tradeOff: null,
    chooseColumns: (columnChoice) => set({ columnChoice }),
    planColumns: columnPlanner(set, get, tools),
    askAlternatives: asker(
      get,
      (request) => api.call('roadmap.alternatives', { request, count: alternativesCount, lane: alternativesLane }),
      (alternatives) => set({ alternatives }),
    ),
    askTradeOff: asker(
      get,
      (request) => api.call('roadmap.tradeOff', { request, lane: tradeOffLane }),
      (tradeOff) => set({ tradeOff }),
    ),
  };
};
