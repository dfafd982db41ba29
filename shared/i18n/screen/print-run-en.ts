/** Words of print-runs, in English. */
import type { printRunJa } from './print-run-ja.ts';

export const printRunEn: Readonly<Record<keyof typeof printRunJa, string>> = {};
