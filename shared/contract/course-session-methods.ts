/** Methods of demand, sessions, rosters and budget. Part of the contract in `methods.ts`. */
export const courseSessionMethods = {} as const;
