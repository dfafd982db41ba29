/** Courses by id and title, for sentences about the plan. */
import type { CourseNames } from '../../../shared/i18n/planning/course-names.ts';
import { useLanguage, useReference } from '../../store/use-app.ts';

export function useCourseNames(): CourseNames {
  const { courses } = useReference();
  const language = useLanguage();
  return { course: (id) => `${id} ${courses.get(id)?.title[language] ?? ''}`.trim() };
}
