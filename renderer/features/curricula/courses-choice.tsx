/** Who chooses the courses of a curriculum: the planner, or a person by hand. */
import { X } from 'lucide-react';
import { useMemo, useRef } from 'react';
import type { CourseChoice } from '../../../shared/curriculum/curriculum.ts';
import { useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { NamePicker } from '../authoring/name-picker.tsx';
import { CourseListEditor } from './course-list-editor.tsx';
import type { ContentProps } from './curriculum-props.ts';
import { useCoursePicker } from './use-course-picker.ts';
import { useCurriculumWords } from './use-curriculum-words.ts';

type Kind = CourseChoice['kind'];

interface CourseSetProps {
  readonly title: string;
  readonly add: string;
  readonly courses: readonly string[];
  /** Chosen elsewhere, so not offered here. */
  readonly others: readonly string[];
  readonly onChange: (courses: readonly string[]) => void;
}

function CourseSet({ title, add, courses, others, onChange }: CourseSetProps) {
  const text = useText();
  const words = useCurriculumWords();
  const taken = useMemo(() => new Set([...courses, ...others]), [courses, others]);
  const search = useCoursePicker(taken);
  return (
    <section className="course-set">
      <h3>{title}</h3>
      <ul>
        {courses.map((id) => (
          <li key={id} className="course-chip">
            <span className="id">{id}</span> <span className="ellipsis">{words.course(id)}</span>
            <Button
              look="quiet"
              small
              label={text('curricula.takeOut', { name: words.course(id) })}
              onPress={() => onChange(courses.filter((each) => each !== id))}
            >
              <X aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <NamePicker
        label={add}
        placeholder={text('curricula.pick')}
        nothingFound={text('curricula.nothingFound')}
        search={search}
        onPick={(id) => onChange([...courses, id])}
      />
    </section>
  );
}

export function CoursesChoice(props: ContentProps) {
  const { content, change } = props;
  const { choice } = content;
  const text = useText();
  // What was chosen the other way is there again when one goes back.
  const kept = useRef<Partial<Record<Kind, CourseChoice>>>({});
  const choose = (kind: Kind) => {
    kept.current[choice.kind] = choice;
    const empty: CourseChoice = kind === 'list' ? { kind, courses: [] } : { kind: 'planner', locked: [], excluded: [] };
    change({ choice: kept.current[kind] ?? empty });
  };
  return (
    <section className="courses-choice">
      <div className="choice-head">
        <h3>{text('curricula.choice')}</h3>
        <SegmentedChoice<Kind>
          label={text('curricula.choice')}
          value={choice.kind}
          options={(['planner', 'list'] as const).map((id) => ({ id, label: text(`curricula.choice.${id}`) }))}
          onChange={choose}
        />
        <p className="hint">{text(choice.kind === 'planner' ? 'curricula.plannerHint' : 'curricula.listHint')}</p>
      </div>
      {choice.kind === 'planner' ? (
        <div className="course-sets">
          <CourseSet
            title={text('curricula.locked')}
            add={text('curricula.addLocked')}
            courses={choice.locked}
            others={choice.excluded}
            onChange={(locked) => change({ choice: { ...choice, locked } })}
          />
          <CourseSet
            title={text('curricula.excluded')}
            add={text('curricula.addExcluded')}
            courses={choice.excluded}
            others={choice.locked}
            onChange={(excluded) => change({ choice: { ...choice, excluded } })}
          />
        </div>
      ) : (
        <CourseListEditor choice={choice} change={(courses) => change({ choice: { kind: 'list', courses } })} />
      )}
    </section>
  );
}
