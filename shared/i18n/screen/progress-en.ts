/** Words of a person's record in English: overview, level check, progress and evidence. */
import type { progressJa } from './progress-ja.ts';

export const progressEn: Readonly<Record<keyof typeof progressJa, string>> = {};
