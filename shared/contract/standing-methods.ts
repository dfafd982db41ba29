/** Methods that say where a department stands. Part of the contract in `methods.ts`. */
export const standingMethods = {} as const;
