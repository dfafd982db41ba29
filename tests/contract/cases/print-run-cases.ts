/** Cases of print-runs. */
import type { Cases } from '../method-case.ts';

export const printRunCases: Cases<never> = {};
