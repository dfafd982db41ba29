/** Keeps a planning question answerable: levels that exist, a target above what is held, limits that can be kept. */
import { noConditions, type PlanRequest, paceLimits } from '../../../shared/model/plan-request.ts';
import { emptyRecord } from '../../../shared/model/record.ts';
import { highestLevel, type StandardIndex } from '../../../shared/model/standard-index.ts';

/** The calendar of Japanese holidays, and with it planning, begins and ends with these days. */
export const firstPlanDay = '2000-01-01';
export const lastPlanDay = '2049-12-31';

/** What decides which levels can be asked for. */
export type LevelQuestion = Pick<PlanRequest, 'specialty' | 'origin' | 'also' | 'from'>;

const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max);

const range = (from: number, to: number) => Array.from({ length: Math.max(to - from + 1, 0) }, (_, at) => from + at);

/** The highest level of a specialty; 1 where the standard does not have it. */
export function topLevelOf(index: StandardIndex, specialty: string): number {
  const found = index.specialties.get(specialty);
  return found ? highestLevel(found) : 1;
}

/** True where the target must lie above the current level: one specialty, and the level is held in it. */
function mustRise({ origin, also }: Pick<PlanRequest, 'origin' | 'also'>): boolean {
  return origin === null && also.length === 0;
}

/**
 * Levels that a person may have now: 0 (未経験) up to one below the top. Where another specialty is planned for too,
 * up to the top; where the level is held in another specialty, the levels of that one.
 */
export function currentLevels(index: StandardIndex, question: Omit<LevelQuestion, 'from'>): readonly number[] {
  if (question.origin !== null) return range(1, topLevelOf(index, question.origin));
  const top = topLevelOf(index, question.specialty);
  return range(0, mustRise(question) ? top - 1 : top);
}

/** Levels that can be aimed at: above the current one, or all where it is held in, or another is planned for, elsewhere. */
export function targetLevels(index: StandardIndex, question: LevelQuestion): readonly number[] {
  return range(mustRise(question) ? question.from + 1 : 1, topLevelOf(index, question.specialty));
}

const within = (value: number, levels: readonly number[]) => clamp(value, levels[0] ?? 1, levels.at(-1) ?? 1);

/** Other specialties that exist and are none of the specialty planned for; each once. */
function elsewhere(
  index: StandardIndex,
  { specialty, origin, also }: PlanRequest,
): Pick<PlanRequest, 'origin' | 'also'> {
  const isOther = (id: string) => id !== specialty && index.specialties.has(id);
  return { origin: origin !== null && isOther(origin) ? origin : null, also: [...new Set(also)].filter(isOther) };
}

/** The question after a change, mended where the change left it without an answer. */
export function changedRequest(index: StandardIndex, request: PlanRequest, change: Partial<PlanRequest>): PlanRequest {
  const changed = { ...request, ...change };
  const next = { ...changed, ...elsewhere(index, changed) };
  const from = within(next.from, currentLevels(index, next));
  const { hoursPerWeek, classDaysPerMonth } = paceLimits;
  return {
    ...next,
    from,
    to: within(next.to, targetLevels(index, { ...next, from })),
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
