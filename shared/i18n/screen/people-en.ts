/** Words of people and teams, in English. */
import type { peopleJa } from './people-ja.ts';

export const peopleEn: Readonly<Record<keyof typeof peopleJa, string>> = {};
