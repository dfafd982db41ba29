/** Words of print-runs, in Japanese. */
export const printRunJa = {} as const;
