/** What could be done with the course whose sheet is open, asked again whenever the roadmap is new. */
import { useEffect } from 'react';
import type { Plan } from '../../../shared/contract/methods.ts';
import type { CourseOption } from '../../../shared/planner/course-options.ts';
import { useApp } from '../../store/use-app.ts';
import type { CourseOptions } from './what-if-state.ts';

/** Asks; used once, by the sheet itself. The roadmap is waited for, so that the path on screen never has to wait. */
export function useAskCourseOptions(course: string): void {
  const ask = useApp((state) => state.askCourseOptions);
  const roadmap = useApp((state) => state.roadmap);
  useEffect(() => {
    if (roadmap) void ask(course);
  }, [ask, course, roadmap]);
}

/** The answer, null where it belongs to another course or an older question. */
export function useCourseOptions(course: string, plan: Plan): CourseOptions | null {
  const answer = useApp((state) => state.courseOptions);
  return answer?.course === course && answer.request === plan.request ? answer : null;
}

/** One option of an answer. */
export function optionOf(
  answer: CourseOptions | null,
  kind: CourseOption['kind'],
  other: string | null = null,
): CourseOption | null {
  return answer?.options?.find((option) => option.kind === kind && option.other === other) ?? null;
}
