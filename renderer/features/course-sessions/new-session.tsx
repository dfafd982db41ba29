/** A session made by hand: the course first, then dates and seats as the rules have them. */
import { useMemo, useState } from 'react';
import type { CourseSessionContent } from '../../../shared/curriculum/course-session.ts';
import { datesFrom } from '../../../shared/curriculum/course-sessions/shift-session.ts';
import type { SessionRules } from '../../../shared/curriculum/department-rules.ts';
import { dayNumber } from '../../../shared/model/plain-date.ts';
import type { Calendar } from '../../../shared/planner/calendar.ts';
import { useApp, useReference, useText } from '../../store/use-app.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { SessionForm } from './session-form.tsx';
import { useSessionNames } from './session-names.ts';

/** Days ahead at which a new session is put: time enough to tell people. */
const daysAhead = 30;

function newContent(
  course: string,
  days: number,
  rules: SessionRules,
  calendar: Calendar,
  today: string,
): CourseSessionContent {
  const own = rules.courses.find((rule) => rule.course === course) ?? rules;
  const dates = datesFrom(dayNumber(today) + daysAhead, Math.max(1, Math.ceil(days)), calendar);
  const { seats, minimum, costPerDay } = own;
  const nobody = { room: null, instructor: null, place: '', note: '', roster: [] };
  return {
    ...nobody,
    course,
    dates,
    seats,
    minimum,
    cost: costPerDay * dates.length,
    status: 'proposed',
    locked: false,
  };
}

export function NewSession({ onDone }: { readonly onDone: () => void }) {
  const text = useText();
  const names = useSessionNames();
  const { courses } = useReference();
  const rules = useApp((state) => state.department?.rules.sessions);
  const calendar = useApp((state) => state.classCalendar);
  const today = useApp((state) => state.about?.today ?? '');
  const options = useMemo(
    () => [...courses.values()].filter(({ classDays }) => classDays !== null).map(({ id }) => id),
    [courses],
  );
  const [course, setCourse] = useState(options[0] ?? '');
  const days = courses.get(course)?.classDays ?? null;
  if (!rules || !calendar) return null;
  return (
    <div className="new-session">
      <SelectField
        label={text('sessionForm.course')}
        value={course}
        options={options.map((id) => ({ id, label: `${id} ${names.course(id)}` }))}
        onChange={setCourse}
      />
      {days === null ? null : (
        <SessionForm
          key={course}
          session={null}
          initial={newContent(course, days, rules, calendar, today)}
          onDone={onDone}
        />
      )}
    </div>
  );
}
