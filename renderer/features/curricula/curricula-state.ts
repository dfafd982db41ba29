/** Curricula on screen: the draft being written, what it amounts to, and who follows. */
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Input } from '../../../shared/contract/methods.ts';
import type { AssigningOutcome } from '../../../shared/curriculum/assigning.ts';
import type { CurriculumContent } from '../../../shared/curriculum/curriculum.ts';
import type { Follower } from '../../../shared/curriculum/follows.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';

/** The draft of the curriculum that is open. */
export interface CurriculumDraft {
  readonly id: string;
  readonly content: CurriculumContent;
}

/** What a draft amounts to: the model learner's roadmap, or why there is none. */
export interface CurriculumPreview {
  readonly roadmap: Roadmap | null;
  readonly refusal: Refusal | null;
}

/** A change of who has which curriculum, told before it is made. */
export type Giving =
  | { readonly kind: 'assign'; readonly input: Omit<Input<'curricula.assign'>, 'dryRun'> }
  | { readonly kind: 'move'; readonly input: Omit<Input<'curricula.moveFollowers'>, 'dryRun'> }
  | { readonly kind: 'remove'; readonly input: Omit<Input<'curricula.remove'>, 'dryRun'> };

export interface CurriculaState {
  /** Of all curricula; null until they are read. */
  readonly followers: readonly Follower[] | null;
  readonly curriculumDraft: CurriculumDraft | null;
  readonly curriculumPreview: CurriculumPreview | null;
  readonly curriculumPlanning: boolean;
  readonly followersExporting: boolean;
  readFollowers(): Promise<void>;
  /** Opens the draft as the store has it; what is being written is kept. Null closes it. */
  openCurriculum(id: string | null): void;
  changeCurriculum(change: Partial<CurriculumContent>): void;
  /** Writes what is not written yet. */
  flushCurriculum(): Promise<void>;
  /** The planner's own choice for the goal of the draft; null where it has none. */
  proposeCourses(): Promise<Roadmap | null>;
  /** The id of the new one; null where it was refused. */
  createCurriculum(content: CurriculumContent): Promise<string | null>;
  copyCurriculum(id: string, name: string): Promise<string | null>;
  publishCurriculum(change: string): Promise<boolean>;
  /** What a change would do; null where it was refused. */
  askGiving(giving: Giving): Promise<AssigningOutcome | null>;
  /** Makes it; null where it was refused. */
  give(giving: Giving): Promise<AssigningOutcome | null>;
  exportFollowers(id: string): Promise<void>;
}
