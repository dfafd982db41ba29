/** What planner tests plan with: a small job of its own, whose every number can be checked by hand. */
import { japaneseHolidays } from '../../electron/backend/japanese-holidays.ts';
import { builtInCatalogue, builtInStandard } from '../../electron/backend/resources.ts';
import type { Catalogue, Course, CourseGroup } from '../../shared/model/catalogue-schema.ts';
import { noConditions, type PlanRequest } from '../../shared/model/plan-request.ts';
import { emptyRecord, type LearnerRecord } from '../../shared/model/record.ts';
import type { Roadmap, RoadmapCourse } from '../../shared/model/roadmap.ts';
import { indexStandard, type StandardIndex } from '../../shared/model/standard-index.ts';
import { type Standard, standardSchema } from '../../shared/model/standard-schema.ts';
import { createCalendar } from '../../shared/planner/calendar.ts';
import { indexCatalogue } from '../../shared/planner/catalogue-index.ts';
import { type Planner, planRoadmap } from '../../shared/planner/plan-roadmap.ts';
import { type Problem, setUpProblem } from '../../shared/planner/problem.ts';
import { selectExactly } from '../../shared/planner/selection/select-exactly.ts';
import type { Selector } from '../../shared/planner/selection/selection-model.ts';

const named = (id: string) => ({ id, ja: `${id}の名`, en: `name of ${id}` });

const item = (id: string, levels: readonly [number, number | 'specialty top'], knowledge: readonly string[]) => ({
  ...named(id),
  levels,
  knowledge: knowledge.map(named),
});

/** Two specialties: `alpha` to level 3, `beta` to level 2; the skill item `team` is common to both. */
export const tinyStandard: Standard = standardSchema.parse({
  title: { ja: '小さな標準', en: 'A small standard' },
  editions: { before: '1', after: '2' },
  specialties: [
    { ...named('alpha'), levels: { after: [1, 3] } },
    { ...named('beta'), levels: { after: [1, 2] } },
  ],
  levels: [1, 2, 3].map((level) => ({
    level,
    band: 'middle',
    definedFor: 'each specialty',
    role: null,
    satisfaction: null,
  })),
  skillAreas: {
    after: {
      common: [item('team', [1, 'specialty top'], ['team-a', 'team-b'])],
      specialty: { alpha: [item('work', [1, 3], ['work-a', 'work-b'])], beta: [item('care', [1, 2], ['care-a'])] },
    },
  },
  roadmap: {
    figure: 'none',
    columns: [],
    areas: [named('first'), named('second')],
    legend: [named('common')],
    revisions: [],
  },
});

export const tinyIndex: StandardIndex = indexStandard(tinyStandard);

/** Two groups, one in each area of the small standard. */
export const tinyGroups: readonly CourseGroup[] = (['first', 'second'] as const).map((area) => ({
  id: `group-${area}`,
  title: named(`group-${area}`),
  area,
  levels: [1, 3],
  legend: 'common',
  source: 'derived',
  specialties: ['alpha', 'beta'],
  revision: null,
  figure: null,
}));

/** A course of six e-learning hours for `alpha` at level 1, but for what is given. */
export function course(id: string, given: Partial<Course> = {}): Course {
  return {
    id,
    group: 'group-first',
    kind: 'basic',
    title: { ja: `${id}の名`, en: `name of ${id}` },
    specialties: ['alpha'],
    levels: [1, 1],
    outline: { ja: '', en: '' },
    audience: { ja: '', en: '' },
    goals: { ja: [], en: [] },
    methods: ['e-learning'],
    eLearningHours: 6,
    classDays: null,
    cost: null,
    prerequisites: [],
    teaches: [],
    functions: [],
    source: 'imported',
    revision: null,
    ...given,
  };
}

/** `alpha` from nothing to level 1, four hours and two class days at a time, from a Thursday that is no holiday. */
export function request(given: Partial<PlanRequest> = {}): PlanRequest {
  return {
    specialty: 'alpha',
    from: 0,
    to: 1,
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
    ...given,
  };
}

/** A record of which only some parts are filled in. */
export function record(given: Partial<LearnerRecord>): LearnerRecord {
  return { ...emptyRecord, ...given };
}

export function catalogueOf(courses: readonly Course[]): Catalogue {
  return { groups: tinyGroups, courses };
}

/** Exact search without a node limit that small catalogues could reach, so that no solver is needed. */
export const exactSelector: Selector = async (model) => {
  const selection = selectExactly(model, 5_000_000);
  if (selection === null) throw new Error('a test model was too large for exact search');
  return selection;
};

export const calendar = createCalendar(japaneseHolidays());

export function tinyPlanner(courses: readonly Course[]): Planner {
  return {
    standard: tinyIndex,
    catalogue: indexCatalogue(catalogueOf(courses)),
    calendar,
    sessions: [],
    select: exactSelector,
  };
}

/** Plans under the small standard. */
export function planTiny(courses: readonly Course[], given: Partial<PlanRequest> = {}): Promise<Roadmap> {
  return planRoadmap(request(given), tinyPlanner(courses));
}

/** The planning question under the small standard, made concrete. */
export function tinyProblem(courses: readonly Course[], given: Partial<PlanRequest> = {}): Problem {
  return setUpProblem(request(given), tinyIndex, indexCatalogue(catalogueOf(courses)));
}

/** A planner over the data that ships with the product. */
export function builtInPlanner(): Planner {
  return {
    standard: indexStandard(builtInStandard()),
    catalogue: indexCatalogue(builtInCatalogue()),
    calendar,
    sessions: [],
    select: exactSelector,
  };
}

/** All courses of a roadmap in their order. */
export function coursesOf(roadmap: Roadmap): readonly RoadmapCourse[] {
  return roadmap.stages.flatMap(({ courses }) => courses);
}

export function idsOf(roadmap: Roadmap): readonly string[] {
  return coursesOf(roadmap).map(({ id }) => id);
}

/** One course of a roadmap. */
export function courseIn(roadmap: Roadmap, id: string): RoadmapCourse {
  const found = coursesOf(roadmap).find((entry) => entry.id === id);
  if (!found) throw new Error(`${id} is not in the roadmap`);
  return found;
}
