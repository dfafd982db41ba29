/** The calendar from which a date field's date is picked. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid } from 'react-aria-components/Calendar';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';

export function CalendarPopover() {
  return (
    <Popover className="popover">
      <Dialog className="calendar">
        <Calendar>
          <header>
            <Button slot="previous" className="button quiet icon small">
              <ChevronLeft aria-hidden />
            </Button>
            <Heading />
            <Button slot="next" className="button quiet icon small">
              <ChevronRight aria-hidden />
            </Button>
          </header>
          <CalendarGrid>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
