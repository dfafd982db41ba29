/** Class days in runs of days that follow each other. */
import { dayNumber } from '../../../../shared/model/plain-date.ts';

export interface DateRun {
  readonly from: string;
  readonly to: string;
  /** Places among the class days, from 1. */
  readonly first: number;
  readonly last: number;
}

/** Dates in runs of days that follow each other. */
export function dateRuns(dates: readonly string[]): readonly DateRun[] {
  const runs: DateRun[] = [];
  for (const [index, date] of [...dates].sort().entries()) {
    const open = runs.at(-1);
    if (open && dayNumber(date) === dayNumber(open.to) + 1) {
      runs[runs.length - 1] = { ...open, to: date, last: index + 1 };
    } else runs.push({ from: date, to: date, first: index + 1, last: index + 1 });
  }
  return runs;
}
