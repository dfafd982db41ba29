/** Words of demand, sessions, rosters and budget, in English. */
import type { courseSessionsJa } from './course-sessions-ja.ts';

export const courseSessionsEn: Readonly<Record<keyof typeof courseSessionsJa, string>> = {};
