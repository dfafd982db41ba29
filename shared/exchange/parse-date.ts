/** Reads a date as people type it: `2027-04-01`, `2027/4/1`, `2027.4.1`, `2027年4月1日`, in full-width forms too. */
import { plainDateSchema } from '../model/plain-date.ts';
import { halfWidth } from './fold-text.ts';

const written = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;

/** `YYYY-MM-DD`; null where the text is no date from 1970 to 2199. */
export function parseDate(text: string): string | null {
  const [, year, month, day] = written.exec(halfWidth(text).replaceAll(/\s/g, '')) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return plainDateSchema.safeParse(date).success ? date : null;
}
