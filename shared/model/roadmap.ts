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
  /** What keeps the course from beginning earlier. */
  readonly notEarlier: Wait;
}

/**
 * What a course waits for before it can begin: its first day is the first on which this is over. Of several courses
 * only those without which it could begin earlier are named.
 */
export type Wait =
  /** It begins with the plan. */
  | { readonly kind: 'start' }
  /** The level below ends. */
  | { readonly kind: 'level'; readonly level: number; readonly courses: readonly string[] }
  /** Courses that it rests on end. */
  | { readonly kind: 'prerequisites'; readonly courses: readonly string[] }
  /** Courses that stand before it in the order that was asked for end. */
  | { readonly kind: 'order'; readonly courses: readonly string[] }
  /** The week's e-learning hours go to other courses until then. */
  | { readonly kind: 'study'; readonly courses: readonly string[] }
  /** Other classes take the days. */
  | { readonly kind: 'classes'; readonly courses: readonly string[] }
  /** Its class stays within one week, and earlier weeks have no room for it. */
  | { readonly kind: 'week' }
  /** Class days must be saved up; `month` (`YYYY-MM`) is the first in which there are enough. */
  | { readonly kind: 'allowance'; readonly month: string }
  /** No earlier session fits. */
  | { readonly kind: 'session'; readonly session: string }
  /** Announced sessions do not fit; dates after the last of them are assumed. */
  | { readonly kind: 'no-session'; readonly after: string }
  /** The user moved it to this day. */
  | { readonly kind: 'moved'; readonly start: string }
  /** Days without study come before. */
  | { readonly kind: 'days-off'; readonly label: string };

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
  /** Yen; null where it is unknown. */
  readonly cost: number | null;
  /** True where `cost` is an estimate by the usual prices. */
  readonly costEstimated: boolean;
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  /** Class days on the calendar, `YYYY-MM-DD` each. */
  readonly classDates: readonly string[];
  /** The session that the class days are those of; null where the course has none, or none that fits. */
  readonly session: { readonly id: string; readonly place: string } | null;
  /** An AND of OR-groups. */
  readonly prerequisites: readonly (readonly PrerequisiteLeaf[])[];
  readonly teaches: readonly AttainmentParts[];
  readonly because: Because;
  readonly source: CourseSource;
  readonly revision: string | null;
}

/** A course of a roadmap that is not explained. */
export type PlainCourse = Omit<RoadmapCourse, 'because'>;

/** The courses that aim at one level. */
export interface RoadmapStage<Shown extends PlainCourse = RoadmapCourse> {
  readonly level: number;
  readonly courses: readonly Shown[];
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
  /** How many costs are estimated by the usual prices. */
  readonly estimatedCosts: number;
  /** The last day, `YYYY-MM-DD`; null where nothing is to be done. */
  readonly finish: string | null;
}

/** One of the user's own choices in a smallest set that cannot hold together. */
export type Conflict =
  | { readonly kind: 'locked'; readonly course: string }
  | { readonly kind: 'excluded'; readonly course: string }
  | { readonly kind: 'methods'; readonly methods: readonly string[] }
  | { readonly kind: 'providers'; readonly providers: readonly string[] }
  | { readonly kind: 'budget'; readonly budget: number }
  | { readonly kind: 'deadline'; readonly deadline: string }
  | { readonly kind: 'day-off'; readonly from: string; readonly to: string; readonly label: string }
  | { readonly kind: 'move'; readonly course: string; readonly start: string }
  | { readonly kind: 'session'; readonly course: string; readonly session: string };

/** One change that alone would let the roadmap end by its deadline; `finish` is when it would end then. */
export type DeadlineRemedy = { readonly finish: string } & (
  | { readonly kind: 'pace'; readonly hoursPerWeek: number; readonly classDaysPerMonth: number }
  | { readonly kind: 'methods' }
  | { readonly kind: 'start'; readonly start: string }
  /** A session of the course that ends by `by`, at the latest. */
  | { readonly kind: 'session'; readonly course: string; readonly by: string }
  | { readonly kind: 'days-off' }
  | { readonly kind: 'moves' }
  | { readonly kind: 'deadline'; readonly deadline: string }
);

/** How the chosen courses lie on the calendar. */
export interface ScheduleProof {
  /** `optimal`: these courses cannot end earlier. */
  readonly status: 'optimal' | 'feasible';
  /** A day before which these courses cannot all be done, `YYYY-MM-DD`; null where nothing is to be done. */
  readonly earliest: string | null;
}

/** The deadline of a roadmap. */
export interface DeadlineCheck {
  readonly date: string;
  readonly met: boolean;
  /** Whether everything else that was asked for holds, were it not for the date. */
  readonly restHolds: boolean;
  /** Empty where it is met. */
  readonly remedies: readonly DeadlineRemedy[];
}

/** One condition that the achievement indicators (達成度指標) still ask for. */
export interface MilestoneItem {
  readonly id: string;
  readonly text: Localized;
  /** What `atLeast` counts among, where the condition is a count. */
  readonly of?: readonly Localized[] | undefined;
}

/** What a level asks for beyond courses. */
export interface Milestone {
  readonly specialty: string;
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
  /** Specialties planned for at the same time. */
  readonly also: readonly string[];
  /** The specialty in which `from` is held, where it is another; null where it is the same. */
  readonly origin: string | null;
  readonly from: number;
  readonly to: number;
  /** The edition of the standard planned by. */
  readonly edition: string;
  readonly objective: Objective;
  readonly start: string;
  readonly status: 'optimal' | 'feasible' | 'infeasible';
  /** A proven lower bound of the objective's value, in its unit (hours, yen, courses, days, points); null if infeasible. */
  readonly bound: number | null;
  readonly totals: RoadmapTotals;
  readonly stages: readonly RoadmapStage[];
  /** Required attainments that no allowed course can bring. */
  readonly uncovered: readonly AttainmentParts[];
  /** A smallest set of the user's own choices that clash; empty where none do. */
  readonly conflicts: readonly Conflict[];
  /** Further smallest sets, none of which shares a choice with another. */
  readonly otherConflicts: readonly (readonly Conflict[])[];
  readonly schedule: ScheduleProof;
  readonly deadline: DeadlineCheck | null;
  /** Required attainments that are held only because they were reached in another specialty. */
  readonly carriedOver: readonly AttainmentParts[];
  readonly milestones: readonly Milestone[];
}
