/** The planner's oracle: tries every subset of a small catalogue, with rules written anew and as plainly as can be. */
import type { Course } from '../../shared/model/catalogue-schema.ts';
import type { PlanRequest } from '../../shared/model/plan-request.ts';
import { tinyIndex, tinyProblem } from './planner-fixture.ts';
import type { World } from './random-catalogue.ts';

/** All that can be said about a question by trying everything. */
export interface Truth {
  readonly gap: readonly string[];
  /** Courses that some possible roadmap holds. */
  readonly takeable: ReadonlySet<string>;
  readonly uncovered: readonly string[];
  /** Every set of courses that can be taken in some order, holds all locks that can be, and covers all that can be. */
  readonly roadmaps: readonly (readonly Course[])[];
  /** Those of `roadmaps` that the budget pays. */
  readonly affordable: readonly (readonly Course[])[];
}

/** Specialties planned for at the same time. */
const targetsOf = ({ specialty, also }: PlanRequest) => [specialty, ...also];

/** What the learner need not take: courses completed, or whose knowledge for the specialty is held. */
function isMet(id: string, { courses, request }: World, held: ReadonlySet<string>): boolean {
  if (request.record.completed.includes(id)) return true;
  const found = courses.find((each) => each.id === id);
  const counted = [...targetsOf(request), request.origin ?? request.specialty];
  const counting = (found?.teaches ?? []).filter((key) => {
    const item = tinyIndex.knowledgeItems.get(key.split('@')[0] ?? '');
    return counted.some((specialty) => item?.skill.specialties.includes(specialty));
  });
  return counting.length > 0 && counting.every((key) => held.has(key));
}

/** Whether courses can be taken one after another. */
function canBeTaken(chosen: readonly Course[], met: (id: string) => boolean): boolean {
  const taken = new Set<string>();
  let left = chosen;
  while (left.length > 0) {
    const next = left.filter(({ prerequisites }) =>
      prerequisites.every((group) => group.some((leaf) => met(leaf) || taken.has(leaf))),
    );
    if (next.length === 0) return false;
    for (const { id } of next) taken.add(id);
    left = left.filter(({ id }) => !taken.has(id));
  }
  return true;
}

function below(ids: readonly string[], courses: readonly Course[]): ReadonlySet<string> {
  const result = new Set(ids);
  for (const id of result)
    for (const leaf of courses.find((each) => each.id === id)?.prerequisites.flat() ?? []) result.add(leaf);
  return result;
}

function mayBeTaken({ id, methods, specialties, levels, provider }: Course, { courses, request }: World): boolean {
  if (request.record.completed.includes(id) || request.excluded.includes(id)) return false;
  if (request.methods !== null && methods.some((method) => !request.methods?.includes(method))) return false;
  if (provider && request.providers !== null && !request.providers.includes(provider)) return false;
  const wanted = targetsOf(request).some((each) => specialties.includes(each));
  return below(request.locked, courses).has(id) || (wanted && levels[0] <= request.to);
}

function subsets<Item>(items: readonly Item[]): (readonly Item[])[] {
  return Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, at) => (bits >> at) % 2 === 1));
}

/** Yen, estimated by the usual prices where they say enough; null where it stays unknown. */
function yenOf({ cost, eLearningHours, classDays }: Course, { usualPrices }: PlanRequest): number | null {
  if (cost !== null) return cost;
  const parts = [
    { amount: eLearningHours, price: usualPrices.perELearningHour },
    { amount: classDays, price: usualPrices.perClassDay },
  ].filter(({ amount }) => amount !== null);
  const nothingSaid = usualPrices.perELearningHour === null && usualPrices.perClassDay === null;
  if (nothingSaid || parts.some(({ price }) => price === null)) return null;
  return Math.round(parts.reduce((sum, { amount, price }) => sum + (amount ?? 0) * (price ?? 0), 0));
}

const knownCost = (courses: readonly Course[], request: PlanRequest) =>
  courses.reduce((sum, each) => sum + (yenOf(each, request) ?? 0), 0);

/** Tries everything. */
export function truthOf(world: World): Truth {
  const { courses, request } = world;
  const { gap, held } = tinyProblem(courses, request);
  const met = (id: string) => isMet(id, world, held);
  const possible = subsets(courses.filter((each) => mayBeTaken(each, world))).filter((set) => canBeTaken(set, met));
  const takeable = new Set(possible.flatMap((set) => set.map(({ id }) => id)));
  const teaches = (set: readonly Course[], key: string) =>
    set.some((each) => each.teaches.some((taught) => taught === key));
  const everything = courses.filter(({ id }) => takeable.has(id));
  const uncovered = gap.filter((key) => !teaches(everything, key));
  const needed = gap.filter((key) => !uncovered.includes(key));
  const locked = request.locked.filter((id) => takeable.has(id));
  const roadmaps = possible.filter(
    (set) => locked.every((id) => set.some((each) => each.id === id)) && needed.every((key) => teaches(set, key)),
  );
  const affordable = roadmaps.filter((set) => request.budget === null || knownCost(set, request) <= request.budget);
  return { gap, takeable, uncovered, roadmaps, affordable };
}

/** Whether a question's choices can hold together, apart from what no choice at all would cover. */
export function choicesHold(world: World): boolean {
  const free: PlanRequest = {
    ...world.request,
    locked: [],
    excluded: [],
    methods: null,
    providers: null,
    budget: null,
  };
  const unavoidable = truthOf({ ...world, request: free }).uncovered;
  const truth = truthOf(world);
  const { locked, record } = world.request;
  if (locked.some((id) => !record.completed.includes(id) && !truth.takeable.has(id))) return false;
  return truth.uncovered.every((key) => unavoidable.includes(key)) && truth.affordable.length > 0;
}

/** What is compared under an objective, most important first; hours in tenths so that they stay whole. */
export function worth(courses: readonly Course[], request: PlanRequest): readonly number[] {
  const { objective, weights } = request;
  const hours = courses.reduce(
    (sum, each) => sum + Math.round(10 * ((each.eLearningHours ?? 0) + 6 * (each.classDays ?? 0))),
    0,
  );
  const unknown = courses.filter((each) => yenOf(each, request) === null).length;
  const cost = knownCost(courses, request);
  const points = weights.hours * hours * 100 + weights.cost * cost + weights.courses * courses.length * 1_000;
  switch (objective) {
    case 'hours':
    case 'finish':
      return [hours, courses.length, unknown, cost];
    case 'courses':
      return [courses.length, hours, unknown, cost];
    case 'cost':
      return [unknown, cost, hours, courses.length];
    case 'weighted':
      return [weights.cost > 0 ? unknown : 0, points, hours, courses.length, unknown, cost];
  }
}
