/** Words of planning everyone, in Japanese. */
export const departmentPlanJa = {} as const;
