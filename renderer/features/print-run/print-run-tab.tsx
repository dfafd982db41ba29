/** The part of the department's screen for its print run. */
export function PrintRunTab() {
  return null;
}
