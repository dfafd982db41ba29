/** Reads the level at which one person stands or is to stand, in the ways in which sheets write it. */
import { foldName } from './fold-text.ts';
import { remember } from './remember.ts';

const word = /レベル|level|lv\.?|^l(?=\d)/g;
const none = new Set(['未経験', '経験なし', 'なし', '無し', '無', 'noexperience', 'none']);

/** `4`, `４`, `レベル4`, `L4`, `未経験` (0); null where it is no level. */
export const parseLearnerLevel: (text: string) => number | null = remember((text) => {
  const folded = foldName(text);
  if (none.has(folded)) return 0;
  const digits = folded.replace(word, '');
  return /^\d{1,2}(?:\.0+)?$/.test(digits) ? Math.floor(Number(digits)) : null;
}, 500);
