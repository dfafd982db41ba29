/** Words of curricula, in English. */
import type { curriculaJa } from './curricula-ja.ts';

export const curriculaEn: Readonly<Record<keyof typeof curriculaJa, string>> = {};
