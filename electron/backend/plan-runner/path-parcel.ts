/** Collects the paths of many questions, to be handed on some at a time: a message for each would cost more than planning. */
import type { AnsweredPath } from '../../../shared/planner/questions.ts';

/** Handed on after so many milliseconds, or once there are so many. */
const limits = { milliseconds: 200, paths: 200 } as const;

export interface PathParcel {
  /** True where what has come together is to be handed on now. */
  add(paths: readonly AnsweredPath[]): boolean;
  /** What has come together, which is then forgotten. */
  take(): readonly AnsweredPath[];
}

export function createPathParcel(): PathParcel {
  let paths: AnsweredPath[] = [];
  let since = performance.now();
  return {
    add: (more) => {
      paths.push(...more);
      return paths.length >= limits.paths || performance.now() - since >= limits.milliseconds;
    },
    take: () => {
      const taken = paths;
      paths = [];
      since = performance.now();
      return taken;
    },
  };
}
