/** The company's calendar is read when its dialog opens and saved as one edit; roadmaps follow by the store's event. */
import { formatPlainDate } from '../../../shared/model/plain-date.ts';
import type { SliceCreator } from '../../store/app-state.ts';
import type { CalendarState } from './calendar-state.ts';
import { fiscalYearSpan } from './fiscal-months.ts';

export const createCalendarSlice: SliceCreator<CalendarState> = (set, get, { api }) => {
  const yearsRead = new Set<number>();
  return {
    calendarOpen: false,
    companyCalendar: null,
    holidayNames: new Map(),
    async openCalendar() {
      try {
        set({ companyCalendar: await api.call('calendar.get', {}), calendarOpen: true });
      } catch (cause) {
        get().notifyFailure(cause);
      }
    },
    closeCalendar: () => set({ calendarOpen: false }),
    async readHolidays(year) {
      if (yearsRead.has(year)) return;
      yearsRead.add(year);
      const { from, until } = fiscalYearSpan(year);
      try {
        const span = { from: formatPlainDate(from), to: formatPlainDate(until - 1) };
        const holidays = await api.call('calendar.holidays', span);
        const names = holidays.map(({ date, name }) => [date, name] as const);
        set(({ holidayNames }) => ({ holidayNames: new Map([...holidayNames, ...names]) }));
      } catch (cause) {
        yearsRead.delete(year);
        get().notifyFailure(cause);
      }
    },
    async saveCalendar(calendar) {
      try {
        await get().flushSaves();
        set({ companyCalendar: await api.call('calendar.update', { calendar }), calendarOpen: false });
        get().notify({ key: 'notice.calendarSaved', undoable: true });
        await get().reloadHistory();
      } catch (cause) {
        get().notifyFailure(cause);
      }
    },
  };
};
