/** Planning questions that benchmarks ask. */
import { noConditions, type PlanRequest } from '../../shared/model/plan-request.ts';
import { emptyRecord } from '../../shared/model/record.ts';

/** A question with the usual pace. */
export function question(specialty: string, from: number, to: number, change: Partial<PlanRequest> = {}): PlanRequest {
  return {
    specialty,
    from,
    to,
    objective: 'hours',
    start: '2027-04-01',
    hoursPerWeek: 4,
    classDaysPerMonth: 2,
    locked: [],
    excluded: [],
    budget: null,
    methods: null,
    record: emptyRecord,
    ...noConditions,
    ...change,
  };
}
