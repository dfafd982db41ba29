/** Words of a person's record in Japanese: overview, level check, progress and evidence. */
export const progressJa = {} as const satisfies Readonly<Record<string, string>>;
