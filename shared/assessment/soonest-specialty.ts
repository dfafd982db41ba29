/** Where what one has would lead soonest: every specialty by what is still missing and how long it takes. */
import { highestLevel, type StandardIndex } from '../model/standard-index.ts';

/** What a planner says of one way. */
export interface PlannedWay {
  readonly status: 'optimal' | 'feasible' | 'infeasible';
  readonly courses: number;
  readonly studyHours: number;
  readonly finish: string | null;
}

export interface SpecialtyWay {
  readonly specialty: string;
  /** The level compared by: the target, or the specialty's highest where that is lower. */
  readonly to: number;
  readonly required: number;
  readonly missing: number;
  /** Null where no roadmap can be planned. */
  readonly planned: PlannedWay | null;
}

/** What is asked about each specialty. */
export interface WayQuestions {
  gapOf(specialty: string, to: number): { readonly required: number; readonly held: number };
  plan(specialty: string, to: number): Promise<PlannedWay | null>;
}

function isReachable({ missing, planned }: SpecialtyWay): boolean {
  if (missing === 0) return true;
  return planned !== null && planned.status !== 'infeasible';
}

/** Ways that lead there come first, the fewest study hours before more; then by what is missing, then as the standard lists them. */
function compareWays(a: SpecialtyWay, b: SpecialtyWay): number {
  if (isReachable(a) !== isReachable(b)) return isReachable(a) ? -1 : 1;
  const hours = (a.planned?.studyHours ?? 0) - (b.planned?.studyHours ?? 0);
  return hours !== 0 ? hours : a.missing - b.missing;
}

/** Every specialty to the same target, soonest first. */
export async function compareSpecialties(
  index: StandardIndex,
  target: number,
  { gapOf, plan }: WayQuestions,
): Promise<readonly SpecialtyWay[]> {
  const ways: SpecialtyWay[] = [];
  for (const specialty of index.standard.specialties) {
    const to = Math.min(target, highestLevel(specialty));
    const { required, held } = gapOf(specialty.id, to);
    ways.push({
      specialty: specialty.id,
      to,
      required,
      missing: required - held,
      planned: await plan(specialty.id, to),
    });
  }
  return ways.sort(compareWays);
}
