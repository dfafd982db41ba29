/** Reads the sentences of a row: titles, outline, goals, audience, each in Japanese and English. */
import type { Course } from '../model/catalogue-schema.ts';
import type { Localized } from '../model/localized.ts';
import type { CatalogueField } from './catalogue-fields.ts';
import type { RowReader } from './row-reader.ts';
import { splitSentences } from './split-list.ts';

/** The texts of a course that stand in two columns, one for each language. */
export interface RowTexts {
  readonly title: Localized;
  readonly outline: Course['outline'];
  readonly audience: Course['audience'];
  readonly goals: Course['goals'];
}

/**
 * The English text where the sheet has no column for it: what the course had, where its Japanese is unchanged;
 * otherwise the Japanese, so that nothing is blank on an English screen.
 */
function english<Text>(
  reader: RowReader,
  field: CatalogueField,
  read: () => Text,
  own: Text,
  before: { readonly ja: Text; readonly en: Text } | undefined,
): Text {
  if (reader.has(field)) return read();
  return before && JSON.stringify(before.ja) === JSON.stringify(own) ? before.en : own;
}

type TextField = 'outline' | 'audience';

function readText(reader: RowReader, field: TextField, base: Course | null): Course[TextField] {
  const englishField = field === 'outline' ? 'outlineEn' : 'audienceEn';
  const ja = reader.has(field) ? reader.prose(field) : (base?.[field].ja ?? '');
  return { ja, en: english(reader, englishField, () => reader.prose(englishField), ja, base?.[field]) };
}

function readGoals(reader: RowReader, base: Course | null): Course['goals'] {
  const ja = reader.has('goals') ? splitSentences(reader.prose('goals')) : (base?.goals.ja ?? []);
  return { ja, en: english(reader, 'goalsEn', () => splitSentences(reader.prose('goalsEn')), ja, base?.goals) };
}

function readTitle(reader: RowReader, base: Course | null): Localized {
  const ja = reader.has('title') ? reader.prose('title') : (base?.title.ja ?? '');
  const en = reader.has('titleEn') ? reader.prose('titleEn') : base?.title.ja === ja ? base.title.en : '';
  return { ja: ja || en, en: en || ja };
}

/** Reads them; a missing title is reported. */
export function readRowTexts(reader: RowReader, base: Course | null): RowTexts {
  const title = readTitle(reader, base);
  if (title.ja === '') reader.report('title', 'title-missing', '');
  return {
    title,
    outline: readText(reader, 'outline', base),
    audience: readText(reader, 'audience', base),
    goals: readGoals(reader, base),
  };
}
