/** The fields of a course sheet that the product can fill in. */
import type { Objective } from '../../model/plan-request.ts';
import type { Conflict } from '../../model/roadmap.ts';
export type SheetField =
  | 'title'
  | 'kind'
  | 'specialties'
  | 'outline'
  | 'audience'
  | 'prerequisites'
  | 'methods'
  | 'duration'
  | 'goals'
  | 'skills'
  | 'knowledge';

/** Every word that only the printed sheets use. */
export interface PaperWords {
  readonly appName: string;
  readonly roadmapTitle: string;
  readonly diagramTitle: string;
  readonly name: string;
  readonly plan: string;
  readonly date: string;
  readonly specialty: string;
  readonly path: string;
  readonly objective: string;
  readonly objectives: Readonly<Record<Objective, string>>;
  readonly status: Readonly<Record<'optimal' | 'feasible' | 'infeasible', string>>;
  readonly paceLabel: string;
  readonly pace: (hours: string, days: string) => string;
  readonly edition: string;
  readonly courses: string;
  readonly coursesUnit: string;
  readonly eLearning: string;
  readonly classDays: string;
  readonly studyHours: string;
  readonly cost: string;
  readonly unknown: string;
  readonly knownPart: (yen: string, count: number) => string;
  /** A cost that was estimated, and how many of the sum are. */
  readonly estimate: string;
  readonly estimatedPart: (count: number) => string;
  readonly start: string;
  readonly finish: string;
  readonly level: (level: number) => string;
  readonly number: string;
  readonly course: string;
  readonly area: string;
  readonly methods: string;
  readonly hours: string;
  readonly days: string;
  readonly period: string;
  readonly why: string;
  readonly done: string;
  readonly knowledge: string;
  readonly wholeSkill: (skill: string, count: number) => string;
  readonly prerequisites: string;
  readonly or: string;
  readonly met: Readonly<Record<'completed' | 'held' | 'planned', string>>;
  readonly locked: string;
  readonly onlyCourse: (count: number) => string;
  readonly onlyHere: (count: number) => string;
  readonly prerequisiteOf: (ids: string) => string;
  readonly accompanies: string;
  /** What a course waits for. */
  readonly timing: string;
  /** Instead of a place, where no announced session fits. */
  readonly assumedDates: string;
  readonly also: string;
  readonly origin: string;
  readonly carriedOver: string;
  readonly carriedOverCount: (count: number) => string;
  readonly weights: string;
  readonly weightsText: (hours: number, cost: number, courses: number) => string;
  readonly usualPrices: string;
  readonly perClassDay: (yen: string) => string;
  readonly perELearningHour: (yen: string) => string;
  readonly daysOff: string;
  readonly onlyClasses: string;
  readonly schedule: string;
  readonly deadline: string;
  readonly remedies: string;
  readonly fiscalYears: string;
  readonly fiscalYear: string;
  readonly sum: string;
  readonly milestones: (level: string) => string;
  readonly milestonesNote: string;
  readonly figure: (figure: string) => string;
  readonly uncovered: string;
  readonly conflicts: string;
  /** Above a further set of clashing choices. */
  readonly otherConflicts: string;
  readonly conflict: Readonly<Record<Exclude<Conflict['kind'], 'day-off'>, (value: string) => string>> & {
    readonly 'day-off': (span: string, label: string) => string;
  };
  readonly nothingToDo: string;
  readonly signatures: readonly string[];
  readonly legend: string;
  readonly current: string;
  readonly target: string;
  readonly onPath: string;
  readonly heldState: string;
  readonly restState: string;
  readonly revisionMark: string;
  readonly undefinedLevel: string;
  readonly page: string;
  readonly courseSheet: string;
  readonly courseGroup: string;
  readonly levels: string;
  readonly levelSpan: (from: number, to: number) => string;
  readonly provider: string;
  readonly functions: string;
  readonly source: string;
  readonly sources: Readonly<Record<'named' | 'derived' | 'imported', string>>;
  readonly revision: string;
  readonly none: string;
  readonly noDuration: string;
  readonly and: string;
  /** Names of the sheet's fields, for a standard that does not name them. */
  readonly sheetFields: Readonly<Record<SheetField, string>>;
}
