/** Looks words of the screen up and fills in their values. */
import type { Language } from '../../model/localized.ts';
import { screenEn } from './en.ts';
import { type ScreenKey, screenJa } from './ja.ts';

export type TextValues = Readonly<Record<string, string | number>>;

/** Words for a key; `{name}` is filled in, `{n?one|many}` chooses by the number `n`. */
export type ScreenTranslate = (key: ScreenKey, values?: TextValues) => string;

const dictionaries: Readonly<Record<Language, Readonly<Record<ScreenKey, string>>>> = { ja: screenJa, en: screenEn };
const placeholder = /\{(\w+)(?:\?([^|}]*)\|([^}]*))?\}/g;

function fill(text: string, values: TextValues): string {
  return text.replace(placeholder, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined) return String(value);
    return (value === 1 ? one : many) ?? '';
  });
}

const translators: Readonly<Record<Language, ScreenTranslate>> = {
  ja: (key, values) => (values ? fill(dictionaries.ja[key], values) : dictionaries.ja[key]),
  en: (key, values) => (values ? fill(dictionaries.en[key], values) : dictionaries.en[key]),
};

/** The translator of a language; the same one each time. */
export function screenText(language: Language): ScreenTranslate {
  return translators[language];
}

/** True where the dictionary has a word for a key that comes from outside. */
export function isScreenKey(key: string): key is ScreenKey {
  return Object.hasOwn(screenJa, key);
}
