/** A course moved on the timeline: tried before it is taken. */
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import type { RoadmapDifference } from '../../../shared/planner/roadmap-difference.ts';
import type { Place } from '../what-if/placed-request.ts';

/** What planning with the course in a place gave. */
export type MoveAnswer =
  | { readonly kind: 'planned'; readonly roadmap: Roadmap; readonly difference: RoadmapDifference }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface TriedMove {
  readonly course: string;
  /** Where the hand holds it now. */
  readonly place: Place;
  /** The newest answer; it may belong to a place that the hand has just left. */
  readonly answer: MoveAnswer | null;
  /** True once `answer` belongs to `place`. */
  readonly answered: boolean;
  /** The user has let go; it is taken as soon as it is answered. */
  readonly taking: boolean;
}

export interface MoveState {
  readonly triedMove: TriedMove | null;
  /** Plans with the course in a place, saving nothing; only the newest place of a drag is asked for. */
  tryMove(course: string, place: Place): void;
  /** Makes what is tried part of the question, unless the roadmap would not be whole then. */
  takeMove(): void;
  /** Puts everything back as it was. */
  dropMove(): void;
  /** The planner places a moved course again. */
  takeBackMove(course: string): void;
  /** Fixes a session of a course; null leaves the choice to the planner. */
  chooseSession(course: string, session: string | null): void;
  /** Reads sessions and the company's calendar, now and at every change, until the returned function is called. */
  watchDates(): () => void;
}
