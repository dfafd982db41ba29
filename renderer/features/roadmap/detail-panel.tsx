/** The panel at the right: the whole sheet of the course, or the course group, that is selected. */

import { useApp, useReference, useText } from '../../store/use-app.ts';
import { selectOpenPlan } from '../plans/plans-selectors.ts';
import { CourseSheet } from './course-sheet.tsx';
import { GroupSheet } from './group-sheet.tsx';
import './detail-panel.css';

export function DetailPanel() {
  const text = useText();
  const { courses, groups } = useReference();
  const selection = useApp((state) => state.selection);
  const plan = useApp(selectOpenPlan);
  if (!selection || !plan) return null;
  const course = selection.kind === 'course' ? courses.get(selection.id) : undefined;
  const group = selection.kind === 'group' ? groups.get(selection.id) : undefined;
  if (!course && !group) return null;
  return (
    <aside className="detail" aria-label={text('detail.title')}>
      {course ? <CourseSheet key={course.id} course={course} plan={plan} /> : null}
      {group ? <GroupSheet key={group.id} group={group} plan={plan} /> : null}
    </aside>
  );
}
