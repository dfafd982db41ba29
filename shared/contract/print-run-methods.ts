/** Methods of print-runs and of large files that are read in pieces. Part of the contract in `methods.ts`. */
export const printRunMethods = {} as const;
