/** What if: everything that can be done with one course of a roadmap, or beside it, and what each would change. */
import type { PlanRequest } from '../model/plan-request.ts';
import type { Roadmap, RoadmapCourse } from '../model/roadmap.ts';
import { type Planner, planRoadmap } from './plan-roadmap.ts';
import { type RoadmapDifference, roadmapDifference } from './roadmap-difference.ts';

/** `release` takes back what the user said of the course. `swap` keeps it out and puts `other` in. */
export type OptionKind = 'exclude' | 'lock' | 'release' | 'swap';

export interface CourseOption {
  readonly kind: OptionKind;
  /** The course that comes in its place; null but for a swap. */
  readonly other: string | null;
  /** The change of the question that takes the option. */
  readonly change: Pick<PlanRequest, 'locked' | 'excluded'>;
  readonly difference: RoadmapDifference;
}

/** So many others are tried as swaps, the best first. */
const mostSwaps = 5;

const without = (list: readonly string[], ...ids: readonly string[]) => list.filter((each) => !ids.includes(each));

interface Choice {
  readonly kind: OptionKind;
  readonly other: string | null;
  readonly change: CourseOption['change'];
}

function findIn({ stages }: Roadmap, id: string): RoadmapCourse | undefined {
  return stages.flatMap(({ courses }) => courses).find((course) => course.id === id);
}

/** What the user could say of a course now. */
function choicesOf({ locked, excluded }: PlanRequest, id: string, roadmap: Roadmap): readonly Choice[] {
  const onPath = findIn(roadmap, id);
  const kept = { locked: without(locked, id), excluded: without(excluded, id) };
  const choices: Choice[] = [];
  if (locked.includes(id) || excluded.includes(id)) choices.push({ kind: 'release', other: null, change: kept });
  if (!excluded.includes(id) && onPath) {
    choices.push({ kind: 'exclude', other: null, change: { ...kept, excluded: [...kept.excluded, id] } });
    for (const other of onPath.because.passedOver) {
      const change = {
        locked: [...without(kept.locked, other), other],
        excluded: [...without(kept.excluded, other), id],
      };
      choices.push({ kind: 'swap', other, change });
    }
  }
  if (!locked.includes(id) && !onPath) {
    choices.push({ kind: 'lock', other: null, change: { ...kept, locked: [...kept.locked, id] } });
  }
  return choices;
}

function bySwapWorth(a: CourseOption, b: CourseOption): number {
  const possible =
    Number(a.difference.status.after === 'infeasible') - Number(b.difference.status.after === 'infeasible');
  return possible || a.difference.studyHours - b.difference.studyHours || a.difference.courses - b.difference.courses;
}

/**
 * Plans every option and compares it with the roadmap as it is. Swaps come last, the lightest first.
 * @throws RefusalError as `planRoadmap` does.
 */
export async function courseOptions(
  request: PlanRequest,
  course: string,
  planner: Planner,
): Promise<readonly CourseOption[]> {
  const before = await planRoadmap(request, planner);
  const options: CourseOption[] = [];
  for (const choice of choicesOf(request, course, before)) {
    const after = await planRoadmap({ ...request, ...choice.change }, planner);
    options.push({ ...choice, difference: roadmapDifference(before, after) });
  }
  const swaps = options.filter(({ kind }) => kind === 'swap').sort(bySwapWorth);
  return [...options.filter(({ kind }) => kind !== 'swap'), ...swaps.slice(0, mostSwaps)];
}
