/** Japanese public holidays by date, from the table of holiday_jp (1970 to 2050). */
import holidayTable from '@holiday-jp/holiday_jp/lib/holidays.js';
import { type HolidayTable, lastCalendarYear } from '../../shared/planner/calendar.ts';
import { compareText } from '../../shared/planner/catalogue-index.ts';

/** Offices and schools close from 29 December to 3 January, although only New Year's Day is a public holiday. */
const yearEnd = ['12-29', '12-30', '12-31', '01-02', '01-03'] as const;

const firstYear = 1970;

function yearEnds(): readonly (readonly [string, string])[] {
  const years = Array.from({ length: lastCalendarYear - firstYear + 2 }, (_, index) => firstYear + index);
  return years.flatMap((year) => yearEnd.map((day) => [`${year}-${day}`, '年末年始'] as const));
}

/** Names of holidays by `YYYY-MM-DD`, the closing days at the turn of the year included. */
export function japaneseHolidays(): HolidayTable {
  const published = Object.entries(holidayTable as Readonly<Record<string, { readonly name: string }>>).map(
    ([date, { name }]) => [date, name] as const,
  );
  return new Map([...yearEnds(), ...published]);
}

/** Holidays within some days, both ends included, by date. */
export function holidaysWithin(
  holidays: HolidayTable,
  from: string,
  to: string,
): readonly { readonly date: string; readonly name: string }[] {
  const within = [...holidays].filter(([date]) => date >= from && date <= to);
  return within.map(([date, name]) => ({ date, name })).sort((a, b) => compareText(a.date, b.date));
}
