/** The part of the department's screen for its standing. */
export function StandingTab() {
  return null;
}
