/** What is to be said of a day: its kind, its name, and whether the person of the open plan studies. */
import { type DayNumber, formatPlainDate } from '../../../shared/model/plain-date.ts';
import type { CompanyCalendar, DayOff } from '../../../shared/model/work-calendar.ts';
import { type DayKind, dayKind, type HolidayNames, includesDay } from './day-kinds.ts';

export interface DayFacts {
  readonly kind: DayKind;
  /** The name of the holiday or of the company's day off; empty where it has none. */
  readonly name: string;
  /** What keeps the person of the open plan from study; null where nothing does. */
  readonly personal: DayOff | null;
}

export interface DaySources {
  readonly calendar: CompanyCalendar;
  readonly names: HolidayNames;
  /** Days without study of the person whose plan is open. */
  readonly personal: readonly DayOff[];
}

export function dayFacts({ calendar, names, personal }: DaySources, day: DayNumber): DayFacts {
  const date = formatPlainDate(day);
  const kind = dayKind(calendar, names, day);
  const isPeriod = kind === 'company' || kind === 'no-classes';
  const own = isPeriod ? calendar.daysOff.find((period) => includesDay(period, date))?.label : undefined;
  const off = personal.filter((period) => includesDay(period, date));
  const strongest = off.find(({ stops }) => stops === 'all') ?? off[0] ?? null;
  return { kind, name: own ?? names.get(date) ?? '', personal: strongest };
}

/** Days of one name that follow one another, as the dates of a month. */
export interface NamedDays {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const dateOf = (day: DayNumber) => Number(formatPlainDate(day).slice(8));

/** The named days of a month, those that follow one another together. */
export function namedDays(days: readonly DayNumber[], factsOf: (day: DayNumber) => DayFacts): readonly NamedDays[] {
  const named: NamedDays[] = [];
  for (const day of days) {
    const { name } = factsOf(day);
    if (name === '') continue;
    const date = dateOf(day);
    const last = named.at(-1);
    if (last?.name === name && last.to === date - 1) named[named.length - 1] = { ...last, to: date };
    else named.push({ from: date, to: date, name });
  }
  return named;
}
