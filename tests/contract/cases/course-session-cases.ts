/** Cases of demand, sessions, rosters and budget. */
import type { Cases } from '../method-case.ts';

export const courseSessionCases: Cases<never> = {};
