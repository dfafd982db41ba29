/** Where a person stands: the three gates for a specialty and level, and what falls due. */
import type { DueSoon } from '../../../shared/assessment/due-soon.ts';
import type { GapMap } from '../../../shared/assessment/gap-map.ts';
import type { LevelCheck } from '../../../shared/assessment/level-check.ts';
import type { Refusal } from '../../../shared/contract/error.ts';

/** Of whom, and for what. */
export interface StandingQuestion {
  readonly learner: string;
  readonly specialty: string;
  /** The specialty that the person comes from; null where it is the same. */
  readonly origin: string | null;
  /** The level that the person is said to have. */
  readonly from: number;
  readonly level: number;
}

/** The answers stay apart: none of them says anything of another. */
export interface Standing {
  readonly question: StandingQuestion;
  readonly gap: Pick<GapMap, 'required' | 'held'>;
  readonly check: LevelCheck;
}

export interface Due {
  readonly learner: string;
  readonly soon: DueSoon;
}

export interface LevelCheckState {
  readonly standing: Standing | null;
  readonly standingRefusal: Refusal | null;
  readonly due: Due | null;
  readStanding(question: StandingQuestion): Promise<void>;
  /** What falls due within some days; the courses of a plan's roadmap too, where one is named. */
  readDue(learner: string, plan: string | null, within: number): Promise<void>;
}
