/** Reads announced sessions from a file of the user's: JSON, or a sheet with a row for each session. */
import { z } from 'zod';
import { type Session, sessionSchema } from '../../../shared/catalogue/own-catalogue.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import { halfWidth } from '../../../shared/exchange/fold-text.ts';
import { parseDate } from '../../../shared/exchange/parse-date.ts';
import type { Language } from '../../../shared/model/localized.ts';
import { looksLikeJson } from './looks-like-json.ts';
import { readJsonFile } from './read-json.ts';
import { type RecordFields, readRecords, type SheetRecord } from './read-records.ts';

type Field = 'id' | 'course' | 'dates' | 'seats' | 'place' | 'note';

const fields: RecordFields<Field> = {
  id: { headers: ['開催回', '開催回ID', 'ID', 'session'], required: false },
  course: { headers: ['コースID', 'コース', 'course'], required: true },
  dates: { headers: ['日程', '開催日', 'dates', 'date'], required: true },
  seats: { headers: ['残席', '定員', 'seats'], required: false },
  place: { headers: ['場所', '会場', 'place'], required: false },
  note: { headers: ['備考', 'note'], required: false },
};

/** In JSON seats, place and note may be left out. */
const sessionsSchema = z
  .array(
    z
      .object({
        ...sessionSchema.unwrap().shape,
        seats: sessionSchema.unwrap().shape.seats.default(null),
        place: sessionSchema.unwrap().shape.place.default(''),
        note: sessionSchema.unwrap().shape.note.default(''),
      })
      .readonly(),
  )
  .max(100_000)
  .readonly();

function datesOf(record: SheetRecord<Field>): readonly string[] {
  const parts = halfWidth(record.text('dates'))
    .split(/[、,;\s]+/)
    .filter((part) => part !== '');
  if (parts.length === 0) record.refuse('dates', '日程がありません', 'it has no date');
  if (parts.length > 60) record.refuse('dates', '日程が多すぎます（60日まで）', 'it has too many dates (at most 60)');
  return parts.map(
    (part) => parseDate(part) ?? record.refuse('dates', `「${part}」は日付ではありません`, `"${part}" is no date`),
  );
}

function seatsOf(record: SheetRecord<Field>): number | null {
  const text = halfWidth(record.text('seats')).replace(/[席名]$/, '');
  if (text === '') return null;
  if (!/^\d{1,6}$/.test(text))
    record.refuse('seats', `「${text}」は席数ではありません`, `"${text}" is no number of seats`);
  return Number(text);
}

function sessionOf(record: SheetRecord<Field>): Session {
  const course = record.text('course');
  if (course === '') record.refuse('course', 'コースIDがありません', 'it names no course');
  const dates = [...datesOf(record)].sort();
  const id = record.text('id') || `${course} ${dates[0]}`;
  return { id, course, dates, seats: seatsOf(record), place: record.text('place'), note: record.text('note') };
}

/**
 * The sessions of a file.
 * @throws RefusalError `file-unreadable`, `sheet-refused`, or `file-invalid` with the place of the first fault.
 */
export async function readSessions(file: string, language: Language): Promise<readonly Session[]> {
  const sessions = looksLikeJson(file, '[')
    ? readJsonFile(file, sessionsSchema, language)
    : (await readRecords(file, fields, language)).map(sessionOf);
  const seen = new Set<string>();
  for (const { id } of sessions) {
    const problem = language === 'ja' ? `開催回「${id}」が2回あります` : `the session "${id}" is there twice`;
    if (seen.has(id)) throw new RefusalError('file-invalid', { file, where: id, problem });
    seen.add(id);
  }
  return sessions;
}
