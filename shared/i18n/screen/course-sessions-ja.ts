/** Words of demand, sessions, rosters and budget, in Japanese. */
export const courseSessionsJa = {} as const;
