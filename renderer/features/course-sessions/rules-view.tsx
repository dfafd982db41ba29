/** 設定: how sessions are held: seats, minimum and costs, rooms, instructors, and when there are none. */
import { useState } from 'react';
import type { DepartmentRules, SessionRules } from '../../../shared/curriculum/department-rules.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { DaysOffEditor } from '../calendar/days-off-editor.tsx';
import { CourseRuleList } from './course-rule-list.tsx';
import { InstructorList } from './instructor-list.tsx';
import { RoomList } from './room-list.tsx';
import type { RulesPartProps } from './rules-part.ts';

type NumberRule = 'seats' | 'minimum' | 'costPerDay' | 'waitingCost' | 'missedDueCost';

const numberRules: readonly { readonly key: NumberRule; readonly min: number; readonly unit: 'people' | 'yen' }[] = [
  { key: 'seats', min: 1, unit: 'people' },
  { key: 'minimum', min: 1, unit: 'people' },
  { key: 'costPerDay', min: 0, unit: 'yen' },
  { key: 'waitingCost', min: 0, unit: 'yen' },
  { key: 'missedDueCost', min: 0, unit: 'yen' },
];

function Numbers({ rules, onChange }: RulesPartProps) {
  const text = useText();
  return (
    <div className="session-fields">
      {numberRules.map(({ key, min, unit }) => (
        <NumberField
          key={key}
          label={text(`sessionRules.${key}`)}
          value={rules[key]}
          min={min}
          max={unit === 'yen' ? 1_000_000_000 : 10_000}
          step={1}
          unit={text(`sessionForm.unit.${unit}`)}
          steppers={unit === 'people'}
          onChange={(value) => onChange({ [key]: value ?? rules[key] })}
        />
      ))}
    </div>
  );
}

function Form({ saved }: { readonly saved: DepartmentRules }) {
  const text = useText();
  const save = useApp((state) => state.saveSessionRules);
  const today = useApp((state) => state.about?.today ?? '2027-04-01');
  const [rules, setRules] = useState(saved.sessions);
  const change = (part: Partial<SessionRules>) => setRules((before) => ({ ...before, ...part }));
  const isChanged = JSON.stringify(rules) !== JSON.stringify(saved.sessions);
  const isNamed = [...rules.rooms, ...rules.instructors].every(({ name }) => name.trim() !== '');
  return (
    <section className="session-view rules-view" aria-label={text('sessionParts.rules')}>
      <div className="session-tools">
        <span className="session-sums">{text(isChanged ? 'sessionRules.changed' : 'sessionRules.hint')}</span>
        <span className="session-actions">
          <Button
            look="primary"
            small
            disabled={!isChanged || !isNamed}
            onPress={() => void save({ ...saved, sessions: rules })}
          >
            {text('sessionRules.save')}
          </Button>
          <Button small disabled={!isChanged} onPress={() => setRules(saved.sessions)}>
            {text('sessionRules.reset')}
          </Button>
        </span>
      </div>
      <div className="rules-columns">
        <section>
          <h2>{text('sessionRules.all')}</h2>
          <Numbers rules={rules} onChange={change} />
          <CourseRuleList rules={rules} onChange={change} />
        </section>
        <section>
          <h2>{text('sessionRules.rooms')}</h2>
          <RoomList rules={rules} onChange={change} />
          <h2>{text('sessionRules.instructors')}</h2>
          <InstructorList rules={rules} onChange={change} />
        </section>
        <section>
          <h2>{text('sessionRules.blackouts')}</h2>
          <p className="hint">{text('sessionRules.blackoutsHint')}</p>
          <DaysOffEditor
            value={rules.blackouts}
            presets={[]}
            start={today}
            onChange={(blackouts) => change({ blackouts })}
          />
        </section>
      </div>
    </section>
  );
}

export function RulesView() {
  const rules = useApp((state) => state.department?.rules);
  return rules ? <Form key={JSON.stringify(rules.sessions)} saved={rules} /> : null;
}
