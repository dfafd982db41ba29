/** Cases of where a department stands. */
import type { Cases } from '../method-case.ts';

export const standingCases: Cases<never> = {};
