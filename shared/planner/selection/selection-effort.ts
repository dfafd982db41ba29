/** How much a selection may cost to find: counted, never timed, so that the same model always gets the same answer. */
import type { Effort } from './branch-and-bound.ts';
import type { Stop } from './stop.ts';

/** Limits of one selection. */
export interface EffortLimits {
  /** Nodes of the search tree, over all parts. */
  readonly nodes: number;
  /** Entries of rows that are looked at; some fifty to eighty million take a second. */
  readonly work: number;
  /** Ends the selection by a refusal, `cancelled`, where somebody may ask for that. */
  readonly stop?: Stop | undefined;
}

/** Enough to prove what can be proven while somebody waits, and spent within some seconds. */
export const defaultLimits: EffortLimits = { nodes: 20_000, work: 200_000_000 };

/** An effort of which nothing is spent yet. */
export function effortOf({ nodes, work, stop }: EffortLimits): Effort {
  return { nodes, work, stopped: false, stop };
}
