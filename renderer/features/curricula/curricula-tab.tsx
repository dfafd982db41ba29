/** The part of the department's screen for its curricula. */
export function CurriculaTab() {
  return null;
}
