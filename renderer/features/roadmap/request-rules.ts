/** Keeps a planning question answerable: a target above the current level, levels and limits that exist. */
import { noConditions, type PlanRequest, paceLimits } from '../../../shared/model/plan-request.ts';
import { emptyRecord } from '../../../shared/model/record.ts';
import { highestLevel, type StandardIndex } from '../../../shared/model/standard-index.ts';

const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max);

/** The highest level of a specialty; 1 where the standard does not have it. */
export function topLevelOf(index: StandardIndex, specialty: string): number {
  const found = index.specialties.get(specialty);
  return found ? highestLevel(found) : 1;
}

/** Levels that a person may have now: 0 (未経験) up to one below the top. */
export function currentLevels(index: StandardIndex, specialty: string): readonly number[] {
  return Array.from({ length: topLevelOf(index, specialty) }, (_, level) => level);
}

/** Levels above the current one. */
export function targetLevels(index: StandardIndex, specialty: string, from: number): readonly number[] {
  return Array.from({ length: Math.max(topLevelOf(index, specialty) - from, 0) }, (_, at) => from + 1 + at);
}

/** The question after a change, mended where the change left it without an answer. */
export function changedRequest(index: StandardIndex, request: PlanRequest, change: Partial<PlanRequest>): PlanRequest {
  const next = { ...request, ...change };
  const top = topLevelOf(index, next.specialty);
  const from = clamp(next.from, 0, top - 1);
  const { hoursPerWeek, classDaysPerMonth } = paceLimits;
  return {
    ...next,
    from,
    to: clamp(next.to, from + 1, top),
    hoursPerWeek: clamp(next.hoursPerWeek, hoursPerWeek.min, hoursPerWeek.max),
    classDaysPerMonth: clamp(next.classDaysPerMonth, classDaysPerMonth.min, classDaysPerMonth.max),
  };
}

/** The next 1 April after `today`: Japanese companies plan training by fiscal years. */
export function nextFiscalYearStart(today: string): string {
  const year = Number(today.slice(0, 4));
  return today.slice(5) < '04-01' ? `${year}-04-01` : `${year + 1}-04-01`;
}

/** The question that a new plan begins with. */
export function firstRequest(index: StandardIndex, today: string): PlanRequest {
  const specialty = index.standard.specialties[0]?.id ?? '';
  const to = topLevelOf(index, specialty);
  return {
    specialty,
    from: Math.max(0, Math.min(3, to - 1)),
    to,
    objective: 'hours',
    start: nextFiscalYearStart(today),
    hoursPerWeek: 4,
    classDaysPerMonth: 2,
    locked: [],
    excluded: [],
    budget: null,
    methods: null,
    record: emptyRecord,
    ...noConditions,
  };
}
