/** Words of where a department stands, in English. */
import type { standingJa } from './standing-ja.ts';

export const standingEn: Readonly<Record<keyof typeof standingJa, string>> = {};
