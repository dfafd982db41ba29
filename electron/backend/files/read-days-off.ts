/** Reads days off from a file of the user's: JSON, or a sheet with a row for each period. */
import { foldName } from '../../../shared/exchange/fold-text.ts';
import { parseDate } from '../../../shared/exchange/parse-date.ts';
import type { Language } from '../../../shared/model/localized.ts';
import { type DayOff, daysOffSchema } from '../../../shared/model/work-calendar.ts';
import { looksLikeJson } from './looks-like-json.ts';
import { readJsonFile } from './read-json.ts';
import { type RecordFields, readRecords, type SheetRecord } from './read-records.ts';

type Field = 'from' | 'to' | 'label' | 'stops';

const fields: RecordFields<Field> = {
  from: { headers: ['開始日', '開始', 'from', 'start'], required: true },
  to: { headers: ['終了日', '終了', 'to', 'end'], required: false },
  label: { headers: ['名称', '名前', 'label', 'name'], required: false },
  stops: { headers: ['対象', 'stops'], required: false },
};

const stopsByWord: Readonly<Record<string, DayOff['stops']>> = {
  '': 'all',
  すべて: 'all',
  全て: 'all',
  all: 'all',
  集合研修: 'classes',
  集合研修のみ: 'classes',
  classes: 'classes',
};

function dateOf(record: SheetRecord<Field>, field: 'from' | 'to'): string {
  const text = record.text(field);
  const date = parseDate(text);
  return date ?? record.refuse(field, `「${text}」は日付ではありません`, `"${text}" is no date`);
}

function stopsOf(record: SheetRecord<Field>): DayOff['stops'] {
  const text = record.text('stops');
  const word = foldName(text);
  const stops = Object.hasOwn(stopsByWord, word) ? stopsByWord[word] : undefined;
  return (
    stops ??
    record.refuse(
      'stops',
      `「${text}」は使えません。「すべて」か「集合研修」にしてください`,
      `"${text}" is neither all nor classes`,
    )
  );
}

function dayOffOf(record: SheetRecord<Field>): DayOff {
  const from = dateOf(record, 'from');
  const to = record.text('to') === '' ? from : dateOf(record, 'to');
  if (to < from) record.refuse('to', '終了日が開始日より前です', 'it ends before it begins');
  const label = record.text('label');
  if (label.length > 100)
    record.refuse('label', '名称が長すぎます（100文字まで）', 'the label is too long (at most 100)');
  return { from, to, label, stops: stopsOf(record) };
}

/**
 * The days off of a file.
 * @throws RefusalError `file-unreadable`, `sheet-refused`, or `file-invalid` with the place of the first fault.
 */
export async function readDaysOff(file: string, language: Language): Promise<readonly DayOff[]> {
  if (looksLikeJson(file, '[')) return readJsonFile(file, daysOffSchema, language);
  return (await readRecords(file, fields, language)).map(dayOffOf);
}
