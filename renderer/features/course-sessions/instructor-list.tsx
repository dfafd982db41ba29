/** Instructors, with the courses that they teach and the days that they have for it. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Instructor } from '../../../shared/curriculum/department-rules.ts';
import { useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import { RuleHolder } from './rule-holder.tsx';
import type { RulesPartProps } from './rules-part.ts';

/** Course ids as they are typed: parted by commas, spaces or 、; none means all. */
export function coursesTyped(text: string): readonly string[] | null {
  const ids = text.split(/[、,\s]+/u).filter((id) => id !== '');
  return ids.length === 0 ? null : [...new Set(ids)];
}

interface CoursesFieldProps {
  readonly courses: Instructor['courses'];
  onChange(courses: Instructor['courses']): void;
}

/** What is typed stays as it is typed, with commas that end nothing yet. */
function CoursesField({ courses, onChange }: CoursesFieldProps) {
  const text = useText();
  const [typed, setTyped] = useState((courses ?? []).join(', '));
  return (
    <TextBox
      label={text('sessionRules.teaches')}
      value={typed}
      placeholder={text('sessionRules.teachesAll')}
      maxLength={4_000}
      onChange={(next) => {
        setTyped(next);
        onChange(coursesTyped(next));
      }}
    />
  );
}

export function InstructorList({ rules, onChange }: RulesPartProps) {
  const text = useText();
  const change = (id: string, part: Partial<Instructor>) =>
    onChange({ instructors: rules.instructors.map((each) => (each.id === id ? { ...each, ...part } : each)) });
  const add = () => {
    const instructor = { id: crypto.randomUUID(), name: '', courses: null, daysPerQuarter: null, daysOff: [] };
    onChange({ instructors: [...rules.instructors, instructor] });
  };
  return (
    <div className="rule-list">
      {rules.instructors.map(({ id, name, courses, daysPerQuarter, daysOff }) => (
        <RuleHolder
          key={id}
          name={name}
          daysOff={daysOff}
          onChange={(part) => change(id, part)}
          onRemove={() => onChange({ instructors: rules.instructors.filter((each) => each.id !== id) })}
        >
          <CoursesField courses={courses} onChange={(next) => change(id, { courses: next })} />
          <NumberField
            label={text('sessionRules.daysPerQuarter')}
            value={daysPerQuarter}
            min={1}
            max={92}
            step={1}
            unit={text('sessionForm.unit.days')}
            steppers={false}
            onChange={(next) => change(id, { daysPerQuarter: next })}
          />
        </RuleHolder>
      ))}
      <Button small onPress={add}>
        <Plus aria-hidden />
        {text('sessionRules.addInstructor')}
      </Button>
    </div>
  );
}
