/** The words of imports by language. */
import type { Language } from '../../model/localized.ts';
import { exchangeEn } from './en.ts';
import { exchangeJa } from './ja.ts';
import type { ExchangeWords } from './words.ts';

const words: Readonly<Record<Language, ExchangeWords>> = { ja: exchangeJa, en: exchangeEn };

/** The words of a language. */
export function exchangeWords(language: Language): ExchangeWords {
  return words[language];
}
