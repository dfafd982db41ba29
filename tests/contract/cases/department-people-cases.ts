/** Cases of a department's people and teams. */
import type { Cases } from '../method-case.ts';

export const departmentPeopleCases: Cases<never> = {};
