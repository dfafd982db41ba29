/** Cases of planning everyone. */
import type { Cases } from '../method-case.ts';

export const departmentPlanCases: Cases<never> = {};
