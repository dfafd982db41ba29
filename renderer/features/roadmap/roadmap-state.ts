/** The roadmap of the open plan. */
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';

export interface RoadmapState {
  /** The last answer; it stays on screen until the next one is there. */
  readonly roadmap: Roadmap | null;
  readonly planning: boolean;
  readonly roadmapRefusal: Refusal | null;
  /** Plans the open plan's question; of several answers under way only the latest counts. */
  planRoadmap(): Promise<void>;
  /** Puts a course into the path, or releases it. */
  toggleLocked(course: string): void;
  /** Keeps a course out of the path, or releases it. */
  toggleExcluded(course: string): void;
}
