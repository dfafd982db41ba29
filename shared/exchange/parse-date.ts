/**
 * Reads a date as people type it: `2027-04-01`, `2027/4/1`, `2027.4.1`, `2027年4月1日`, by the Japanese calendar
 * (`令和9年4月1日`, `R9.4.1`), in full-width forms too.
 */
import { firstOfMonth, formatPlainDate, plainDateSchema } from '../model/plain-date.ts';
import { halfWidth } from './fold-text.ts';

const written = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;
const inEra = /^(明治|大正|昭和|平成|令和|[mtshr])\.?(\d{1,2}|元)(?=年|[-/.])/i;
/** The year before the first one of an era. */
const eras: Readonly<Record<string, number>> = {
  明治: 1867,
  m: 1867,
  大正: 1911,
  t: 1911,
  昭和: 1925,
  s: 1925,
  平成: 1988,
  h: 1988,
  令和: 2018,
  r: 2018,
};

/** Without spaces, in half width, and with the year by the common calendar. */
function plainYears(text: string): string {
  const narrow = halfWidth(text.normalize('NFKC')).replaceAll(/\s/g, '');
  return narrow.replace(inEra, (_all, era: string, year: string) =>
    String((eras[era.toLowerCase()] ?? 0) + (year === '元' ? 1 : Number(year))),
  );
}

function checked(date: string): string | null {
  return plainDateSchema.safeParse(date).success ? date : null;
}

/** `YYYY-MM-DD`; null where the text is no date from 1970 to 2199. */
export function parseDate(text: string): string | null {
  const [, year, month, day] = written.exec(plainYears(text)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return checked(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A time by which something is to be: `taken` where only a month or a year was written and its last day is meant. */
export interface ParsedDue {
  readonly date: string;
  readonly taken: boolean;
}

const monthOnly = /^(\d{4})(?:年|[-/.])(\d{1,2})月?(?:末日?|中|まで|迄)?$/;
const fiscalYear = /^(?:fy)?(\d{4})年度(?:末|中|まで|迄)?$|^fy(\d{4})$/i;
/** Days as Excel counts them, where a cell has lost its format: 1970 to 2199. */
const serial = /^\d{5,6}$/;
const serialOfEpoch = 25_569;

const lastOfMonth = (year: number, month: number) => formatPlainDate(firstOfMonth(year, month + 1) - 1);

/** A date, a day number of Excel's, a month (`2027年3月`) or a fiscal year from April (`2027年度`); null for all else. */
export function parseDue(text: string): ParsedDue | null {
  const date = parseDate(text);
  if (date) return { date, taken: false };
  const plain = plainYears(text);
  if (serial.test(plain)) {
    const day = checked(formatPlainDate(Number(plain) - serialOfEpoch));
    return day ? { date: day, taken: false } : null;
  }
  const fiscal = fiscalYear.exec(plain);
  if (fiscal) return { date: lastOfMonth(Number(fiscal[1] ?? fiscal[2]) + 1, 3), taken: true };
  const [, year, month] = monthOnly.exec(plain) ?? [];
  if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) return null;
  const last = checked(lastOfMonth(Number(year), Number(month)));
  return last ? { date: last, taken: true } : null;
}
