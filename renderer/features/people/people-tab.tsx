/** The part of the department's screen for its people. */
export function PeopleTab() {
  return null;
}
