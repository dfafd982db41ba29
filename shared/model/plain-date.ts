/** Dates without a time or a zone, as `YYYY-MM-DD` outside and as a count of days inside. */
import { z } from 'zod';

/** Days since 1970-01-01. */
export type DayNumber = number;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** The day number of `YYYY-MM-DD`; `null` where no such day exists. */
export function parsePlainDate(text: string): DayNumber | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const day = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / millisecondsPerDay;
  return formatPlainDate(day) === text ? day : null;
}

const twoDigits = (value: number) => (value < 10 ? `0${value}` : String(value));

/** `YYYY-MM-DD` of a day number. */
export function formatPlainDate(day: DayNumber): string {
  const { year, month } = yearMonth(day);
  const inMonth = day - firstOfMonth(year, month) + 1;
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(inMonth)}`;
}

/** The day number of a text that a schema has already checked. */
export function dayNumber(text: string): DayNumber {
  const day = parsePlainDate(text);
  if (day === null) throw new RangeError(`not a date: ${text}`);
  return day;
}

/** Monday is 1, Sunday 7. */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Days of four hundred years, and days from 1 March of the year 0 to 1970-01-01. */
const daysPerEra = 146_097;
const daysToEpoch = 719_468;

/** Year and month (1 to 12) of a day. Counted from 1 March, so that a leap day ends its year. */
export function yearMonth(day: DayNumber): { readonly year: number; readonly month: number } {
  const shifted = day + daysToEpoch;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month };
}

/** The first day of a month; `month` may run past 12 or below 1. */
export function firstOfMonth(year: number, month: number): DayNumber {
  const months = year * 12 + month - 1;
  const fromMarch = months - 2;
  const marchYear = Math.floor(fromMarch / 12);
  const monthFromMarch = fromMarch - marchYear * 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysToEpoch;
}

/** The Japanese fiscal year of a day: it begins in April and bears that April's year. */
export function fiscalYear(day: DayNumber): number {
  const { year, month } = yearMonth(day);
  return month >= 4 ? year : year - 1;
}

/** A date that exists, from 1970 to 2199. */
export const plainDateSchema = z.string().refine((text) => {
  const day = parsePlainDate(text);
  return day !== null && day >= 0 && text < '2200';
});
