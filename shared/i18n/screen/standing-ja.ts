/** Words of where a department stands, in Japanese. */
export const standingJa = {} as const;
