/** What a person's record is held against: a specialty and a level, for someone who stands at a level somewhere. */
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { StandardIndex } from '../../../shared/model/standard-index.ts';
import type { AppState } from '../../store/app-state.ts';
import { useApp, useReference } from '../../store/use-app.ts';
import { newestPlan, selectOpenPlan } from '../plans/plans-selectors.ts';
import { firstRequest, topLevelOf } from '../roadmap/request-rules.ts';
import type { RecordGoal } from './record-state.ts';

const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max);

/** The question that a person's goal comes from: the open plan's where it is theirs, else their newest plan's. */
export function selectPersonRequest(state: AppState, person: string): PlanRequest | null {
  const open = selectOpenPlan(state);
  if (open?.learner === person) return open.request;
  return newestPlan(state.plans.filter(({ learner }) => learner === person))?.request ?? null;
}

/** The goal of a question, with what the user chose instead; mended to levels that exist. */
export function goalOf(index: StandardIndex, basis: PlanRequest, chosen: Partial<RecordGoal>): RecordGoal {
  const specialty = chosen.specialty ?? basis.specialty;
  const home = chosen.home ?? basis.origin ?? basis.specialty;
  return {
    specialty,
    home,
    from: clamp(chosen.from ?? basis.from, 0, topLevelOf(index, home)),
    to: clamp(chosen.to ?? basis.to, 1, topLevelOf(index, specialty)),
  };
}

/** What the record of a person is held against now. */
export function useRecordGoal(person: string): RecordGoal {
  const { index } = useReference();
  const planned = useApp((state) => selectPersonRequest(state, person));
  const chosen = useApp((state) => state.recordGoal);
  const today = useApp((state) => state.about?.today ?? '');
  return goalOf(index, planned ?? firstRequest(index, today), chosen);
}
