/** Words of people and teams, in Japanese. */
export const peopleJa = {} as const;
