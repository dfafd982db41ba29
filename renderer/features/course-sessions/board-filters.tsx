/** Narrows the board: by words, status, quarter, room and instructor. */
import { useMemo } from 'react';
import { quarterOfDate } from '../../../shared/curriculum/fiscal-quarter.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import type { SessionFilter } from './course-sessions-state.ts';
import { useSessionNames } from './session-names.ts';

const statuses = ['proposed', 'announced', 'held', 'cancelled'] as const;

export function BoardFilters() {
  const text = useText();
  const names = useSessionNames();
  const filter = useApp((state) => state.sessionFilter);
  const change = useApp((state) => state.filterSessions);
  const rules = useApp((state) => state.department?.rules.sessions);
  const sessions = useApp((state) => state.courseSessions);
  const quarters = useMemo(
    () => [...new Set((sessions ?? []).map(({ dates }) => quarterOfDate(dates[0] ?? '1970-01-01')))].sort(),
    [sessions],
  );
  const pick = <Key extends Exclude<keyof SessionFilter, 'text'>>(
    key: Key,
    options: readonly { readonly id: string; readonly label: string }[],
  ) => (
    <SelectField
      label={text(`board.filter.${key}`)}
      value={filter[key]}
      options={[{ id: '', label: text('board.filter.any') }, ...options]}
      onChange={(id) => change({ [key]: id })}
    />
  );
  const named = (list: readonly { readonly id: string; readonly name: string }[] = []) =>
    list.map(({ id, name }) => ({ id, label: name }));
  return (
    <div className="board-filters">
      <TextBox
        label={text('board.filter.text')}
        value={filter.text}
        maxLength={100}
        onChange={(words) => change({ text: words })}
      />
      {pick(
        'status',
        statuses.map((id) => ({ id, label: text(`sessionStatus.${id}`) })),
      )}
      {pick(
        'quarter',
        quarters.map((id) => ({ id, label: names.quarter(id) })),
      )}
      {rules && rules.rooms.length > 0 ? pick('room', named(rules.rooms)) : null}
      {rules && rules.instructors.length > 0 ? pick('instructor', named(rules.instructors)) : null}
    </div>
  );
}
