/** Moving a course: every place is planned live, one at a time, and nothing is saved until it is taken. */
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { roadmapDifference } from '../../../shared/planner/roadmap-difference.ts';
import type { GetState, SetState, SliceCreator, Tools } from '../../store/app-state.ts';
import { selectOpenPlan } from '../plans/plans-selectors.ts';
import { breaksPlan } from '../what-if/difference-parts.ts';
import { type LatestQuestion, latestQuestion } from '../what-if/latest-question.ts';
import { type Place, takenBack, withoutSession, withPlace, withSession } from '../what-if/placed-request.ts';
import type { MoveAnswer, MoveState } from './move-state.ts';

interface MoveQuestion {
  readonly course: string;
  readonly place: Place;
  readonly request: PlanRequest;
  readonly before: Roadmap;
}

interface Parts {
  readonly set: SetState;
  readonly get: GetState;
  readonly tools: Tools;
  readonly question: LatestQuestion<MoveQuestion>;
}

/** Keeps the answer, and takes the move where the user has let go meanwhile. */
function hearAnswer(set: SetState, get: GetState, { course, place }: MoveQuestion, answer: MoveAnswer): void {
  const tried = get().triedMove;
  if (tried?.course !== course) return;
  set({ triedMove: { ...tried, answer, answered: tried.place === place } });
  if (tried.taking && tried.place === place) get().takeMove();
}

function moveQuestion(set: SetState, get: GetState, { api }: Tools): LatestQuestion<MoveQuestion> {
  // One of its own for each window: a move here must not cancel one there.
  const lane = `move-${crypto.randomUUID()}`;
  return latestQuestion<MoveQuestion, Roadmap>({
    ask: ({ course, place, request }) =>
      api.call('roadmap.plan', { request: { ...request, ...withPlace(request, course, place) }, lane }),
    hear: (question, roadmap) => {
      const difference = roadmapDifference(question.before, roadmap);
      hearAnswer(set, get, question, { kind: 'planned', roadmap, difference });
    },
    hearRefusal: (question, cause) => hearAnswer(set, get, question, { kind: 'refused', refusal: cause.toRefusal() }),
  });
}

function trying({ set, get, question }: Parts): Pick<MoveState, 'tryMove' | 'dropMove'> {
  return {
    tryMove(course, place) {
      const request = selectOpenPlan(get())?.request;
      const { roadmap: before, triedMove } = get();
      if (!request || !before) return;
      const answer = triedMove?.course === course ? triedMove.answer : null;
      set({ triedMove: { course, place, answer, answered: false, taking: false } });
      question.ask({ course, place, request, before });
    },
    dropMove() {
      question.forget();
      if (get().triedMove) set({ triedMove: null });
    },
  };
}

function taking({ set, get, question }: Parts): Pick<MoveState, 'takeMove'> {
  return {
    takeMove() {
      const tried = get().triedMove;
      const request = selectOpenPlan(get())?.request;
      if (!tried || !request) return;
      if (!tried.answered) return set({ triedMove: { ...tried, taking: true } });
      question.forget();
      const { answer, course, place } = tried;
      set({ triedMove: null });
      if (answer?.kind !== 'planned' || breaksPlan(answer.difference)) {
        return get().notify({ key: 'move.impossible' });
      }
      // The preview is the answer already; the plan on screen need not jump back until it comes again.
      set({ roadmap: answer.roadmap });
      get().changeRequest(withPlace(request, course, place));
    },
  };
}

function placing({ get }: Parts): Pick<MoveState, 'takeBackMove' | 'chooseSession'> {
  return {
    takeBackMove(course) {
      const request = selectOpenPlan(get())?.request;
      if (request) get().changeRequest(takenBack(request, course));
    },
    chooseSession(course, session) {
      const request = selectOpenPlan(get())?.request;
      if (!request) return;
      get().changeRequest(session === null ? withoutSession(request, course) : withSession(request, course, session));
    },
  };
}

function watching({ set, get, tools: { api } }: Parts): Pick<MoveState, 'watchDates'> {
  const read = async () => {
    try {
      const [sessions, companyCalendar] = await Promise.all([
        api.call('sessions.list', {}),
        api.call('calendar.get', {}),
      ]);
      set({ sessions, companyCalendar });
    } catch (cause) {
      get().notifyFailure(cause);
    }
  };
  return {
    watchDates() {
      void read();
      return api.subscribe(({ name, data }) => {
        if (name === 'store.changed' && ['catalogue', 'calendar', 'all'].includes(data.what)) void read();
      });
    },
  };
}

export const createMoveSlice: SliceCreator<MoveState> = (set, get, tools) => {
  const parts: Parts = { set, get, tools, question: moveQuestion(set, get, tools) };
  return {
    triedMove: null,
    ...trying(parts),
    ...taking(parts),
    ...placing(parts),
    ...watching(parts),
  };
};
