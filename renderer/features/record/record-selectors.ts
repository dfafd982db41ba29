/** Questions to the record on screen. */
import type { RecordEntry } from '../../../shared/assessment/record-entries.ts';
import type { Plan } from '../../../shared/contract/methods.ts';
import type { AppState } from '../../store/app-state.ts';
import { newestPlan, selectOpenPlan } from '../plans/plans-selectors.ts';

const noEntries: readonly RecordEntry[] = [];

/** Every entry, removed ones too; none until the record is read. */
export function selectEntries({ personRecord }: AppState): readonly RecordEntry[] {
  return personRecord?.entries ?? noEntries;
}

/** The plan by which the record is read: the one on screen where it is the person's, else their newest. */
export function selectPersonPlan(state: AppState): Plan | null {
  const open = selectOpenPlan(state);
  if (open && open.learner === state.recordPerson) return open;
  return newestPlan(state.plans.filter(({ learner }) => learner === state.recordPerson));
}
