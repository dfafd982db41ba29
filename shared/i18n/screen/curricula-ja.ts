/** Words of curricula, in Japanese. */
export const curriculaJa = {} as const;
