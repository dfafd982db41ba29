/** What the career sheet is made from. */
import type { AssessedItem } from '../assessment/current-assessments.ts';
import type { GapMap } from '../assessment/gap-map.ts';
import type { LevelCheck } from '../assessment/level-check.ts';
import type { RecordEntry } from '../assessment/record-entries.ts';
import { formatTableDate, rangeMark } from '../i18n/format.ts';
import type { CareerWords } from '../i18n/paper/career-words.ts';
import type { Course } from '../model/catalogue-schema.ts';
import type { Language, Localized } from '../model/localized.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { StandardIndex } from '../model/standard-index.ts';

export interface CareerContent {
  readonly learnerName: string;
  readonly planName: string;
  readonly roadmap: Roadmap;
  readonly gap: GapMap;
  /** One for each level above the current one, up to the target. */
  readonly checks: readonly LevelCheck[];
  /** Entries that count. */
  readonly entries: readonly RecordEntry[];
  readonly assessed: readonly AssessedItem[];
  readonly standard: StandardIndex;
  readonly courses: ReadonlyMap<string, Course>;
  /** `YYYY-MM-DD` printed as the date. */
  readonly today: string;
  readonly language: Language;
}

export interface CareerContext extends CareerContent {
  readonly words: CareerWords;
  readonly say: (text: Localized) => string;
}

/** The title of a course; its id where the catalogue no longer has it. */
export function courseTitle(id: string, { courses, say }: CareerContext): string {
  const course = courses.get(id);
  return course ? say(course.title) : id;
}

/** The name of a skill or knowledge item; its id where the standard does not have it. */
export function itemTitle(id: string, { standard, say }: CareerContext): string {
  const found = standard.skillItems.get(id) ?? standard.knowledgeItems.get(id)?.item;
  return found ? say(found) : id;
}

export function dateText(date: string | null, { language, words }: CareerContext): string {
  return date === null ? words.unknownDate : formatTableDate(date, language);
}

/** A period; one that goes on says so. */
export function periodText(from: string, to: string | null, { language, words }: CareerContext): string {
  return `${formatTableDate(from, language)} ${rangeMark[language]} ${to === null ? words.ongoing : formatTableDate(to, language)}`;
}
