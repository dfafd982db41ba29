/** What the printed sheets are made from. */
import { paperEn } from '../i18n/paper/en.ts';
import { paperJa } from '../i18n/paper/ja.ts';
import type { PaperWords } from '../i18n/paper/words.ts';
import type { Catalogue } from '../model/catalogue-schema.ts';
import type { Language, Localized } from '../model/localized.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { StandardIndex } from '../model/standard-index.ts';

export interface PaperContent {
  readonly roadmap: Roadmap;
  readonly request: PlanRequest;
  readonly standard: StandardIndex;
  readonly catalogue: Catalogue;
  readonly learnerName: string;
  readonly planName: string;
  /** `YYYY-MM-DD` printed as the date. */
  readonly today: string;
  readonly language: Language;
}

export interface PaperContext extends PaperContent {
  readonly words: PaperWords;
  /** A text of the standard or the catalogue in the language of the sheet. */
  readonly say: (text: Localized) => string;
}

/** The content with the words of its language. */
export function paperContext(content: PaperContent): PaperContext {
  const words = content.language === 'ja' ? paperJa : paperEn;
  return { ...content, words, say: (text) => text[content.language] };
}

type Named = { readonly id: string; readonly ja: string; readonly en: string };

/** The name of an entry of one of the standard's lists; the id itself where it has none. */
export function nameIn(list: readonly Named[] | undefined, id: string, context: PaperContext): string {
  const found = list?.find((entry) => entry.id === id);
  return found ? context.say(found) : id;
}

/** The name of a specialty; the id itself where the standard lacks it. */
export function specialtyTitle(id: string, { standard, say }: PaperContext): string {
  const found = standard.specialties.get(id);
  return found ? say(found) : id;
}

/** `CSM-601 Commanding major incidents`; the id alone where the catalogue lacks it. */
export function courseTitle(id: string, { catalogue, say }: PaperContext): string {
  const course = catalogue.courses.find((entry) => entry.id === id);
  return course ? `${id} ${say(course.title)}` : id;
}

/** What parts a label from its text. */
export function colon({ language }: PaperContext): string {
  return language === 'ja' ? '：' : ': ';
}

/** What parts the entries of a list. */
export function comma({ language }: PaperContext): string {
  return language === 'ja' ? '、' : ', ';
}
