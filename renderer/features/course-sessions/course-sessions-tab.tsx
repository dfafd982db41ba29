/** The part of the department's screen for its course sessions. */
export function CourseSessionsTab() {
  return null;
}
