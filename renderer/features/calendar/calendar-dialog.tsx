/** The dialog of the company's calendar: its rules on the left, the fiscal year on the right, one edit on saving. */
import { useEffect, useState } from 'react';
import { dayNumber, fiscalYear } from '../../../shared/model/plain-date.ts';
import type { CompanyCalendar, DayOff } from '../../../shared/model/work-calendar.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { FullDialog } from '../../ui/full-dialog.tsx';
import { SmallDialog } from '../authoring/small-dialog.tsx';
import { selectOpenPlan } from '../plans/plans-selectors.ts';
import { CalendarHead } from './calendar-head.tsx';
import { CalendarRules } from './calendar-rules.tsx';
import { fiscalYears } from './fiscal-months.ts';
import { toggleDay } from './toggle-day.ts';
import { YearView } from './year-view.tsx';
import './calendar-dialog.css';

const noDaysOff: readonly DayOff[] = [];

/** The fiscal year that is shown first: that of the open plan's start, else this one. */
function useFirstYear(): number {
  const today = useApp((state) => state.about?.today ?? `${fiscalYears.first}-04-01`);
  const start = useApp((state) => selectOpenPlan(state)?.request.start) ?? today;
  return Math.min(Math.max(fiscalYear(dayNumber(start)), fiscalYears.first), fiscalYears.last);
}

interface LeaveQuestionProps {
  readonly open: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

function LeaveQuestion({ open, onStay, onLeave }: LeaveQuestionProps) {
  const text = useText();
  return (
    <SmallDialog title={text('authoring.leaveTitle')} open={open} onClose={onStay} alert>
      <p>{text('authoring.leaveText')}</p>
      <div className="dialog-actions">
        <Button onPress={onLeave}>{text('authoring.leave')}</Button>
        <Button look="primary" onPress={onStay}>
          {text('authoring.stay')}
        </Button>
      </div>
    </SmallDialog>
  );
}

interface EditorProps {
  readonly draft: CompanyCalendar;
  readonly setDraft: (change: (draft: CompanyCalendar) => CompanyCalendar) => void;
  readonly isChanged: boolean;
  readonly onCancel: () => void;
}

function CalendarEditor({ draft, setDraft, isChanged, onCancel }: EditorProps) {
  const [year, setYear] = useState(useFirstYear());
  const names = useApp((state) => state.holidayNames);
  const readHolidays = useApp((state) => state.readHolidays);
  const saveCalendar = useApp((state) => state.saveCalendar);
  const personal = useApp((state) => selectOpenPlan(state)?.request.daysOff ?? noDaysOff);
  useEffect(() => void readHolidays(year), [readHolidays, year]);
  return (
    <div className="company-calendar">
      <CalendarHead
        year={year}
        onYear={setYear}
        calendar={draft}
        names={names}
        isChanged={isChanged}
        onCancel={onCancel}
        onSave={() => void saveCalendar(draft)}
      />
      <CalendarRules year={year} calendar={draft} onChange={(part) => setDraft((before) => ({ ...before, ...part }))} />
      <YearView
        key={year}
        year={year}
        calendar={draft}
        names={names}
        personal={personal}
        onToggle={(day) => setDraft((before) => toggleDay(before, names, day))}
      />
    </div>
  );
}

function OpenDialog({ saved }: { readonly saved: CompanyCalendar }) {
  const text = useText();
  const close = useApp((state) => state.closeCalendar);
  const [draft, setDraft] = useState(saved);
  const [asking, setAsking] = useState(false);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(saved);
  const leave = () => (isChanged ? setAsking(true) : close());
  return (
    <FullDialog label={text('calendar.title')} open onClose={leave}>
      <CalendarEditor draft={draft} setDraft={setDraft} isChanged={isChanged} onCancel={leave} />
      <LeaveQuestion open={asking} onStay={() => setAsking(false)} onLeave={close} />
    </FullDialog>
  );
}

export function CalendarDialog() {
  const open = useApp((state) => state.calendarOpen);
  const saved = useApp((state) => state.companyCalendar);
  return open && saved ? <OpenDialog saved={saved} /> : null;
}
