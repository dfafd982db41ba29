/** Conditions on dates: the deadline, the person's days without study, and the way to the company's calendar. */
import { CalendarDays } from 'lucide-react';
import { formatLongDate } from '../../../shared/i18n/format.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { dayOffPresets } from '../calendar/day-off-presets.ts';
import { DaysOffEditor } from '../calendar/days-off-editor.tsx';
import type { QuestionPart } from './question-part.ts';
import { firstPlanDay, lastPlanDay } from './request-rules.ts';

function DeadlineField({ request, change }: QuestionPart) {
  const text = useText();
  const language = useLanguage();
  const { deadline, start } = request;
  const isBeforeStart = deadline !== null && deadline < start;
  return (
    <section>
      <div className="deadline-field">
        <DateField
          label={text('more.deadline')}
          value={deadline}
          min={firstPlanDay}
          max={lastPlanDay}
          error={
            isBeforeStart ? text('more.deadlineBeforeStart', { start: formatLongDate(start, language) }) : undefined
          }
          onChange={(next) => change({ deadline: next })}
        />
        {deadline === null ? null : (
          <Button look="quiet" onPress={() => change({ deadline: null })}>
            {text('more.dropDeadline')}
          </Button>
        )}
      </div>
      <p className="hint">{text('more.deadlineHint')}</p>
    </section>
  );
}

export function DateConditions({ request, change, close }: QuestionPart & { readonly close: () => void }) {
  const text = useText();
  const openCalendar = useApp((state) => state.openCalendar);
  return (
    <>
      <DeadlineField request={request} change={change} />
      <section>
        <h3>{text('more.daysOff')}</h3>
        <DaysOffEditor
          value={request.daysOff}
          presets={dayOffPresets}
          start={request.start}
          onChange={(daysOff) => change({ daysOff })}
        />
      </section>
      <section>
        <p className="hint">{text('more.calendarHint')}</p>
        <Button
          small
          onPress={() => {
            close();
            void openCalendar();
          }}
        >
          <CalendarDays aria-hidden />
          {text('more.calendar')}
        </Button>
      </section>
    </>
  );
}
