/** What a sheet of learners is understood against, and what comes of it. */
import type { Profile } from '../curriculum/person.ts';
import type { Team } from '../curriculum/team.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import type { HeldExamination, KnownCourses } from './held-names.ts';
import type { LearnerProblem } from './learner-problem.ts';
import type { NewTeam } from './team-names.ts';

/** Somebody who is there, with what the record holds. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly profile: Profile;
  /** Ids of courses completed. */
  readonly completed: readonly string[];
  readonly examinations: readonly HeldExamination[];
}

export interface LearnerContext {
  readonly standard: StandardIndex;
  readonly catalogue: KnownCourses;
  readonly people: readonly KnownPerson[];
  /** Those who have left: their numbers are not free. */
  readonly left: readonly { readonly id: string; readonly name: string; readonly number: string }[];
  readonly teams: readonly Team[];
  /** What to do with teams that are not there. */
  readonly unknownTeams: 'create' | 'refuse';
}

/** A person as a row describes them. */
export interface DraftLearner {
  readonly row: number;
  /** Null for somebody new. */
  readonly before: KnownPerson | null;
  readonly change: 'new' | 'changed' | 'same';
  readonly name: string;
  /** `team` is a team's id, or the ref of a new one. */
  readonly profile: Profile;
  /** What is to be added to the record. */
  readonly completed: readonly string[];
  readonly examinations: readonly HeldExamination[];
}

export interface LearnersDraft {
  /** Rows without an error. */
  readonly people: readonly DraftLearner[];
  /** Teams to be made, parents first. */
  readonly teams: readonly NewTeam[];
  /** The first thousands, by row. */
  readonly problems: readonly LearnerProblem[];
  readonly errors: number;
  readonly warnings: number;
  /** Rows that hold something below the header. */
  readonly rows: number;
}
