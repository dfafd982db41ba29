/** Plans everyone: the command, its progress, and how many plans are out of date. */
export function PlanBar() {
  return null;
}
