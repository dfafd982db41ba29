/** Where and how surely a course is held. */

import { sessionLabel } from '../catalogue/session-label.ts';
import type { PaperWords } from '../i18n/paper/words.ts';
import type { RoadmapCourse } from '../model/roadmap.ts';

/** True where announced sessions do not fit, so that the dates of the roadmap are a guess. */
export function hasAssumedDates({ because }: RoadmapCourse): boolean {
  return because.notEarlier.kind === 'no-session';
}

/** The place of the session, or that there is none yet; empty where sessions do not matter. */
export function placeText(course: RoadmapCourse, words: PaperWords): string {
  if (course.session) return course.session.place || sessionLabel(course.session.id);
  return hasAssumedDates(course) ? words.assumedDates : '';
}
