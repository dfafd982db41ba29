/** Words of planning everyone, in English. */
import type { departmentPlanJa } from './department-plan-ja.ts';

export const departmentPlanEn: Readonly<Record<keyof typeof departmentPlanJa, string>> = {};
