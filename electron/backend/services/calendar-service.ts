/** The calendar of the workplace, by which every plan of the store is dated. */
import type { Services } from '../dispatch.ts';
import { holidaysWithin, japaneseHolidays } from '../japanese-holidays.ts';
import { calendarImage, companyCalendarId } from '../store/company-calendar.ts';
import type { ServiceContext } from './context.ts';

export function createCalendarService({ store, planning, clock, announce }: ServiceContext) {
  const holidays = japaneseHolidays();
  return {
    'calendar.get': () => store.calendar.read(),
    'calendar.update': ({ calendar }) => {
      const after = calendarImage(calendar);
      store.edits.make('calendar.update', clock.now(), [{ aggregate: 'calendar', id: companyCalendarId, after }]);
      planning.refresh();
      announce({ name: 'store.changed', data: { what: 'calendar' } });
      return store.calendar.read();
    },
    'calendar.holidays': ({ from, to }) => holidaysWithin(holidays, from, to),
  } satisfies Partial<Services>;
}
