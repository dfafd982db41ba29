/** 記録する: marks a course of the plan in the record of its person. */
import { ClipboardCheck } from 'lucide-react';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import './mark-course.css';

export interface MarkCourseProps {
  readonly learner: string;
  readonly course: string;
}

export function MarkCourse({ learner, course }: MarkCourseProps) {
  const text = useText();
  const language = useLanguage();
  const { courses } = useReference();
  const mark = useApp((state) => state.markCourse);
  const complete = useApp((state) => state.completeCourse);
  const name = courses.get(course)?.title[language] ?? course;
  const actions = [
    {
      id: 'completed',
      label: text('record.markCompleted'),
      run: () => void complete(learner, course),
    },
    {
      id: 'under-way',
      label: text('record.markUnderWay'),
      run: () => void mark(learner, course, 'under-way', name),
    },
    { id: 'planned', label: text('record.markPlanned'), run: () => void mark(learner, course, 'planned', name) },
  ];
  return (
    <ActionMenu className="button plain small mark-course" label={text('record.markOf')} actions={actions}>
      <ClipboardCheck aria-hidden />
      {text('record.mark')}
    </ActionMenu>
  );
}
