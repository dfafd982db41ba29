/** Cases of curricula. */
import type { Cases } from '../method-case.ts';

export const curriculaCases: Cases<never> = {};
