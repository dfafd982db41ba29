/** How the planner's sentences name courses. */
import type { Language } from '../../model/localized.ts';

/** What a sentence calls a course: its id, its title or both, as the place has room for. */
export interface CourseNames {
  course(id: string): string;
}

/** Courses as a list within a sentence. */
export function courseList(ids: readonly string[], names: CourseNames, language: Language): string {
  return ids.map((id) => names.course(id)).join(language === 'ja' ? '、' : ', ');
}
