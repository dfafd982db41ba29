/** What counts for single courses instead of the rule for all. */
import { Trash2 } from 'lucide-react';
import type { CourseRule } from '../../../shared/curriculum/department-rules.ts';
import { useReference, useText } from '../../store/use-app.ts';
import { IconButton } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { RulesPartProps } from './rules-part.ts';
import { useSessionNames } from './session-names.ts';

const parts = [
  { key: 'seats', min: 1, unit: 'people' },
  { key: 'minimum', min: 1, unit: 'people' },
  { key: 'costPerDay', min: 0, unit: 'yen' },
] as const;

export function CourseRuleList({ rules, onChange }: RulesPartProps) {
  const text = useText();
  const names = useSessionNames();
  const { courses } = useReference();
  const ruled = new Set(rules.courses.map(({ course }) => course));
  const others = [...courses.values()].filter(({ id, classDays }) => classDays !== null && !ruled.has(id));
  const change = (course: string, part: Partial<CourseRule>) =>
    onChange({ courses: rules.courses.map((rule) => (rule.course === course ? { ...rule, ...part } : rule)) });
  const add = (course: string) => {
    const { seats, minimum, costPerDay } = rules;
    if (course !== '') onChange({ courses: [...rules.courses, { course, seats, minimum, costPerDay }] });
  };
  return (
    <div className="rule-list">
      <h3>{text('sessionRules.courses')}</h3>
      {rules.courses.map((rule) => (
        <div key={rule.course} className="rule-row">
          <span className="rule-course">
            <small>{rule.course}</small> {names.course(rule.course)}
          </span>
          {parts.map(({ key, min, unit }) => (
            <NumberField
              key={key}
              label={text(`sessionRules.${key}`)}
              value={rule[key]}
              min={min}
              max={unit === 'yen' ? 1_000_000_000 : 10_000}
              step={1}
              unit={text(`sessionForm.unit.${unit}`)}
              steppers={false}
              onChange={(value) => change(rule.course, { [key]: value ?? rule[key] })}
            />
          ))}
          <IconButton
            small
            label={text('sessionRules.remove', { name: names.course(rule.course) })}
            onPress={() => onChange({ courses: rules.courses.filter(({ course }) => course !== rule.course) })}
          >
            <Trash2 aria-hidden />
          </IconButton>
        </div>
      ))}
      <SelectField
        label={text('sessionRules.addCourse')}
        value=""
        options={[
          { id: '', label: text('sessionRules.pickCourse') },
          ...others.map(({ id }) => ({ id, label: `${id} ${names.course(id)}` })),
        ]}
        onChange={add}
      />
    </div>
  );
}
