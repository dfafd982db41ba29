/** The roadmap (ロードマップ): the planner's answer, as the screen, the paper and `plan --format json` show it. */
import type { AttainmentParts } from './attainment.ts';
import type { CourseSource } from './catalogue-schema.ts';
import type { Localized } from './localized.ts';
import type { Objective } from './plan-request.ts';

/** How a prerequisite is met; `null` where it is not. */
export type PrerequisiteMet = 'completed' | 'held' | 'planned' | null;

/** One course of an OR-group of prerequisites. */
export interface PrerequisiteLeaf {
  readonly course: string;
  readonly title: Localized;
  readonly met: PrerequisiteMet;
}

/** Why a course is in the roadmap; every part can be checked against the catalogue. */
export interface Because {
  /** The user asked for it. */
  readonly locked: boolean;
  /** Attainments of the gap that no other course of this roadmap teaches. */
  readonly onlyHere: readonly AttainmentParts[];
  /** Of `onlyHere`, those that no other allowed course of the catalogue teaches either. */
  readonly onlyCourse: readonly AttainmentParts[];
  /** Courses of this roadmap that rest on this one. */
  readonly prerequisiteOf: readonly string[];
  /** Allowed courses that teach some of `onlyHere` and were passed over. */
  readonly passedOver: readonly string[];
}

/** One course of the roadmap, on the calendar. */
export interface RoadmapCourse {
  readonly id: string;
  readonly title: Localized;
  readonly group: string;
  readonly area: string;
  readonly kind: string;
  readonly levels: readonly [from: number, to: number];
  readonly methods: readonly string[];
  readonly eLearningHours: number | null;
  readonly classDays: number | null;
  readonly cost: number | null;
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  /** Class days on the calendar, `YYYY-MM-DD` each. */
  readonly classDates: readonly string[];
  /** An AND of OR-groups. */
  readonly prerequisites: readonly (readonly PrerequisiteLeaf[])[];
  readonly teaches: readonly AttainmentParts[];
  readonly because: Because;
  readonly source: CourseSource;
  readonly revision: string | null;
}

/** The courses that aim at one level. */
export interface RoadmapStage {
  readonly level: number;
  readonly courses: readonly RoadmapCourse[];
}

/** Sums over the roadmap. Unknown is not zero: `cost` is null as soon as one cost is unknown. */
export interface RoadmapTotals {
  readonly courses: number;
  readonly eLearningHours: number;
  readonly classDays: number;
  /** E-learning hours, and six for each class day (the standard counts six hours to a day). */
  readonly studyHours: number;
  readonly cost: number | null;
  /** The sum of the costs that are known, yen. */
  readonly knownCost: number;
  /** How many courses have no known cost. */
  readonly unknownCosts: number;
  /** The last day, `YYYY-MM-DD`; null where nothing is to be done. */
  readonly finish: string | null;
}

/** One of the user's own choices in a smallest set that cannot hold together. */
export type Conflict =
  | { readonly kind: 'locked'; readonly course: string }
  | { readonly kind: 'excluded'; readonly course: string }
  | { readonly kind: 'methods'; readonly methods: readonly string[] }
  | { readonly kind: 'budget'; readonly budget: number };

/** One condition that the achievement indicators (達成度指標) still ask for. */
export interface MilestoneItem {
  readonly id: string;
  readonly text: Localized;
  /** What `atLeast` counts among, where the condition is a count. */
  readonly of?: readonly Localized[] | undefined;
}

/** What a level asks for beyond courses. */
export interface Milestone {
  readonly level: number;
  /** Where the standard prints it. */
  readonly figure: string | null;
  /** False where the source prints no indicator for this level and only its general facts apply. */
  readonly printed: boolean;
  readonly items: readonly MilestoneItem[];
  readonly note: Localized | null;
}

export interface Roadmap {
  readonly specialty: string;
  readonly from: number;
  readonly to: number;
  /** The edition of the standard planned by. */
  readonly edition: string;
  readonly objective: Objective;
  readonly start: string;
  readonly status: 'optimal' | 'feasible' | 'infeasible';
  /** A proven lower bound of the objective's value, in its unit (hours, yen, courses, days); null if infeasible. */
  readonly bound: number | null;
  readonly totals: RoadmapTotals;
  readonly stages: readonly RoadmapStage[];
  /** Required attainments that no allowed course can bring. */
  readonly uncovered: readonly AttainmentParts[];
  readonly conflicts: readonly Conflict[];
  readonly milestones: readonly Milestone[];
}
