/** Methods of print-runs. Part of the contract in `methods.ts`. */
export const printRunMethods = {} as const;
