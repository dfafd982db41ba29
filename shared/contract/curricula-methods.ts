/** Methods of curricula. Part of the contract in `methods.ts`. */
export const curriculaMethods = {} as const;
