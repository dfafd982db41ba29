/** Words a refusal in the user's language. */
import type { Refusal } from '../contract/error.ts';
import type { Language } from '../model/localized.ts';
import { refusalsEn } from './refusals/en.ts';
import { refusalsJa } from './refusals/ja.ts';
import type { RefusalWords } from './refusals/words.ts';

const words: Readonly<Record<Language, RefusalWords>> = { ja: refusalsJa, en: refusalsEn };

/** One sentence or two: what happened, and what to do. */
export function wordRefusal(refusal: Refusal, language: Language): string {
  const sentence = words[language][refusal.code] as (details: Refusal['details']) => string;
  return sentence(refusal.details);
}
